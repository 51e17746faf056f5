import LedgerCore

/// What is seen of each undertaking in a sentence: the cues that speak for and against a statement.
struct EvidenceCollector {
  let rules: SentenceRules
  let mentions: Mentions
  /// The sentences that spoke of a mention before.
  let earlier: [Int: Int]
  let renown: Renown

  var sentence: Sentence { rules.sentence }
  private var tokens: [TaggedToken] { rules.sentence.tokens }

  /// All cues of one mention's sightings in the sentence, each once.
  func cues(of sightings: [Sighting], all: [Sighting]) -> Set<Cue> {
    var cues: Set<Cue> = [Cue(.bias)]
    guard let mention = sightings.first?.mention else { return cues }
    addFindings(mention, to: &cues)
    addRenown(mention, to: &cues)
    addRivals(sightings, all, to: &cues)
    addRecall(of: sightings, all, to: &cues)
    addPlace(mention, all, to: &cues)
    for sighting in sightings { addWords(of: sighting, to: &cues) }
    let own = Set(sightings.flatMap(\.tokens))
    let near = clause(of: sightings)
    addBag(near, besides: own, to: &cues)
    addDates(near, to: &cues)
    addSpeaker(to: &cues)
    return cues
  }

  // MARK: What the rules made of it

  private func addFindings(_ mention: Int, to cues: inout Set<Cue>) {
    let mine = rules.findings.filter { $0.mention == mention }
    if mine.isEmpty { cues.insert(Cue(.rule, "none")) }
    for finding in mine {
      cues.insert(Cue(.rule, Word(finding.rule)))
      cues.insert(Cue(.verdict, Word(finding.status.rawValue)))
      cues.insert(Cue(.strength, bucket(finding.confidence), Word(finding.status.rawValue)))
      if finding.standing == .background { cues.insert(Cue(.background)) }
    }
    for rival in rules.findings where rival.mention != mention {
      cues.insert(Cue(.rival, Word(rival.status.rawValue), mine.isEmpty ? "alone" : "both"))
    }
  }

  private func bucket(_ share: Double) -> Word {
    share < 0.3 ? "0" : share < 0.45 ? "1" : share < 0.6 ? "2" : share < 0.75 ? "3" : "4"
  }

  // MARK: Where it stands

  private func addPlace(_ mention: Int, _ all: [Sighting], to cues: inout Set<Cue>) {
    let place: Word =
      sentence.isHeadline
      ? "headline" : sentence.index < 2 ? "first" : sentence.index < 5 ? "early" : "later"
    cues.insert(Cue(.place, place))
    if sentence.isListItem { cues.insert(Cue(.place, "list")) }
    if tokens.contains(where: { $0 == "\"" }) { cues.insert(Cue(.place, "quoted")) }
    let times = earlier[mention, default: 0]
    cues.insert(Cue(.history, times == 0 ? "new" : times < 3 ? "known" : "often"))
    if mentions.lead == mention { cues.insert(Cue(.history, "lead")) }
    if mentions.all[mention].strength < 0.6 { cues.insert(Cue(.history, "weak")) }
    let others = Set(all.map(\.mention)).count
    cues.insert(Cue(.several, others == 1 ? "one" : others == 2 ? "two" : "many"))
    if all.first?.mention == mention { cues.insert(Cue(.several, "first")) }
    if let first = tokens.first(where: { $0.tag != .mark }) {
      cues.insert(Cue(.opener, word(first)))
    }
  }

  // MARK: Its own words, and the verbs it belongs to

  private func addWords(of sighting: Sighting, to cues: inout Set<Cue>) {
    cues.insert(Cue(.anchor, anchor(sighting)))
    cues.insert(Cue(.concreteness, bucket(sighting.concreteness * 0.85), anchor(sighting)))
    for wrapper in sighting.wrappers { cues.insert(Cue(.wrapper, name(wrapper))) }
    if let head = sighting.head, sighting.anchor != .pronoun {
      addHead(head, sighting, to: &cues)
    }
    for (predicate, role) in rules.predicates(of: sighting) {
      addPredicate(predicate, role, sighting, to: &cues)
    }
  }

  private func addHead(_ head: Int, _ sighting: Sighting, to cues: inout Set<Cue>) {
    let token = tokens[head]
    cues.insert(Cue(.head, word(token)))
    for meaning in CueLexicon.shared[token.token.word] { cues.insert(Cue(.headMeaning, meaning)) }
    let isName = token.tag == .name
    cues.insert(Cue(.headClass, rules.headClass(token), isName ? "name" : "noun"))
    let range = sighting.tokens
    if range.contains(where: { tokens[$0].tag == .number }) { cues.insert(Cue(.shape, "numbered")) }
    if range.count > 4 { cues.insert(Cue(.shape, "long")) }
    if range.count == 1 { cues.insert(Cue(.shape, "single")) }
    if token.isPlural(in: rules.source) { cues.insert(Cue(.shape, "plural")) }
    let before = range.lowerBound - 1
    cues.insert(
      Cue(
        .determiner,
        before >= 0 && tokens[before].tag == .determiner ? word(tokens[before]) : "none"))
    if before >= 0 { cues.insert(Cue(.before, word(tokens[before]))) }
    if before >= 1 {
      cues.insert(Cue(.before, word(tokens[before - 1]), word(tokens[before])))
    }
    let after = range.upperBound
    if after < tokens.count { cues.insert(Cue(.after, word(tokens[after]))) }
    if after + 1 < tokens.count {
      cues.insert(Cue(.after, word(tokens[after]), word(tokens[after + 1])))
    }
    // What the mention hangs on: "construction of", "talks on", "a contract for".
    if let wrapping = wrappingNoun(of: sighting) {
      cues.insert(Cue(.wrapper, word(tokens[wrapping])))
      for meaning in CueLexicon.shared[tokens[wrapping].token.word] {
        cues.insert(Cue(.wrapperMeaning, meaning))
      }
    }
    if after < tokens.count,
      tokens[after].tag == .possessive || tokens[after - 1].tag == .possessive
    {
      cues.insert(Cue(.shape, "owner"))
    }
  }

  /// The head of the longer phrase that a mention stands in.
  private func wrappingNoun(of sighting: Sighting) -> Int? {
    guard let head = sighting.head else { return nil }
    let start = sighting.tokens.lowerBound
    var look = start - 1
    while look >= 0, tokens[look].tag == .determiner || tokens[look].tag == .adjective { look -= 1 }
    guard look >= 1, tokens[look].tag == .preposition else { return nil }
    var noun = look - 1
    while noun > 0, tokens[noun].tag == .time { noun -= 1 }
    guard [.noun, .name, .number].contains(tokens[noun].tag), noun != head else { return nil }
    return noun
  }

  private func addPredicate(
    _ predicate: Predicate, _ role: Word, _ sighting: Sighting, to cues: inout Set<Cue>
  ) {
    let verb = predicate.verb
    let sense = Word("\(verb.sense)")
    let time = Word("\(verb.time)")
    cues.insert(Cue(.verb, verb.lemma, role))
    cues.insert(Cue(.verb, verb.lemma))
    cues.insert(Cue(.verbTime, verb.lemma, time))
    cues.insert(Cue(.sense, sense, role))
    cues.insert(Cue(.sense, sense, time))
    cues.insert(Cue(.time, time, role))
    cues.insert(Cue(.time, time))
    for meaning in meanings(of: verb) {
      cues.insert(Cue(.verbMeaning, meaning, role))
      cues.insert(Cue(.verbMeaning, meaning, time))
      if verb.isPassive { cues.insert(Cue(.verbMeaning, meaning, "passive")) }
      if verb.isNegated { cues.insert(Cue(.verbMeaning, meaning, "negated")) }
    }
    for object in predicate.objects + predicate.subjects {
      guard object.head.head != sighting.head else { continue }
      for meaning in CueLexicon.shared[tokens[object.head.head].token.word] {
        cues.insert(Cue(.objectMeaning, meaning, sense))
      }
    }
    if verb.isPassive { cues.insert(Cue(.mood, "passive", sense)) }
    if verb.isProgressive { cues.insert(Cue(.mood, "progressive", sense)) }
    if verb.isNegated {
      cues.insert(Cue(.mood, "negated", sense))
      cues.insert(Cue(.mood, "negated", time))
    }
    if verb.isInfinitive { cues.insert(Cue(.mood, "infinitive", sense)) }
    if verb.isGerund { cues.insert(Cue(.mood, "gerund", sense)) }
    if verb.isReduced { cues.insert(Cue(.mood, "reduced", sense)) }
    if verb.isPossible { cues.insert(Cue(.mood, "possible")) }
    if verb.isDemand { cues.insert(Cue(.mood, "demand")) }
    if verb.isUnfulfilled { cues.insert(Cue(.mood, "unfulfilled")) }
    if verb.isPastIntent { cues.insert(Cue(.mood, "pastIntent")) }
    if predicate.isConditional { cues.insert(Cue(.mood, "conditional")) }
    if predicate.isRelative { cues.insert(Cue(.mood, "relative")) }
    if let head = sighting.head {
      cues.insert(Cue(.senseHead, sense, rules.headClass(tokens[head])))
    }
    if let governor = predicate.governor.map({ sentence.predicates[$0].verb }) {
      cues.insert(Cue(.governor, governor.lemma))
      cues.insert(Cue(.governor, governor.lemma, Word("\(governor.time)")))
      cues.insert(Cue(.senseGoverned, Word("\(governor.sense)"), sense))
      if governor.isNegated { cues.insert(Cue(.mood, "governorNegated")) }
    } else if let noun = predicate.governingNoun {
      cues.insert(Cue(.governor, word(tokens[noun.head])))
    }
    // What follows the verb: "is under", "went on", "be ready".
    let end = verb.range.upperBound
    if end < tokens.count { cues.insert(Cue(.beside, verb.lemma, word(tokens[end]))) }
    if end + 1 < tokens.count {
      cues.insert(Cue(.beside, word(tokens[end]), word(tokens[end + 1])))
    }
    for object in predicate.objects where role != "object" {
      cues.insert(Cue(.beside, verb.lemma, word(tokens[object.head.head])))
    }
    for subject in predicate.subjects where role != "subject" {
      cues.insert(Cue(.speaker, rules.headClass(tokens[subject.head.head]), role))
    }
  }

  /// What a verb means by itself, and with the word behind it.
  private func meanings(of verb: VerbGroup) -> Set<Word> {
    let main = tokens[verb.main].token.word
    var meanings = Set(CueLexicon.shared[main])
    for next in tokens[(verb.main + 1)...].prefix(3) {
      meanings.formUnion(CueLexicon.shared[main, next.token.word])
    }
    return meanings
  }

  // MARK: The words around it

  /// The clause that the sightings stand in; the whole sentence where nothing stands for them.
  private func clause(of sightings: [Sighting]) -> Range<Int> {
    var range: Range<Int>?
    for sighting in sightings {
      guard let head = sighting.head else { continue }
      func parts(_ token: TaggedToken) -> Bool {
        token.tag == .mark && (token == ";" || token == ":" || token == "-")
      }
      let start = tokens[..<head].lastIndex(where: parts).map { $0 + 1 } ?? 0
      let end = tokens[head...].firstIndex(where: parts) ?? tokens.count
      var mine = start..<end
      if let (predicate, role) = rules.predicates(of: sighting).first, role != "behind",
        role != "ahead"
      {
        let verbal = rules.clause(around: predicate)
        let low = max(mine.lowerBound, min(verbal.lowerBound, sighting.tokens.lowerBound))
        let high = min(mine.upperBound, max(verbal.upperBound, sighting.tokens.upperBound))
        if low < high { mine = low..<high }
      }
      range =
        range.map {
          min($0.lowerBound, mine.lowerBound)..<max($0.upperBound, mine.upperBound)
        } ?? mine
    }
    return range ?? 0..<tokens.count
  }

  private func addBag(_ near: Range<Int>, besides own: Set<Int>, to cues: inout Set<Cue>) {
    var last: Word?
    for index in tokens.indices where !own.contains(index) {
      addMeanings(at: index, as: near.contains(index) ? .meaning : .farMeaning, to: &cues)
      guard near.contains(index) else {
        if tokens[index].tag != .mark, tokens[index].tag != .comma {
          cues.insert(Cue(.far, stem(tokens[index])))
        }
        continue
      }
      let this = word(tokens[index])
      if tokens[index].tag != .mark, tokens[index].tag != .comma {
        cues.insert(Cue(.near, stem(tokens[index])))
      }
      if let last { cues.insert(Cue(.pair, last, this)) }
      last = this
    }
  }

  /// The classes of a word, and of it with one of the next three words.
  private func addMeanings(at index: Int, as kind: Cue.Kind, to cues: inout Set<Cue>) {
    let word = tokens[index].token.word
    for meaning in CueLexicon.shared[word] { cues.insert(Cue(kind, meaning)) }
    for next in tokens[(index + 1)...].prefix(3) {
      for meaning in CueLexicon.shared[word, next.token.word] {
        cues.insert(Cue(kind, meaning, "pair"))
      }
    }
  }

  private func addDates(_ near: Range<Int>, to cues: inout Set<Cue>) {
    for time in sentence.times {
      let place: Word = near.contains(time.tokens.lowerBound) ? "near" : "far"
      guard let last = time.due?.last ?? time.last else {
        cues.insert(Cue(.date, "since", place))
        continue
      }
      let days = last - rules.publishedOn
      let when: Word =
        days > 0
        ? "ahead" : days >= -7 ? "now" : days >= -60 ? "lately" : days > -800 ? "past" : "old"
      cues.insert(Cue(.date, when, place))
      if time.relation == .by { cues.insert(Cue(.date, "by", place)) }
      if time.isDuration { cues.insert(Cue(.date, "duration", place)) }
    }
  }

  private func addSpeaker(to cues: inout Set<Cue>) {
    for predicate in sentence.predicates
    where predicate.verb.sense == .report || predicate.verb.sense == .doubt {
      for subject in predicate.subjects {
        cues.insert(Cue(.speaker, rules.headClass(tokens[subject.head.head])))
        cues.insert(Cue(.speaker, word(tokens[subject.head.head])))
      }
      if let pronoun = predicate.subjectPronoun { cues.insert(Cue(.speaker, pronoun)) }
    }
  }

  // MARK: Words for cues

  /// A word as cues know it: names, numbers and times by their class.
  private func word(_ token: TaggedToken) -> Word {
    switch token.tag {
    case .time: return "<time>"
    case .number where token.token.kind != .word || !token.isOne(of: .numeral): return "<number>"
    case .name:
      return token.entry.classes.isEmpty && token.entry.forms.isEmpty ? "<name>" : token.token.word
    default: return token.token.word
    }
  }

  private func stem(_ token: TaggedToken) -> Word {
    token.tag == .verb ? token.entry.lemma ?? token.token.word : word(token)
  }

  func anchor(_ sighting: Sighting) -> Word { Word("\(sighting.anchor)") }
  private func name(_ wrapper: Candidate.Wrapper) -> Word { Word("<\(wrapper)>") }
}
