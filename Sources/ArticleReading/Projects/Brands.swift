/// Undertakings that are known by a name alone: "Crossrail", "MetroLink", "the Konzerthaus".
///
/// No word of such a name says that it is built or run; what the article says of it does. A name
/// is taken for an undertaking where it is begun, finished, delayed, approved or built somewhere
/// in the article, or where something is "for" or "of" it that undertakings have (a contract, a
/// business case, construction), and where it is nowhere a speaker, an actor or a place.
struct Brands {
  private(set) var names: Set<[Word]> = []

  init(of sentences: [Sentence]) {
    var counts: [[Word]: Int] = [:]
    var done: Set<[Word]> = []
    var others: Set<[Word]> = []
    for sentence in sentences {
      for name in Brands.nouns(in: sentence) {
        counts[Brands.words(name, sentence.tokens), default: 0] += 1
      }
      for (name, role) in Brands.roles(in: sentence) {
        switch role {
        case .undertaking: done.insert(name)
        case .other: others.insert(name)
        }
      }
    }
    names = done.filter { counts[$0, default: 0] >= 2 && !others.contains($0) }
  }

  func contains(_ noun: NounPhrase, _ tokens: [TaggedToken]) -> Bool {
    !names.isEmpty && names.contains(Brands.words(noun, tokens))
  }

  private enum Role { case undertaking, other }

  /// The name's words without its article.
  private static func words(_ noun: NounPhrase, _ tokens: [TaggedToken]) -> [Word] {
    noun.range.filter { tokens[$0].tag == .name }.map { tokens[$0].token.word }
  }

  /// Phrases of at most three words that are names throughout and say nothing of their kind.
  private static func nouns(in sentence: Sentence) -> [NounPhrase] {
    let tokens = sentence.tokens
    return sentence.phrases.compactMap { phrase in
      guard case .noun(let noun) = phrase, noun.range.count <= 4,
        noun.range.allSatisfy({ tokens[$0].tag == .name || tokens[$0].tag == .determiner }),
        tokens[noun.head].tag == .name, noun.determiner == nil || noun.determiner == "the",
        !noun.range.contains(where: { !tokens[$0].entry.classes.isDisjoint(with: .notPlaces) }),
        !sentence.parties.contains(where: { $0.tokens.overlaps(noun.range) })
      else { return nil }
      return noun
    }
  }

  private static func roles(in sentence: Sentence) -> [([Word], Role)] {
    let nouns = nouns(in: sentence)
    var roles: [([Word], Role)] = []
    let tokens = sentence.tokens
    for predicate in sentence.predicates {
      for (chains, isObject) in [(predicate.subjects, false), (predicate.objects, true)] {
        for noun in chains.map(\.head) where nouns.contains(where: { $0.range == noun.range }) {
          guard let role = role(of: predicate, isObject: isObject) else { continue }
          roles.append((words(noun, tokens), role))
        }
      }
    }
    for (index, phrase) in sentence.phrases.enumerated().dropFirst(1) {
      guard case .noun(let noun) = phrase, nouns.contains(where: { $0.range == noun.range }),
        case .preposition(let at) = sentence.phrases[index - 1]
      else { continue }
      let places: Set<Word> = ["in", "near", "at", "from", "outside", "around", "by"]
      if places.contains(tokens[at].token.word) {
        roles.append((words(noun, tokens), .other))
      } else if tokens[at] == "for" || tokens[at] == "of", index > 1,
        case .noun(let owner) = sentence.phrases[index - 2],
        tokens[owner.head].isOne(of: [.document, .activity, .talk])
          || tokens[owner.head].token.word == "case"
      {
        roles.append((words(noun, tokens), .undertaking))
      }
    }
    return roles
  }

  private static func role(of predicate: Predicate, isObject: Bool) -> Role? {
    let steps: [Sense] = [.begin, .finish, .delay, .suspend, .cancel]
    let verb = predicate.verb
    if isObject {
      return steps.contains(verb.sense) || [.make, .commit].contains(verb.sense)
        ? .undertaking : nil
    }
    if verb.isPassive {
      return steps.contains(verb.sense) || verb.sense == .make ? .undertaking : nil
    }
    if steps.contains(verb.sense), predicate.objects.isEmpty, !verb.isInfinitive {
      return .undertaking
    }
    // Whoever says, plans, signs or does something is somebody.
    let doings: [Sense] = [.report, .commit, .agree, .propose, .discuss, .hope, .doubt, .make]
    return doings.contains(verb.sense) || !predicate.objects.isEmpty ? .other : nil
  }
}
