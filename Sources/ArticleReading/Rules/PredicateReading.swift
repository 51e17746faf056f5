import LedgerCore

/// Predicates: what verbs say of their subjects and objects.
extension SentenceRules {
  mutating func read(_ index: Int, _ mentions: inout Mentions) {
    var predicate = sentence.predicates[index]
    if consumed.contains(predicate.phrase) || isReadThroughWhatItGoverns(index) { return }
    if let chain = predicate.subjects.first,
      tokens[..<max(chain.head.range.lowerBound, predicate.verb.main)].contains(where: {
        $0 == "neither"
      }), tokens[..<predicate.verb.main].contains(where: { $0 == "nor" })
    {
      predicate.verb.isNegated = true
    }
    let due = dueDate(for: predicate)
    let idiom = idiom(in: predicate)
    if let idiom {
      predicate.verb.sense = idiom.sense
    } else if let sense = Idioms.sense(
      of: predicate.verb.lemma, before: tokens[(predicate.verb.main + 1)...])
    {
      predicate.verb.sense = sense
    }
    let movings: Set<Word> = [
      "push", "move", "shift", "change", "revise", "reset", "put", "adjust",
    ]
    if movings.contains(predicate.verb.lemma), isMoved(clause(around: predicate)) {
      predicate.verb.sense = .delay
    }
    let situation = Situation(
      predicate: predicate, governor: predicate.governor.map { sentence.predicates[$0] },
      governingNoun: predicate.governingNoun.map { tokens[$0.head].entry.classes } ?? [],
      hasObject: predicate.objects.contains { !SentenceRules.isLight($0, tokens) }
        || predicate.objectPronoun != nil,
      hasDate: due != nil
        || sentence.times.contains { ($0.due?.last ?? publishedOn) > publishedOn },
      hasDueDate: due != nil,
      isLately: sentence.times.contains { time in
        clause(around: predicate).contains(time.tokens.lowerBound)
          && (time.last.map { $0 <= publishedOn && publishedOn - $0 <= 21 } ?? false)
      },
      hasPastDate: sentence.times.contains { time in
        clause(around: predicate).contains(time.tokens.lowerBound)
          && (time.last.map { $0 < publishedOn } ?? false)
      },
      subjectIsActivity: predicate.subjects.contains { tokens[$0.head.head].isOne(of: .activity) },
      subjectIsPlan: predicate.subjects.contains {
        tokens[$0.head.head].isOne(of: [.generic, .document, .policy])
      },
      objectIsFirstUser: predicate.objects.contains { chain in
        chain.head.range.contains { tokens[$0] == "first" }
          && SentenceRules.users.contains(tokens[chain.head.head].token.word)
      },
      objectIsOwned: predicate.objects.contains {
        $0.head.determiner == "its" || $0.head.determiner == "their"
      })
    if sentence.predicates.prefix(index).contains(where: { $0.verb.lemma == "deny" }) {
      note("denial", predicate, .refused("it is denied"))
      return
    }
    if predicate.verb.lemma == "consider",
      tokens[predicate.verb.main...].prefix(6).contains(where: { $0 == "as" })
    {
      note("discussed", predicate, .refused("considered as something, not discussed"))
      return
    }
    if isWanted(predicate) {
      note("wanted", predicate, .refused("wanted, not done"))
      return
    }
    if isFeared(predicate) {
      note("fear", predicate, .refused("feared, not done"))
      return
    }
    if readExistential(predicate, due, &mentions) { return }
    if readAppointment(predicate, due, &mentions) { return }
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
      if let idiom {
        applyIdiom(idiom, verdict, rule.name, predicate, due, &mentions)
      } else {
        apply(verdict, rule.name, predicate, due, &mentions)
      }
      return
    }
  }

  /// "promised to cut emissions": what is promised is read at "cut".
  private func isReadThroughWhatItGoverns(_ index: Int) -> Bool {
    let predicate = sentence.predicates[index]
    let drives: Set<Word> = ["fail", "struggle", "order", "tell", "instruct", "direct"]
    if drives.contains(predicate.verb.lemma), !predicate.verb.isNegated,
      sentence.predicates.contains(where: { $0.governor == index && $0.verb.isInfinitive })
    {
      return true
    }
    let senses: [Sense] = [.commit, .agree, .propose, .hope, .discuss, .begin]
    return senses.contains(predicate.verb.sense) && predicate.objects.isEmpty
      && !predicate.verb.isPassive && !predicate.verb.isNegated
      && sentence.predicates.contains {
        $0.governor == index && !sentence.predicates[index].verb.isNegated
          && (!$0.objects.isEmpty || $0.verb.isPassive || $0.objectPronoun != nil)
      }
  }

  /// "named Acme preferred bidder for the plant", "shortlisted three firms for the line".
  private mutating func readAppointment(
    _ predicate: Predicate, _ due: Period?, _ mentions: inout Mentions
  ) -> Bool {
    let choices: Set<Word> = [
      "name", "pick", "choose", "select", "shortlist", "appoint", "tap", "declare", "hire",
    ]
    let jobs: Set<Word> = [
      "bidder", "contractor", "builder", "supplier", "operator", "developer", "concessionaire",
      "partner", "winner", "consultant", "designer", "bidders", "companies", "firms", "contractors",
      "consortium", "consortia", "vendor",
    ]
    let times: [VerbGroup.Time] = [.past, .perfect, .future, .reportedFuture, .present]
    guard choices.contains(predicate.verb.lemma), !predicate.verb.isNegated,
      times.contains(predicate.verb.time), !predicate.isConditional,
      let job = tokens[predicate.verb.main...].prefix(8).firstIndex(where: {
        jobs.contains($0.token.word)
      }), job + 1 < tokens.count, tokens[job + 1] == "for" || tokens[job + 1] == "of",
      let candidate = target(after: predicate.phrase, named: false),
      let (mention, _) = mention(of: candidate, &mentions, .committed)
    else { return false }
    let verdict = StatusRule.Verdict(status: .committed, role: .object, confidence: 0.6)
    add(mention, verdict, "appointed", predicate, due, candidate)
    return true
  }

  /// "wants it dropped", "would like the dam scrapped".
  private func isWanted(_ predicate: Predicate) -> Bool {
    let wishes: Set<Word> = ["want", "need", "like", "prefer", "wish", "ask", "call", "plead"]
    guard
      predicate.verb.range.count == 1 || predicate.verb.isInfinitive && predicate.verb.isPassive,
      let wish = sentence.predicates.last(where: { $0.phrase < predicate.phrase }),
      wishes.contains(wish.verb.lemma)
    else { return false }
    return sentence.phrases[(wish.phrase + 1)..<predicate.phrase].allSatisfy { phrase in
      switch phrase {
      case .noun, .pronoun, .preposition: true
      default: false
      }
    }
  }

  /// "at risk of being cancelled", "the danger of halting".
  private func isFeared(_ predicate: Predicate) -> Bool {
    let fears: Set<Word> = ["risk", "danger", "threat", "fear", "fears", "prospect", "instead"]
    let start = predicate.verb.range.lowerBound
    return start >= 2 && tokens[start - 1] == "of" && fears.contains(tokens[start - 2].token.word)
  }

  /// "There will be a new line", "nor will there be one".
  mutating func readExistential(
    _ predicate: Predicate, _ due: Period?, _ mentions: inout Mentions
  ) -> Bool {
    let range = predicate.verb.range
    let isThere = tokens[max(0, range.lowerBound - 1)..<range.upperBound].contains { $0 == "there" }
    guard isThere, predicate.verb.lemma == "be", !predicate.isConditional else { return false }
    if predicate.verb.time == .present, !predicate.verb.isNegated,
      let chain = predicate.objects.first,
      ["plans", "proposals", "talks"].contains(tokens[chain.head.head].token.word)
    {
      let status: Status =
        switch tokens[chain.head.head].token.word {
        case "plans": .committed
        case "talks": .discussed
        default: .proposed
        }
      apply(
        StatusRule.Verdict(status: status, role: .object, confidence: 0.5), "there-are-plans",
        predicate, due, &mentions)
      return true
    }
    guard predicate.verb.time == .future else { return false }
    let status: Status = predicate.verb.isNegated ? .cancelled : .committed
    apply(
      StatusRule.Verdict(status: status, role: .object, confidence: 0.65), "there-will-be",
      predicate,
      due, &mentions)
    return true
  }

  mutating func apply(
    _ verdict: StatusRule.Verdict, _ rule: String, _ predicate: Predicate, _ due: Period?,
    _ mentions: inout Mentions
  ) {
    let subjects = (predicate.subjects, predicate.subjectPronoun)
    let objects = (
      predicate.objects.filter { !SentenceRules.isLight($0, tokens) }, predicate.objectPronoun
    )
    let order = self.order(verdict.role, predicate, subjects, objects)
    for (written, pronoun) in order {
      if let mention = financed(predicate, written, &mentions) {
        add(mention, verdict, rule, predicate, due, nil)
        return
      }
      if let mention = ownDeed(verdict, rule, predicate, written, &mentions) {
        add(mention, verdict, rule, predicate, due, nil)
        return
      }
      let chains = planned(by: written, before: predicate)
      // What is to be built is an undertaking, whatever it is called.
      let isPlanned = chains.map(\.phrases) != written.map(\.phrases)
      let least = isPlanned ? 0 : verdict.leastConcreteness
      let named = chains.indices.filter { !isSecondPlace($0, of: chains) }.map { chains[$0] }
      let found = named.filter { !isActor($0, of: predicate) }.compactMap { chain in
        (extraposed(from: chain, of: predicate) ?? whole(chain, predicate)
          ?? nested(before: predicate))
          .flatMap { $0.concreteness < least ? nil : $0 }
          .flatMap { mention(of: $0, &mentions, verdict.status) }
      }
      for (mention, candidate) in found {
        add(mention, verdict, rule, predicate, due, candidate)
      }
      if !found.isEmpty {
        addGapped(verdict, rule, after: predicate, &mentions)
        return
      }
      if let mention = deed(of: written, before: predicate, &mentions) {
        add(mention, verdict, rule, predicate, due, nil)
        return
      }
      if let mention = share(in: chains, predicate, &mentions) {
        let status: Status = verdict.status == .completed ? .underway : verdict.status
        let partly = StatusRule.Verdict(
          status: status, role: verdict.role, confidence: verdict.confidence)
        add(mention, partly, "share-done", predicate, due, nil)
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
      if verdict.status != .agreed, verdict.status != .proposed,
        let mention = proxy(chains, &mentions)
      {
        let isPart = chains.contains {
          tokens[$0.head.head].isOne(of: .part) || tokens[$0.head.head].tag == .number
        }
        let mine =
          isPart && verdict.status == .completed
          ? StatusRule.Verdict(status: .underway, role: verdict.role, confidence: 0.5) : verdict
        add(mention, mine, rule, predicate, due, nil)
        return
      }
      // "signed the guest book": a real object that is no undertaking is not passed over.
      if verdict.role == .objectElseSubject, !chains.isEmpty { break }
      if chains.isEmpty, let pronoun, !isExpletive(predicate),
        [
          "it", "they", "both", "which", "that", "this", "these", "those", "all", "one", "others",
        ].contains(pronoun),
        let mention = mentions.resolveSalient(sentence: sentence.index)
      {
        add(mention, verdict, rule, predicate, due, nil)
        return
      }
    }
    // "is to lend Kenya $300m for the library": money is for something.
    if SentenceRules.payings.contains(predicate.verb.lemma),
      [.committed, .agreed, .proposed, .suspended, .underway].contains(verdict.status),
      let candidate = target(after: predicate.phrase, named: false),
      let (mention, _) = mention(of: candidate, &mentions, verdict.status)
    {
      add(mention, verdict, rule, predicate, due, candidate)
      return
    }
    // "will study whether the plant can be rebuilt": what is studied is the plant.
    if verdict.status == .discussed, predicate.objects.isEmpty,
      let inner = sentence.predicates.first(where: { $0.phrase > predicate.phrase }),
      tokens[predicate.verb.range.upperBound..<inner.verb.range.lowerBound].prefix(2).contains(
        where: { $0 == "whether" || $0 == "how" || $0 == "if" }),
      let chain = inner.subjects.first, let candidate = candidates.candidate(of: chain),
      candidate.concreteness >= 0.6,
      let (mention, _) = mention(of: candidate, &mentions, verdict.status)
    {
      add(mention, verdict, rule, predicate, due, candidate)
      return
    }
    if verdict.status == .discussed, predicate.objects.isEmpty,
      let candidate = target(after: predicate.phrase, named: true),
      let (mention, _) = mention(of: candidate, &mentions, verdict.status)
    {
      add(mention, verdict, rule, predicate, due, candidate)
      return
    }
    note(rule, predicate, .refused("no undertaking is named as its subject or object"))
  }

  /// "two plants in Kentucky and Tennessee": a bare name behind a place is one more place.
  private func isSecondPlace(_ index: Int, of chains: [Chain]) -> Bool {
    guard index > 0, let place = chains[index - 1].parts.last?.noun,
      tokens[place.head].tag == .name, tokens[chains[index].head.head].tag == .name
    else { return false }
    return chains[index].parts.isEmpty
      && candidates.concreteness(chains[index].head, parts: []) < 0.5
  }

  /// "Unit 1 is to open in May and Unit 2 in June": the second shares the verb, with its own date.
  mutating func addGapped(
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

  func isPrepositionOrAdverb(_ phrase: Phrase) -> Bool {
    switch phrase {
    case .preposition, .adverb: true
    default: false
    }
  }

  func isVerb(_ phrase: Phrase) -> Bool {
    if case .verb = phrase { true } else { false }
  }

  mutating func add(
    _ mention: Int, _ verdict: StatusRule.Verdict, _ rule: String, _ predicate: Predicate,
    _ due: Period?, _ candidate: Candidate?
  ) {
    var status = verdict.status
    // A paper on talks is talks: "signed a protocol on a study of the line".
    if candidate?.wrappers.contains(.talk) == true,
      [.agreed, .committed, .underway, .completed].contains(status)
    {
      status = .discussed
    }
    // "plans for the line were unveiled", "talks on it broke down": it is the plan, the talks.
    if candidate?.wrappers.contains(.plan) == true, [.completed, .underway].contains(status) {
      status = .committed
    }
    if candidate?.wrappers.contains(.talk) == true, status == .cancelled { status = .suspended }
    // "two thirds of the line are finished".
    if status == .completed, isPartDone(predicate) { status = .underway }
    if status == .completed, let stage = stage(of: predicate) { status = stage }
    if status == .completed, isOnlyInPart(predicate) { status = .underway }
    // "the base slab of the reactor was completed": a part that is done means that work goes on.
    if status == .completed, let candidate, candidate.concreteness <= 0.5 { status = .underway }
    if status == .committed, isAgreedThat(predicate) { status = .agreed }
    if status == .committed, let due,
      saysLater(predicate, due) || saysNow(predicate) || saysOnly(due)
    {
      status = .delayed
    }
    if [.completed, .underway, .agreed].contains(status), isLongAgo(predicate) {
      note(rule, predicate, .refused("done long ago"))
      return
    }
    let concreteness = candidate?.concreteness ?? 0.6
    if concreteness < 0.4, [.proposed, .discussed, .agreed].contains(status),
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

  /// "signed a contract with a firm which will build two jetties": the jetties are agreed.
  mutating func bookPendingPaper() {
    guard let paper = pendingPaper, let finding = findings.last(where: { $0.status == .committed })
    else { return }
    append(finding.mention, paper.status, paper.standing, finding.due, paper.rule, 0.8)
  }
}
