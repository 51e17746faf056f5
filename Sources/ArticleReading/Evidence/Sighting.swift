import LedgerCore

/// A place in a sentence that speaks of an undertaking, by name or not.
struct Sighting {
  /// How the sentence speaks of it.
  enum Anchor: Sendable, CaseIterable {
    /// By words with a name in them: "the Leith tram".
    case named
    /// By common words that tell which: "a tramway to the port".
    case described
    /// By its kind alone: "the line".
    case bare
    /// "it", "both".
    case pronoun
    /// A rule found it without a word of its own: "work begins in May".
    case implied
    /// By what belongs to it: "Corbetti's backers".
    case owner
    /// Nothing in the sentence stands for it: it is what was talked about.
    case silent
    /// Nothing stands for it, and it is what the article is about.
    case lead
    /// Nothing stands for it, and a sentence just before named it.
    case recent
  }

  let mention: Int
  let anchor: Anchor
  /// Where it stands; the verb where it is a pronoun; empty where nothing stands for it.
  let tokens: Range<Int>
  let head: Int?
  let wrappers: [Candidate.Wrapper]
  let concreteness: Double
  /// Where it was named before, where nothing stands for it here.
  var recall: Recollection.Place?

  var hasWords: Bool { !tokens.isEmpty && anchor != .pronoun }
}

/// Which undertakings a sentence speaks of, and where: what the weights are asked about.
extension SentenceRules {
  /// All sightings of the sentence, each mention once or more. The article's memory of what was
  /// talked about last stays as the rules left it.
  mutating func sightings(_ mentions: inout Mentions, _ recollection: Recollection) -> [Sighting] {
    mentions.isQuiet = true
    defer { mentions.isQuiet = false }
    var found = namedSightings(&mentions) + pronounSightings(&mentions)
    for finding in findings where !found.contains(where: { $0.mention == finding.mention }) {
      found.append(sighting(of: finding.mention, .implied, mentions))
    }
    // What was talked about, and what the article is about, may be meant without a word.
    let silent = mentions.resolveSalient(sentence: sentence.index)
    for (mention, anchor) in [(silent, .silent), (mentions.lead, .lead)]
      as [(Int?, Sighting.Anchor)]
    {
      guard let mention, !found.contains(where: { $0.mention == mention }) else { continue }
      found.append(sighting(of: mention, anchor, mentions))
    }
    let places = recollection.places(before: sentence)
    for index in found.indices where found[index].tokens.isEmpty {
      found[index].recall = places.first { $0.mention == found[index].mention }
    }
    for place in places where !found.contains(where: { $0.mention == place.mention }) {
      var recent = sighting(of: place.mention, .recent, mentions)
      recent.recall = place
      found.append(recent)
    }
    return found
  }

  private func sighting(
    of mention: Int, _ anchor: Sighting.Anchor, at verb: Int? = nil, _ mentions: Mentions
  ) -> Sighting {
    Sighting(
      mention: mention, anchor: anchor, tokens: verb.map { $0..<$0 + 1 } ?? 0..<0, head: verb,
      wrappers: [], concreteness: mentions.all[mention].strength)
  }

  private mutating func namedSightings(_ mentions: inout Mentions) -> [Sighting] {
    let builder = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    var found: [Sighting] = []
    var index = 0
    while index < sentence.phrases.count {
      guard let chain = builder.chain(at: index) else {
        index += 1
        continue
      }
      let candidate = candidates.candidate(of: chain) ?? plain(chain)
      var next = index + 1
      if let candidate, candidate.concreteness >= SentenceRules.leastConcreteness,
        !isSpeaker(candidate, mentions), let mention = sighted(candidate, &mentions)
      {
        found.append(
          Sighting(
            mention: mention, anchor: anchor(of: candidate), tokens: candidate.tokens,
            head: candidate.head, wrappers: candidate.wrappers,
            concreteness: candidate.concreteness))
        next =
          chain.parts.first { $0.noun.range.lowerBound >= candidate.tokens.upperBound }?.phrase
          ?? chain.phrases.upperBound
      } else if let part = chain.parts.first {
        next = part.phrase
      }
      if let owner = owner(of: chain.head, &mentions) { found.append(owner) }
      index = max(next, index + 1)
    }
    return found
  }

  /// A noun phrase as it stands, where it is no undertaking by its words alone: a body, a paper,
  /// something that no list knows.
  private func plain(_ chain: Chain) -> Candidate? {
    let head = tokens[chain.head.head]
    guard head.tag == .name || head.tag == .noun,
      !head.isOne(of: [.person, .bystander, .body, .time, .speech, .abstract, .money]),
      !isParty(chain.head.range)
    else { return nil }
    let start = chain.head.range.first { tokens[$0].tag != .determiner } ?? chain.head.head
    return Candidate(
      tokens: start..<chain.head.range.upperBound, head: chain.head.head, wrappers: [],
      bracket: chain.head.bracket,
      isDefinite: chain.head.determiner == "the" || chain.head.determiner == "this", owner: nil,
      isBare: chain.head.range.count <= 2 && head.tag == .noun, concreteness: 0.3,
      wholeEnd: chain.end)
  }

  /// The mention that a candidate belongs to; a bare one that nothing was called by is entered.
  private mutating func sighted(_ candidate: Candidate, _ mentions: inout Mentions) -> Int? {
    if let (mention, _) = mention(of: candidate, &mentions, .committed) { return mention }
    guard candidate.concreteness >= 0.6, !isParty(candidate) else { return nil }
    let name = trimmed(sentence.text(candidate.tokens, in: source))
    guard !NameWords.significant(in: name).isEmpty else { return nil }
    return mentions.enter(
      name, head: sentence.text(candidate.head..<candidate.head + 1, in: source), alias: nil,
      isWork: true, strength: min(candidate.concreteness, 0.8), sentence: sentence.index)
  }

  /// "Corbetti's backers": whose they are is spoken of too.
  private mutating func owner(of noun: NounPhrase, _ mentions: inout Mentions) -> Sighting? {
    guard let mark = noun.range.last(where: { tokens[$0].tag == .possessive }),
      mark > noun.range.lowerBound
    else { return nil }
    let start = noun.range.first { tokens[$0].tag != .determiner } ?? noun.range.lowerBound
    guard start < mark, !isParty(start..<mark),
      !(start..<mark).contains(where: { tokens[$0].isOne(of: [.person, .body, .time]) }),
      tokens[start..<mark].contains(where: { $0.tag == .name })
    else { return nil }
    let name = sentence.text(start..<mark, in: source)
    guard !mentions.isSpeaker(name), !NameWords.significant(in: name).isEmpty else { return nil }
    let mention =
      mentions.known(by: name)
      ?? mentions.enter(
        name, head: name, alias: nil, isWork: true, strength: 0.5, sentence: sentence.index)
    return Sighting(
      mention: mention, anchor: .owner, tokens: start..<mark, head: mark - 1, wrappers: [],
      concreteness: 0.5)
  }

  /// A bare name that no list knows is a sighting too; people's are left out by other means.
  private static let leastConcreteness = 0.1

  private func isSpeaker(_ candidate: Candidate, _ mentions: Mentions) -> Bool {
    candidate.concreteness < 0.6 && mentions.isSpeaker(sentence.text(candidate.tokens, in: source))
  }

  private func anchor(of candidate: Candidate) -> Sighting.Anchor {
    if candidate.isBare { return .bare }
    return candidate.tokens.contains { tokens[$0].tag == .name } ? .named : .described
  }

  private mutating func pronounSightings(_ mentions: inout Mentions) -> [Sighting] {
    let pronouns: Set<Word> = [
      "it", "they", "both", "which", "that", "this", "these", "all", "one",
    ]
    var found: [Sighting] = []
    for predicate in sentence.predicates {
      let stands =
        predicate.subjectPronoun.map { pronouns.contains($0) && !isExpletive(predicate) } ?? false
        || predicate.objectPronoun.map(pronouns.contains) ?? false
      guard stands, let mention = mentions.resolveSalient(sentence: sentence.index),
        !found.contains(where: { $0.mention == mention })
      else { continue }
      found.append(sighting(of: mention, .pronoun, at: predicate.verb.main, mentions))
    }
    return found
  }
}
