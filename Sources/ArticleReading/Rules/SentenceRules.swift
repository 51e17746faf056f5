import LedgerCore

/// Runs the rules over one sentence: each predicate, the nouns that speak for themselves
/// ("talks on a pipeline"), the phrases that say a state ("is under way"), and list lines.
struct SentenceRules {
  let sentence: Sentence
  let source: SourceText
  let publishedOn: Day
  /// What the line that opened a list said of its items.
  let listStatus: Status?
  private var findings: [Finding] = []
  private(set) var steps: [SentenceReading.Step] = []
  /// An agreement whose subject the rest of the sentence must name.
  private var pendingPaper: (status: Status, standing: Standing, rule: String)?

  init(_ sentence: Sentence, of source: SourceText, publishedOn: Day, listStatus: Status?) {
    self.sentence = sentence
    self.source = source
    self.publishedOn = publishedOn
    self.listStatus = listStatus
  }

  private var tokens: [TaggedToken] { sentence.tokens }
  private var candidates: CandidateFinder { CandidateFinder(tokens: tokens) }

  /// All findings of the sentence, one a mention and due date; `mentions` learns its names.
  mutating func run(_ mentions: inout Mentions) -> [Finding] {
    if sentence.isListItem, let listStatus { readListItem(listStatus, &mentions) }
    readComplements(&mentions)
    noteTopics(&mentions)
    for index in sentence.predicates.indices { read(index, &mentions) }
    readNouns(&mentions)
    bookPendingPaper()
    return Dictionary(grouping: findings) { $0.mention }.values
      .compactMap { $0.max { $0.confidence < $1.confidence } }
      .sorted { $0.mention < $1.mention }
  }

  // MARK: Predicates

  private mutating func read(_ index: Int, _ mentions: inout Mentions) {
    let predicate = sentence.predicates[index]
    let due = dueDate(for: predicate)
    let situation = Situation(
      predicate: predicate, governor: predicate.governor.map { sentence.predicates[$0] },
      governingNoun: predicate.governingNoun.map { tokens[$0.head].entry.classes } ?? [],
      hasObject: !predicate.objects.isEmpty || predicate.objectPronoun != nil,
      hasDate: due != nil
        || sentence.times.contains { ($0.period?.last ?? publishedOn) > publishedOn },
      subjectIsActivity: predicate.subjects.contains { tokens[$0.head.head].isOne(of: .activity) },
      subjectIsPlan: predicate.subjects.contains {
        tokens[$0.head.head].isOne(of: [.generic, .document, .policy])
      })
    if sentence.predicates.prefix(index).contains(where: { $0.verb.lemma == "deny" }) {
      note("denial", predicate, .refused("it is denied"))
      return
    }
    if readExistential(predicate, due, &mentions) { return }
    guard isSaidByOneWithASay(predicate) else {
      note("bystander", predicate, .refused("said by somebody without a say in it"))
      return
    }
    for rule in StatusRule.all {
      guard let verdict = rule.apply(situation) else { continue }
      if verdict.confidence == 0 {
        note(rule.name, predicate, .refused("says nothing new"))
        return
      }
      apply(verdict, rule.name, predicate, due, &mentions)
      return
    }
  }

  /// "There will be a new line", "nor will there be one".
  private mutating func readExistential(
    _ predicate: Predicate, _ due: Period?, _ mentions: inout Mentions
  ) -> Bool {
    let range = predicate.verb.range
    let isThere = tokens[max(0, range.lowerBound - 1)..<range.upperBound].contains { $0 == "there" }
    guard isThere, predicate.verb.lemma == "be", predicate.verb.time == .future,
      !predicate.isConditional
    else { return false }
    let status: Status = predicate.verb.isNegated ? .cancelled : .committed
    apply(
      StatusRule.Verdict(status: status, role: .object, confidence: 0.65), "there-will-be",
      predicate,
      due, &mentions)
    return true
  }

  private mutating func apply(
    _ verdict: StatusRule.Verdict, _ rule: String, _ predicate: Predicate, _ due: Period?,
    _ mentions: inout Mentions
  ) {
    let subjects = (predicate.subjects, predicate.subjectPronoun)
    let objects = (predicate.objects, predicate.objectPronoun)
    let order =
      switch verdict.role {
      // "In its place will come new standards": what stands behind is the subject.
      case .subject: subjects.0.isEmpty && subjects.1 == nil ? [objects] : [subjects]
      case .object: [objects]
      case .objectElseSubject: [objects, subjects]
      case .subjectElseObject: [subjects, objects]
      }
    for (chains, pronoun) in order {
      let found = chains.compactMap { chain in
        (whole(chain, predicate) ?? nested(before: predicate))
          .flatMap { mention(of: $0, &mentions, verdict.status) }
      }
      for (mention, candidate) in found {
        add(mention, verdict, rule, predicate, due, candidate)
      }
      if !found.isEmpty {
        addGapped(verdict, rule, after: predicate, &mentions)
        return
      }
      if let mention = paper(in: chains, &mentions) {
        add(mention, verdict, rule, predicate, due, nil)
        return
      }
      if verdict.status == .agreed,
        chains.contains(where: { tokens[$0.head.head].isOne(of: .document) })
      {
        pendingPaper = (.agreed, standing(of: predicate), rule)
      }
      // "signed the guest book": a real object that is no undertaking is not passed over.
      if verdict.role == .objectElseSubject, !chains.isEmpty { break }
      if chains.isEmpty, let pronoun,
        ["it", "they", "both", "which", "that", "this"].contains(pronoun),
        let mention = mentions.resolvePronoun(sentence: sentence.index)
      {
        add(mention, verdict, rule, predicate, due, nil)
        return
      }
    }
    note(rule, predicate, .refused("no undertaking is named as its subject or object"))
  }

  /// "Unit 1 is to open in May and Unit 2 in June": the second shares the verb, with its own date.
  private mutating func addGapped(
    _ verdict: StatusRule.Verdict, _ rule: String, after predicate: Predicate,
    _ mentions: inout Mentions
  ) {
    let phrases = sentence.phrases
    let builder = ChainBuilder(tokens: tokens, phrases: phrases)
    for index in phrases.indices.dropFirst(predicate.phrase + 1) {
      if case .verb = phrases[index] { return }
      guard case .conjunction = phrases[index], let chain = builder.chain(at: index + 1) else {
        continue
      }
      var next = chain.phrases.upperBound
      while next < phrases.count, isPrepositionOrAdverb(phrases[next]) { next += 1 }
      guard next < phrases.count, case .time(let range) = phrases[next],
        next + 1 >= phrases.count || !isVerb(phrases[next + 1]),
        let time = sentence.times.first(where: { $0.tokens.overlaps(range) }),
        let period = time.period, period.last >= publishedOn,
        let candidate = candidates.candidate(of: chain), candidate.concreteness >= 0.6,
        let (mention, _) = mention(of: candidate, &mentions, verdict.status)
      else { return }
      append(
        mention, verdict.status, standing(of: predicate), period, rule, verdict.confidence * 0.9)
      return
    }
  }

  private func isPrepositionOrAdverb(_ phrase: Phrase) -> Bool {
    switch phrase {
    case .preposition, .adverb: true
    default: false
    }
  }

  private func isVerb(_ phrase: Phrase) -> Bool {
    if case .verb = phrase { true } else { false }
  }

  /// What the chain names; before a bare participle only what is plainly an undertaking.
  private func whole(_ chain: Chain, _ predicate: Predicate) -> Candidate? {
    let steps: [Sense] = [.begin, .finish, .delay, .suspend, .cancel]
    if steps.contains(predicate.verb.sense), let inquiry = candidates.inquiry(of: chain) {
      return inquiry
    }
    guard let candidate = appositive(of: chain) ?? candidates.candidate(of: chain) else {
      return nil
    }
    let isAfterComma = predicate.verb.range.count == 1 && predicate.objects.isEmpty
    return isAfterComma && candidate.concreteness < 0.5 ? nil : candidate
  }

  /// "its other big scheme, the Bay Terminal": the name rather than the kind.
  private func appositive(of chain: Chain) -> Candidate? {
    let next = chain.phrases.upperBound
    guard tokens[chain.head.head].isOne(of: .generic) || !chain.parts.isEmpty,
      next + 1 < sentence.phrases.count, case .comma = sentence.phrases[next],
      let last = chain.parts.last?.noun ?? Optional(chain.head),
      tokens[last.head].isOne(of: .generic),
      let name = ChainBuilder(tokens: tokens, phrases: sentence.phrases).chain(at: next + 1),
      tokens[name.head.head].tag == .name, let candidate = candidates.candidate(of: name),
      candidate.concreteness >= 0.6
    else { return nil }
    return candidate
  }

  /// Before a participle or a bare "scheduled", the undertaking inside a longer phrase counts.
  private func nested(before predicate: Predicate) -> Candidate? {
    guard predicate.objects.isEmpty,
      predicate.verb.isReduced || predicate.verb.range.count == 1
    else { return nil }
    let builder = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    for index in stride(from: predicate.phrase - 1, through: 0, by: -1) {
      switch sentence.phrases[index] {
      case .noun:
        guard let chain = builder.chain(at: index), let candidate = candidates.candidate(of: chain),
          candidate.concreteness >= 0.9
        else { continue }
        return candidate
      case .verb, .relative, .mark: return nil
      default: continue
      }
    }
    return nil
  }

  /// "the contract for it", "the agreement", "the work": what it is about was named just before.
  private func paper(in chains: [Chain], _ mentions: inout Mentions) -> Int? {
    guard let chain = chains.first, chains.count == 1,
      tokens[chain.head.head].isOne(of: [.document, .activity]),
      chain.head.determiner == "the" || chain.head.range.count == 1 || isFollowedByIt(chain)
    else { return nil }
    return mentions.resolvePronoun(sentence: sentence.index)
  }

  private func isFollowedByIt(_ chain: Chain) -> Bool {
    let next = chain.phrases.upperBound + 1
    guard next < sentence.phrases.count, case .pronoun = sentence.phrases[next] else {
      return false
    }
    return true
  }

  private mutating func add(
    _ mention: Int, _ verdict: StatusRule.Verdict, _ rule: String, _ predicate: Predicate,
    _ due: Period?, _ candidate: Candidate?
  ) {
    var status = verdict.status
    // A paper on talks is talks: "signed a protocol on a study of the line".
    if candidate?.wrappers.contains(.talk) == true,
      [.agreed, .committed, .underway].contains(status)
    {
      status = .discussed
    }
    if status == .committed, due != nil, saysLater(predicate) { status = .delayed }
    let concreteness = candidate?.concreteness ?? 0.6
    if concreteness < 0.6, [.proposed, .discussed, .agreed].contains(status),
      candidate?.wrappers.isEmpty != false
    {
      note(rule, predicate, .refused("too vague to track"))
      return
    }
    let confidence = verdict.confidence * (0.5 + 0.5 * concreteness)
    guard confidence >= SentenceRules.leastConfidence else {
      note(rule, predicate, .refused("too vague to track"))
      return
    }
    append(
      mention, status, standing(of: predicate),
      status.isSettled || status == .suspended ? nil : due,
      rule, confidence)
    note(rule, predicate, .claims([]))
  }

  /// Below this a finding is a near miss.
  static let leastConfidence = 0.42

  private mutating func append(
    _ mention: Int, _ status: Status, _ standing: Standing, _ due: Period?, _ rule: String,
    _ confidence: Double
  ) {
    findings.append(
      Finding(
        mention: mention, status: status, standing: standing, due: due,
        parties: sentence.parties.map(\.country).uniqued(), rule: rule,
        confidence: min(0.95, confidence), sentence: sentence.index))
  }

  /// Critics, analysts and residents have no say; what they say is opinion.
  private func isSaidByOneWithASay(_ predicate: Predicate) -> Bool {
    let mine =
      predicate.subjects + (predicate.governor.map { sentence.predicates[$0].subjects } ?? [])
    return !mine.contains { tokens[$0.head.head].isOne(of: .bystander) }
      && predicate.verb.sense != .doubt
  }

  /// Recalled as known: the past perfect, and the past beside a day that is some weeks gone.
  private func standing(of predicate: Predicate) -> Standing {
    let time = predicate.governor.map { sentence.predicates[$0].verb.time } ?? predicate.verb.time
    if time == .pastPerfect || predicate.verb.isReduced { return .background }
    guard time == .past else { return .news }
    let range = clause(around: predicate)
    let isOld = sentence.times.contains { time in
      guard range.contains(time.tokens.lowerBound), let last = time.last else { return false }
      return publishedOn - last > 20
    }
    return isOld || predicate.isRelative ? .background : .news
  }

  /// "signed a contract with a firm which will build two jetties": the jetties are agreed.
  private mutating func bookPendingPaper() {
    guard let paper = pendingPaper, let finding = findings.last(where: { $0.status == .committed })
    else { return }
    append(finding.mention, paper.status, paper.standing, finding.due, paper.rule, 0.8)
  }

  /// A line without a verb that names an undertaking ("MRT Line-1.") is about it, and so is a
  /// sentence that begins with its name.
  private mutating func noteTopics(_ mentions: inout Mentions) {
    guard !sentence.isListItem, case .noun? = sentence.phrases.first,
      let chain = ChainBuilder(tokens: tokens, phrases: sentence.phrases).chain(at: 0)
    else { return }
    let isHeading = sentence.predicates.isEmpty && tokens.count <= 9
    let name = trimmed(sentence.text(chain.head.range, in: source))
    if !isHeading, mentions.touch(known: name, sentence: sentence.index) { return }
    guard isHeading,
      let candidate = candidates.candidate(of: chain), candidate.concreteness >= 0.9,
      !candidate.isBare
    else { return }
    // The whole line is the name: "MRT Line-5, northern route."
    let last = tokens.last.map { $0 == "." || $0 == ":" } == true ? tokens.count - 1 : tokens.count
    let line = trimmed(sentence.text(candidate.tokens.lowerBound..<last, in: source))
    let head = sentence.text(candidate.head..<candidate.head + 1, in: source)
    mentions.holdTopic(
      mentions.enter(line, head: head, alias: nil, isWork: true, sentence: sentence.index))
  }

  // MARK: Dates

  /// "two years later than announced", "in December instead of this year".
  private func saysLater(_ predicate: Predicate) -> Bool {
    tokens.indices.dropLast().contains { index in
      index > predicate.verb.main
        && (tokens[index] == "later" && tokens[index + 1] == "than"
          || tokens[index] == "instead" && tokens[index + 1] == "of"
            && sentence.times.contains { $0.tokens.contains(index + 2) })
    }
  }

  /// The day or period by which the predicate's step is due: the nearest time in its clause that
  /// is not over.
  private func dueDate(for predicate: Predicate) -> Period? {
    let range = clause(around: predicate)
    let ahead = sentence.times.filter { time in
      guard range.contains(time.tokens.lowerBound), let period = time.period else { return false }
      return period.last >= publishedOn && period != Period(publishedOn)
    }
    if predicate.verb.sense == .delay || predicate.verb.isNegated {
      return newDate(after: predicate)
    }
    return ahead.min { distance($0, predicate) < distance($1, predicate) }?.period
  }

  /// The date that a delay names: the last one of the sentence that lies ahead; for what will
  /// not be, only one after "but".
  private func newDate(after predicate: Predicate) -> Period? {
    let from =
      predicate.verb.isNegated
      ? tokens.indices.first { $0 > predicate.verb.main && tokens[$0] == "but" } ?? tokens.count
      : 0
    return sentence.times.last {
      $0.tokens.lowerBound >= from && ($0.period?.last ?? publishedOn) > publishedOn
    }?.period
  }

  private func distance(_ time: TimeExpression, _ predicate: Predicate) -> Int {
    abs(time.tokens.lowerBound - predicate.verb.main)
  }

  /// The tokens from the previous finite verb to the next one, as far as no other clause opens.
  private func clause(around predicate: Predicate) -> Range<Int> {
    var start = 0
    var end = tokens.count
    for other in sentence.predicates where !other.verb.isInfinitive && !other.verb.isGerund {
      guard other.phrase != predicate.phrase, other.phrase != governorPhrase(predicate) else {
        continue
      }
      if other.verb.main < predicate.verb.main { start = max(start, other.verb.range.upperBound) }
      if other.verb.main > predicate.verb.main {
        end = min(end, clauseStart(of: other, after: predicate.verb.range.upperBound))
      }
    }
    return start..<max(start, end)
  }

  private func governorPhrase(_ predicate: Predicate) -> Int {
    predicate.governor.map { sentence.predicates[$0].phrase } ?? -1
  }

  private func clauseStart(of other: Predicate, after: Int) -> Int {
    let start = other.subjects.map(\.head.range.lowerBound).min() ?? other.verb.range.lowerBound
    return max(after, min(start, other.verb.range.lowerBound))
  }

  // MARK: Names

  private mutating func mention(
    of candidate: Candidate, _ mentions: inout Mentions, _ status: Status
  ) -> (Int, Candidate)? {
    let head = sentence.text(candidate.head..<candidate.head + 1, in: source)
    let isGeneric =
      tokens[candidate.head].isOne(of: .generic)
      || SentenceRules.sites.contains(tokens[candidate.head].token.word)
    let owner = candidate.owner
    if candidate.isBare, owner == "its" || owner == "their",
      let index = mentions.resolvePronoun(sentence: sentence.index)
    {
      return (index, candidate)
    }
    if candidate.isBare, candidate.isDefinite || isGeneric {
      if let index = mentions.resolve(
        head: head, isGeneric: isGeneric,
        isWork: SentenceRules.sites.contains(tokens[candidate.head].token.word),
        sentence: sentence.index)
      {
        return (index, candidate)
      }
      return nil  // nothing was named that it could be
    }
    if candidate.isBare, status != .proposed, status != .discussed,
      tokens[candidate.head].isPlural(in: source)
    {
      return nil  // "trains", "boxes": a kind, not a thing
    }
    let name =
      likeBefore(candidate, mentions) ?? trimmed(sentence.text(candidate.tokens, in: source))
    guard !name.isEmpty, !NameWords.significant(in: name).isEmpty, !isParty(candidate) else {
      return nil
    }
    let alias = candidate.bracket.map { sentence.text($0, in: source) }
    let isWork =
      tokens[candidate.head].isOne(of: [.undertaking, .part]) || candidate.concreteness < 0.7
    let entered = mentions.enter(
      name, head: head, alias: alias, isWork: isWork, sentence: sentence.index)
    return (entered, candidate)
  }

  /// "that of Kaduna" after a refinery is the Kaduna refinery.
  private func likeBefore(_ candidate: Candidate, _ mentions: Mentions) -> String? {
    let start = candidate.tokens.lowerBound
    guard start >= 2, tokens[start - 1] == "of",
      tokens[start - 2] == "that" || tokens[start - 2] == "those",
      let head = mentions.lastHead
    else { return nil }
    return sentence.text(candidate.tokens, in: source) + " " + head
  }

  /// Words that stand for any works once they were named.
  private static let sites: Set<Word> = [
    "plant", "facility", "complex", "site", "installation", "works", "building",
  ]

  /// A country by itself is no undertaking.
  private func isParty(_ candidate: Candidate) -> Bool {
    sentence.parties.contains {
      $0.tokens.lowerBound <= candidate.tokens.lowerBound
        && $0.tokens.upperBound >= candidate.tokens.upperBound
    }
  }

  private func trimmed(_ name: String) -> String {
    name.split(separator: " ").prefix(14).joined(separator: " ")
  }

  // MARK: Nouns, complements and lists

  /// "talks on the mill", "a feasibility study for the line": no verb is needed.
  private mutating func readNouns(_ mentions: inout Mentions) {
    let chains = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    for index in sentence.phrases.indices {
      guard case .noun(let noun) = sentence.phrases[index], tokens[noun.head].isOne(of: .talk),
        let chain = chains.chain(at: index), let candidate = candidates.candidate(of: chain),
        candidate.wrappers.contains(.talk),
        let (mention, _) = mention(of: candidate, &mentions, .discussed)
      else { continue }
      guard !findings.contains(where: { $0.mention == mention }) else { continue }
      append(mention, .discussed, .news, nil, "talks-on", 0.5 * (0.5 + candidate.concreteness / 2))
    }
    readProspects(chains, &mentions)
    readExamples(chains, &mentions)
  }

  /// "the potential of hydropower", "opportunities in gas": raised, no more.
  private mutating func readProspects(_ chains: ChainBuilder, _ mentions: inout Mentions) {
    for index in sentence.phrases.indices {
      guard case .noun(let noun) = sentence.phrases[index], !isAfterPossessor(noun),
        SentenceRules.prospects.contains(tokens[noun.head].token.word),
        index + 2 < sentence.phrases.count, case .preposition(let at) = sentence.phrases[index + 1],
        ["of", "in", "for"].contains(tokens[at].token.word)
      else { continue }
      for chain in chains.list(at: index + 2) {
        guard let candidate = candidates.candidate(of: chain), candidate.concreteness >= 0.6,
          let (mention, _) = mention(of: candidate, &mentions, .proposed),
          !findings.contains(where: { $0.mention == mention })
        else { continue }
        append(mention, .proposed, .news, nil, "prospect", 0.55)
      }
    }
  }

  private func isAfterPossessor(_ noun: NounPhrase) -> Bool {
    noun.range.contains { tokens[$0].tag == .possessive }
  }

  private static let prospects: Set<Word> = [
    "potential", "opportunity", "opportunities", "possibility", "possibilities", "prospect",
    "prospects", "proposal", "proposals", "idea",
  ]

  /// "areas such as hydropower, LPG and the modernisation of refineries".
  private mutating func readExamples(_ chains: ChainBuilder, _ mentions: inout Mentions) {
    guard
      let index = sentence.phrases.indices.first(where: { index in
        guard case .preposition(let at) = sentence.phrases[index] else { return false }
        return tokens[at] == "as" && at > 0 && tokens[at - 1] == "such" || tokens[at] == "including"
      }), index + 1 < sentence.phrases.count
    else { return }
    for chain in chains.list(at: index + 1) {
      guard let candidate = candidates.candidate(of: chain), candidate.concreteness >= 0.5,
        let (mention, _) = mention(of: candidate, &mentions, .proposed),
        !findings.contains(where: { $0.mention == mention })
      else { continue }
      let due = sentence.times.first { time in
        time.tokens.lowerBound >= candidate.tokens.upperBound
          && time.tokens.lowerBound <= chain.end + 2
          && (time.period?.last ?? publishedOn) > publishedOn
      }?.period
      append(mention, due == nil ? .proposed : .committed, .news, due, "example", 0.55)
    }
  }

  /// "is under way", "on hold", "behind schedule": states that are no verbs.
  private mutating func readComplements(_ mentions: inout Mentions) {
    for (at, complement) in Complement.find(in: tokens) {
      guard
        let predicate = sentence.predicates.last(where: {
          $0.verb.main < at && at - $0.verb.main <= 8
        }), !predicate.verb.isNegated, !predicate.isConditional
      else { continue }
      let isAhead = predicate.verb.time == .future || predicate.verb.time == .reportedFuture
      let status =
        isAhead && [.underway, .completed].contains(complement.status)
        ? .committed : complement.status
      if complement.onlyAhead, !isAhead, dueDate(for: predicate) == nil { continue }
      if complement.status == .discussed, readSubjectOfTalks(after: at, complement, &mentions) {
        continue
      }
      let due = status == .suspended || status.isSettled ? nil : dueDate(for: predicate)
      for chain in predicate.subjects {
        guard let candidate = candidates.candidate(of: chain),
          let (mention, _) = mention(of: candidate, &mentions, status)
        else { continue }
        append(
          mention, status, standing(of: predicate), due, complement.name,
          0.8 * (0.5 + candidate.concreteness / 2))
      }
      if predicate.subjects.isEmpty,
        predicate.subjectPronoun == "it" || predicate.subjectPronoun == "they",
        let mention = mentions.resolvePronoun(sentence: sentence.index)
      {
        append(mention, status, standing(of: predicate), due, complement.name, 0.6)
      }
    }
  }

  /// "is in talks with Dhaka about a loan for the road": what the talks are about.
  private mutating func readSubjectOfTalks(
    after at: Int, _ complement: Complement, _ mentions: inout Mentions
  ) -> Bool {
    let builder = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    for index in sentence.phrases.indices.dropLast() {
      guard case .preposition(let token) = sentence.phrases[index], token > at,
        ["about", "on", "over"].contains(tokens[token].token.word),
        let chain = builder.chain(at: index + 1), let candidate = candidates.candidate(of: chain),
        candidate.concreteness >= 0.6,
        let (mention, _) = mention(of: candidate, &mentions, .discussed)
      else { continue }
      append(mention, .discussed, .news, nil, complement.name, 0.7)
      return true
    }
    return false
  }

  private mutating func readListItem(_ status: Status, _ mentions: inout Mentions) {
    let chains = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    guard
      let index = sentence.phrases.firstIndex(where: {
        if case .noun = $0 { true } else { false }
      }), let chain = chains.chain(at: index), let candidate = candidates.candidate(of: chain),
      let (mention, _) = mention(of: candidate, &mentions, status)
    else { return }
    append(mention, status, .news, nil, "list-item", 0.6)
  }

  private mutating func note(
    _ rule: String, _ predicate: Predicate, _ outcome: SentenceReading.Outcome
  ) {
    steps.append(
      SentenceReading.Step(
        rule: rule, cue: sentence.text(predicate.verb.range, in: source), outcome: outcome))
  }
}
