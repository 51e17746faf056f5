/// A verb with its subjects and objects.
struct Predicate: Sendable {
  var verb: VerbGroup
  /// Where the verb stands among the phrases.
  let phrase: Int
  let subjects: [Chain]
  let objects: [Chain]
  /// The subject or object is a pronoun that refers back: "it", "they", "both".
  let subjectPronoun: Word?
  let objectPronoun: Word?
  /// The predicate that this infinitive or gerund completes: "plans" of "plans to build".
  let governor: Int?
  /// The noun that this infinitive completes: "agreement" of "an agreement to build".
  let governingNoun: NounPhrase?
  /// In a clause opened by "if", "unless" and the like.
  let isConditional: Bool
  /// In a clause opened by "which", "who", "that" on a noun.
  let isRelative: Bool
}

/// Finds the predicates of a sentence: each verb looks left for its subject and right for its
/// object. O(phrases) with small constants: a look never crosses another finite verb.
struct ClauseParser {
  private let tokens: [TaggedToken]
  private let phrases: [Phrase]
  private let chains: ChainBuilder
  /// The head of the chain that each phrase belongs to.
  private let owners: [Int]

  private init(tokens: [TaggedToken], phrases: [Phrase]) {
    (self.tokens, self.phrases) = (tokens, phrases)
    chains = ChainBuilder(tokens: tokens, phrases: phrases)
    owners = chains.owners()
  }

  static func predicates(of tokens: [TaggedToken], _ phrases: [Phrase]) -> [Predicate] {
    let parser = ClauseParser(tokens: tokens, phrases: phrases)
    var predicates: [Predicate] = []
    for index in phrases.indices {
      guard case .verb(let verb) = phrases[index] else { continue }
      predicates.append(parser.predicate(verb, at: index, after: predicates))
    }
    return predicates
  }

  private func predicate(_ verb: VerbGroup, at index: Int, after before: [Predicate]) -> Predicate {
    var verb = verb
    let (governor, noun) = governor(of: verb, at: index, after: before)
    var subject = Subject()
    if governor == nil || !verb.isInfinitive { subject = self.subject(of: index) }
    var object = self.object(of: index, sense: verb.sense)
    // "promised the people of Mopti a bridge": the second object is what was promised.
    if verb.lemma == "promise" || verb.lemma == "offer", let receiver = object.chains.first,
      receiver.phrases.upperBound < phrases.count, isNoun(receiver.phrases.upperBound)
    {
      object.chains = listOrExamples(at: receiver.phrases.upperBound)
    }
    // "restoring and modernising the plant": the second verb's object is the first one's too.
    if object.chains.isEmpty, object.pronoun == nil, index + 2 < phrases.count,
      case .conjunction = phrases[index + 1], case .verb(let next) = phrases[index + 2],
      next.isGerund == verb.isGerund, next.isInfinitive == verb.isInfinitive || verb.isInfinitive
    {
      object = self.object(of: index + 2, sense: next.sense)
    }
    inheritGapped(&verb, subject: subject, after: before)
    if let governor, subject.chains.isEmpty, subject.pronoun == nil,
      verb.isInfinitive || verb.isGerund
    {
      (subject.chains, subject.pronoun) = controller(of: verb, under: before[governor])
    }
    // "and expanded it": a second verb shares the first one's subject.
    if subject.chains.isEmpty, subject.pronoun == nil, !verb.isInfinitive, isCoordinated(index),
      let last = before.last(where: { $0.verb.sense != .report })
    {
      (subject.chains, subject.pronoun) = (last.subjects, last.subjectPronoun)
    }
    if verb.isPassive, case .some = object.chains.first, !keepsObject(verb) { object.chains = [] }
    return Predicate(
      verb: verb, phrase: index, subjects: subject.chains, objects: object.chains,
      subjectPronoun: subject.pronoun, objectPronoun: object.pronoun, governor: governor,
      governingNoun: noun, isConditional: isConditional(index) || isAwaited(verb, at: index),
      isRelative: subject.isRelative)
  }

  /// "The line is to open", but "expect it to open", "ordered work to stop": the subject of an
  /// infinitive is its governor's, or the governor's object where somebody else is to do it.
  private func controller(
    of verb: VerbGroup, under governor: Predicate
  ) -> ([Chain], Word?) {
    let others: Set<Word> = [
      "expect", "want", "like", "order", "tell", "ask", "instruct", "direct", "allow", "enable",
      "force", "cause", "urge", "advise", "require", "oblige", "permit", "see", "intend", "need",
    ]
    let hasObject = !governor.objects.isEmpty || governor.objectPronoun != nil
    guard verb.isInfinitive, hasObject, !governor.verb.isPassive,
      others.contains(governor.verb.lemma)
    else { return (governor.subjects, governor.subjectPronoun) }
    return (governor.objects, governor.objectPronoun)
  }

  private struct Subject {
    var chains: [Chain] = []
    var pronoun: Word?
    var isRelative = false
  }

  /// "was refused permission": some verbs keep an object in the passive.
  private func keepsObject(_ verb: VerbGroup) -> Bool {
    givings.contains(verb.lemma)
  }

  private var givings: Set<Word> {
    ["give", "grant", "award", "refuse", "deny", "offer", "hand", "promise"]
  }

  // MARK: Governors

  /// What an infinitive or a gerund hangs on: the verb or noun right before it, over its object
  /// ("invited Russia to build").
  private func governor(
    of verb: VerbGroup, at index: Int, after before: [Predicate]
  ) -> (Int?, NounPhrase?) {
    guard verb.isInfinitive || verb.isGerund else { return (nil, nil) }
    var look = index - 1
    while look >= 0 {
      switch phrases[look] {
      case .verb:
        return (before.lastIndex { $0.phrase == look }, nil)
      case .noun(let noun):
        if verb.isInfinitive || look == index - 2, isGoverning(noun) { return (nil, noun) }
      case .conjunction:
        // "to restore and to expand": the same governor as the one before.
        if verb.isInfinitive, let last = before.last, last.verb.isInfinitive {
          return (last.governor, last.governingNoun)
        }
        return (nil, nil)
      case .subordinator, .relative, .mark: return (nil, nil)
      case .comma where verb.isGerund: return (nil, nil)
      default: break
      }
      look -= 1
    }
    return (nil, nil)
  }

  /// Nouns that an infinitive completes: "plans to", "an agreement to".
  private func isGoverning(_ noun: NounPhrase) -> Bool {
    let words: [Word] = [
      "ambition", "bid", "decision", "effort", "move", "aim", "intention", "offer", "right",
      "option", "deadline", "obligation", "mandate", "vow", "hopes", "need",
    ]
    let head = tokens[noun.head]
    return head.isOne(of: [.document, .generic, .policy, .talk]) || words.contains(head.token.word)
  }

  // MARK: Subjects

  private func subject(of index: Int) -> Subject {
    var look = index - 1
    var subject = Subject()
    while look >= 0 {
      switch phrases[look] {
      case .noun:
        if let noun = nounGoverning(objectAt: owners[look]), let chain = chains.chain(at: noun) {
          subject.chains = [chain]
        } else {
          subject.chains = chainsEnding(at: look, before: index)
        }
        return subject
      case .pronoun(let at):
        // "a train between them": the pronoun hangs on what stands before it.
        if look > 0, case .preposition = phrases[look - 1] {
          look -= 2
          continue
        }
        subject.pronoun = tokens[at].token.word
        return subject
      case .relative:
        subject.isRelative = true
        look -= 1
        if look >= 0, case .comma = phrases[look] { look -= 1 }
        if look >= 0, isNoun(owners[look]) {
          subject.chains = chainsEnding(at: look, before: index)
        }
        return subject
      case .comma:
        // "The line, the minister said, will": step over what stands between two commas.
        guard let over = overParenthesis(from: look) else { return subject }
        look = over
      case .time, .adverb, .preposition: look -= 1
      // "Aba port: completed": a title and what became of it.
      case .mark where look == index - 1 && look == lastNoun(before: look) + 1 && isReduced(index):
        look -= 1
      case .verb, .conjunction, .subordinator, .mark: return subject
      }
    }
    return subject
  }

  private func isReduced(_ index: Int) -> Bool {
    if case .verb(let verb) = phrases[index] {
      verb.isReduced || verb.range.count == 1 && tokens[verb.main].entry.forms.contains(.participle)
    } else {
      false
    }
  }

  /// The last noun before a phrase, where nothing but what hangs on it precedes; -2 where none.
  private func lastNoun(before index: Int) -> Int {
    guard index > 0, case .noun = phrases[index - 1], owners[index - 1] <= 1 else { return -2 }
    return index - 1
  }

  /// "A proposal to merge the firms was shelved": what was shelved is the proposal.
  private func nounGoverning(objectAt index: Int) -> Int? {
    guard index >= 2, case .verb(let verb) = phrases[index - 1], verb.isInfinitive,
      case .noun(let noun) = phrases[index - 2], isGoverning(noun)
    else { return nil }
    return index - 2
  }

  /// The phrase before the comma that opens the parenthesis closed at `index`.
  private func overParenthesis(from index: Int) -> Int? {
    var look = index - 1
    while look >= 0, index - look < 14 {
      if case .comma = phrases[look] { return look - 1 }
      if case .mark = phrases[look] { return nil }
      look -= 1
    }
    return nil
  }

  /// The chain that ends at a phrase, from its head on, and those coordinated before it.
  private func chainsEnding(at index: Int, before verb: Int) -> [Chain] {
    let start = owners[index]
    var first = start
    // "A, B and C": climb to A where a conjunction closes the list and no preposition opens it.
    var sawConjunction = false
    while first >= 2 {
      var before = first - 1
      if case .conjunction = phrases[before] {
        sawConjunction = true
        before -= 1
        if before >= 0, case .comma = phrases[before] { before -= 1 }
      } else if case .comma = phrases[before], sawConjunction {
        before -= 1
      } else {
        break
      }
      guard before >= 0, isNoun(owners[before]) else { break }
      let head = owners[before]
      if head >= 1, case .preposition = phrases[head - 1] { break }
      if head >= 1, case .verb = phrases[head - 1] { break }
      first = head
    }
    let list = first < start ? chains.list(at: first, before: verb) : []
    if list.count > 1, list.contains(where: { $0.phrases.contains(start) }) { return list }
    return chains.chain(at: start).map { [$0] } ?? []
  }

  private func isNoun(_ index: Int) -> Bool {
    if case .noun = phrases[index] { true } else { false }
  }

  // MARK: Objects

  private struct Object {
    var chains: [Chain] = []
    var pronoun: Word?
  }

  private func object(of index: Int, sense: Sense) -> Object {
    var look = index + 1
    while look < phrases.count {
      switch phrases[look] {
      case .adverb, .time: look += 1
      case .noun: return Object(chains: listOrExamples(at: look))
      case .pronoun(let at) where reflexives.contains(tokens[at].token.word): return Object()
      case .pronoun(let at): return Object(pronoun: tokens[at].token.word)
      case .preposition(let at):
        // "agreed on the route", "committed to the line", "looking at alternatives".
        let linking: [Word] = [
          "on", "to", "for", "at", "into", "about", "upon", "of", "with", "from",
        ]
        let takesPreposition: [Sense] = [.agree, .discuss, .propose, .commit, .hope, .cancel]
        guard linking.contains(tokens[at].token.word), look == index + 1,
          takesPreposition.contains(sense),
          look + 1 < phrases.count, case .noun = phrases[look + 1]
        else { return Object() }
        return Object(chains: listOrExamples(at: look + 1))
      default: return Object()
      }
    }
    return Object()
  }

  /// "committed themselves to": no object.
  private var reflexives: Set<Word> { ["itself", "themselves", "himself", "herself", "ourselves"] }

  /// The list at a phrase; where it is a vague word with examples ("areas such as …"), these.
  private func listOrExamples(at index: Int) -> [Chain] {
    let list = chains.list(at: index)
    guard let last = list.last else { return list }
    let examples = self.examples(after: last.phrases.upperBound)
    let isVague = list.allSatisfy {
      tokens[$0.head.head].isOne(of: [.abstract, .generic, .undertaking, .event])
    }
    guard !examples.isEmpty, isVague else { return list }
    return examples.map { example in
      var item = example
      item.kind = last.head
      return item
    }
  }

  /// What follows "such as" or "including", over a comma.
  func examples(after index: Int) -> [Chain] {
    var look = index
    if look < phrases.count, case .comma = phrases[look] { look += 1 }
    guard look < phrases.count else { return [] }
    // "projects worth $9bn, among them a runway": what is counted before is passed over.
    if case .preposition(let at) = phrases[look], look + 2 < phrases.count,
      tokens[at] == "among", case .pronoun = phrases[look + 1]
    {
      return chains.list(at: look + 2)
    }
    if case .mark(let at) = phrases[look], tokens[at] == ":", look + 1 < phrases.count {
      let list = chains.list(at: look + 1)
      return list.count > 1 ? list : []
    }
    if case .preposition(let at) = phrases[look], look + 1 < phrases.count,
      tokens[at] == "including" || (tokens[at] == "as" && at > 0 && tokens[at - 1] == "such")
    {
      return chains.list(at: look + 1)
    }
    // "such" alone was read as a determiner without a noun.
    if case .mark(let at) = phrases[look], tokens[at] == "such", look + 2 < phrases.count,
      case .preposition = phrases[look + 1]
    {
      return chains.list(at: look + 2)
    }
    return []
  }

  // MARK: Around the verb

  private func isCoordinated(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if case .conjunction = phrases[index - 1] { return true }
    return false
  }

  private func isConditional(_ index: Int) -> Bool {
    let openers: [Word] = ["if", "unless", "whether", "lest", "provided", "once"]
    for look in stride(from: index - 1, through: max(0, index - 8), by: -1) {
      switch phrases[look] {
      case .subordinator(let at): return openers.contains(tokens[at].token.word)
      case .verb, .mark: return false
      default: continue
      }
    }
    return false
  }

  /// "when finished", "until work begins", "once the line opens": an event that another waits for.
  private func isAwaited(_ verb: VerbGroup, at index: Int) -> Bool {
    guard verb.isReduced || verb.time == .present || verb.time == .perfect else { return false }
    let openers: Set<Word> = ["when", "until", "till", "once", "before", "after", "whenever"]
    for look in stride(from: index - 1, through: max(0, index - 5), by: -1) {
      switch phrases[look] {
      case .subordinator(let at), .preposition(let at), .adverb(let at):
        if openers.contains(tokens[at].token.word) { return true }
      case .verb, .mark, .comma: return false
      default: continue
      }
    }
    return false
  }

  /// "A is to be pushed back and B put on hold": the second verb keeps the first's auxiliaries.
  private func inheritGapped(
    _ verb: inout VerbGroup, subject: Subject, after before: [Predicate]
  ) {
    guard !verb.isPassive, !verb.isInfinitive, !verb.isGerund, verb.range.count <= 2,
      let last = before.last, last.verb.isPassive, verb.time == .past || verb.time == .present,
      let chain = subject.chains.first, chain.phrases.lowerBound > 0,
      case .conjunction = phrases[chain.phrases.lowerBound - 1],
      tokens[verb.main].entry.forms.contains(.participle)
    else { return }
    verb.isPassive = true
    verb.time = last.verb.time
  }
}
