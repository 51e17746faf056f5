import LedgerCore

/// Nouns that speak for themselves, complements and list lines.
extension SentenceRules {
  /// "talks on the mill", "a feasibility study for the line": no verb is needed.
  mutating func readNouns(_ mentions: inout Mentions) {
    let chains = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    for index in sentence.phrases.indices {
      guard case .noun(let noun) = sentence.phrases[index], tokens[noun.head].isOne(of: .talk),
        let chain = chains.chain(at: index), let candidate = candidates.candidate(of: chain),
        candidate.wrappers.contains(.talk),
        let (mention, _) = mention(of: candidate, &mentions, .discussed)
      else { continue }
      guard !findings.contains(where: { $0.mention == mention }) else { continue }
      append(mention, .discussed, .news, nil, "talks-on", 0.5 * (0.5 + candidate.concreteness / 2))
      note("talks-on", cue: noun.range)
    }
    readEnumeration(chains, &mentions)
    readShares(chains, &mentions)
    readProspects(chains, &mentions)
    readExamples(chains, &mentions)
  }

  /// "They are 1.5 million new homes; clean power by 2030; and …": goals, a semicolon apart.
  mutating func readEnumeration(_ chains: ChainBuilder, _ mentions: inout Mentions) {
    let marks = tokens.indices.filter { tokens[$0] == ";" }
    guard marks.count >= 2, let first = marks.first else { return }
    let opener = tokens[..<first].lastIndex { $0 == ":" || $0.tag == .be }
    guard let opener, let status = enumerated(before: opener) else { return }
    for (start, end) in zip([opener] + marks, marks + [tokens.count]) {
      guard
        let index = sentence.phrases.firstIndex(where: {
          if case .noun(let noun) = $0 { noun.range.lowerBound > start } else { false }
        }), let chain = chains.chain(at: index), chain.head.range.upperBound <= end
      else { continue }
      let name = chain.head.range.lowerBound..<min(max(chain.end, chain.head.range.upperBound), end)
      let mention = mentions.enter(
        trimmed(sentence.text(name, in: source)),
        head: sentence.text(chain.head.head..<chain.head.head + 1, in: source), alias: nil,
        isWork: false, strength: 0.9, sentence: sentence.index)
      let due = sentence.times.first { (start..<end).contains($0.tokens.lowerBound) }?.period
      guard !findings.contains(where: { $0.mention == mention }) else { continue }
      append(mention, status, .news, due.flatMap { $0.last > publishedOn ? $0 : nil }, "goal", 0.6)
      note("goal", cue: name)
    }
  }

  /// What an enumeration is of, as said before it in this sentence or the one before.
  private func enumerated(before opener: Int) -> Status? {
    let goals: Set<Word> = [
      "goals", "pledges", "promises", "commitments", "targets", "priorities", "missions", "aims",
      "measures", "projects", "schemes", "plans",
    ]
    let offers: Set<Word> = ["proposals", "options", "ideas", "suggestions", "possibilities"]
    if tokens[..<opener].contains(where: { goals.contains($0.token.word) }) { return .committed }
    if tokens[..<opener].contains(where: { offers.contains($0.token.word) }) { return .proposed }
    let isThey = tokens[..<opener].contains { $0 == "they" || $0 == "these" || $0 == "those" }
    guard isThey else { return nil }
    if !before.isDisjoint(with: goals) { return .committed }
    return before.isDisjoint(with: offers) ? nil : .proposed
  }

  /// "is 38 per cent built", "stands at 60 per cent", "of the 46 km of dykes, 13 km stand": a
  /// share of an undertaking that is done means that work goes on.
  mutating func readShares(_ chains: ChainBuilder, _ mentions: inout Mentions) {
    for at in tokens.indices.dropFirst()
    where ["cent", "percent", "%"].contains(tokens[at].token.word) {
      guard
        let predicate = sentence.predicates.last(where: { $0.verb.range.lowerBound < at }),
        at - predicate.verb.main <= 7, !predicate.verb.isNegated, !predicate.isConditional,
        [.present, .past, .perfect].contains(predicate.verb.time), isShareVerb(predicate, at),
        let chain = predicate.subjects.first, isProgressOf(chain),
        let candidate = candidates.candidate(of: chain),
        let (mention, _) = mention(of: candidate, &mentions, .underway),
        !findings.contains(where: { $0.mention == mention })
      else { continue }
      append(mention, .underway, standing(of: predicate), nil, "share-done", 0.6)
      note("share-done", cue: max(0, at - 1)..<min(tokens.count, at + 2))
    }
  }

  /// "is 38 per cent built", "is at 44 per cent", "has reached 60 per cent".
  private func isShareVerb(_ predicate: Predicate, _ at: Int) -> Bool {
    let built: Set<Word> = [
      "built", "complete", "completed", "done", "finished", "ready", "constructed", "laid", "dug",
      "there", "installed", "executed", "through", "over", "physically",
    ]
    let isBuilt = tokens[at...].dropFirst().prefix(2).contains { built.contains($0.token.word) }
    let reaches: Set<Word> = ["stand", "reach", "hit", "achieve", "pass", "cross", "exceed", "top"]
    if predicate.verb.lemma == "be" {
      return isBuilt || tokens[predicate.verb.range.upperBound..<at].contains { $0 == "at" }
    }
    return reaches.contains(predicate.verb.lemma)
  }

  /// An undertaking, or the progress of one.
  private func isProgressOf(_ chain: Chain) -> Bool {
    let words: Set<Word> = ["progress", "completion", "work", "works", "construction"]
    return words.contains(tokens[chain.head.head].token.word)
      || candidates.concreteness(chain.head, parts: chain.parts[...]) >= 0.5
  }

  /// "the potential of hydropower", "opportunities in gas": raised, no more.
  mutating func readProspects(_ chains: ChainBuilder, _ mentions: inout Mentions) {
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
        note("prospect", cue: noun.range)
      }
    }
  }

  func isAfterPossessor(_ noun: NounPhrase) -> Bool {
    noun.range.contains { tokens[$0].tag == .possessive }
  }

  static let prospects: Set<Word> = [
    "potential", "opportunity", "opportunities", "possibility", "possibilities", "prospect",
    "prospects", "proposal", "proposals", "idea",
  ]

  /// "areas such as hydropower, LPG and the modernisation of refineries".
  mutating func readExamples(_ chains: ChainBuilder, _ mentions: inout Mentions) {
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
      note("example", cue: candidate.tokens)
    }
  }

  /// "is under way", "on hold", "behind schedule": states that are no verbs.
  mutating func readComplements(_ mentions: inout Mentions) {
    if sentence.predicates.isEmpty { readTitledState(&mentions) }
    for (at, complement) in Complement.find(in: tokens) {
      // "will complete it": the same word as a verb.
      if complement.words.count == 1, sentence.predicates.contains(where: { $0.verb.main == at }),
        complement.name != "stuck"
      {
        continue
      }
      guard
        let predicate = sentence.predicates.last(where: {
          $0.verb.main <= at && at - $0.verb.main <= 8
        }), !predicate.isConditional
      else { continue }
      // "is not on track", "will not be ready before 2030", "should have been ready by May".
      let isAwaited = complement.status == .committed || complement.status == .completed
      let isOff =
        isAwaited
        && (predicate.verb.isUnfulfilled
          || predicate.verb.isNegated
            && (complement.name.hasPrefix("on-")
              || predicate.verb.time == .future && sentence.times.contains { $0.due != nil }))
      if predicate.verb.isNegated, !isOff { continue }
      if isLoose(at, after: predicate) { continue }
      let isAhead = predicate.verb.time == .future || predicate.verb.time == .reportedFuture
      let status: Status =
        isOff
        ? .delayed
        : isAhead && [.underway, .completed].contains(complement.status)
          ? .committed : complement.status
      if complement.onlyAhead, !isAhead, !isOff, dueDate(for: predicate) == nil { continue }
      if complement.status == .discussed, readSubjectOfTalks(after: at, complement, &mentions) {
        continue
      }
      let due =
        status == .suspended || status.isSettled || predicate.verb.isUnfulfilled
        ? nil : dueDate(for: predicate)
      let standing =
        predicate.isRelative && !isAhead ? Standing.background : standing(of: predicate)
      // "put its plant on hold": it is the object that stands so.
      let movers: Set<Word> = ["put", "place", "keep", "leave", "bring", "set", "hold", "get"]
      let isMoved =
        movers.contains(predicate.verb.lemma) && !predicate.verb.isPassive
        && !predicate.objects.isEmpty
      for chain in isMoved ? predicate.objects : predicate.subjects {
        let several = named(behind: at, for: chain, &mentions)
        for mention in several {
          append(mention, status, standing, due, complement.name, 0.7)
          note(complement.name, cue: at..<at + complement.words.count)
        }
        if !several.isEmpty { continue }
        guard
          let candidate = extraposed(from: chain, of: predicate)
            ?? candidates.candidate(of: chain),
          let (mention, _) = mention(of: candidate, &mentions, status)
        else { continue }
        let isTalk = candidate.wrappers.contains(.talk) && !status.isSettled
        append(
          mention, isTalk ? .discussed : status, standing, due, complement.name,
          0.8 * (0.5 + candidate.concreteness / 2))
        note(complement.name, cue: at..<at + complement.words.count)
      }
      if predicate.subjects.isEmpty,
        predicate.subjectPronoun == "it" || predicate.subjectPronoun == "they",
        let mention = mentions.resolvePronoun(sentence: sentence.index)
      {
        append(mention, status, standing, due, complement.name, 0.6)
        note(complement.name, cue: at..<at + complement.words.count)
      }
    }
  }

  /// "Both plants are idle: Aba since May, Jos for longer": several, named behind a colon.
  private mutating func named(
    behind at: Int, for chain: Chain, _ mentions: inout Mentions
  ) -> [Int] {
    guard tokens[chain.head.head].isPlural(in: source), chain.parts.isEmpty,
      !chain.head.range.contains(where: { tokens[$0].tag == .name }),
      let colon = tokens[at...].prefix(6).firstIndex(where: { $0 == ":" })
    else { return [] }
    var found: [Int] = []
    for case .noun(let noun) in sentence.phrases
    where noun.range.lowerBound > colon && tokens[noun.head].tag == .name
      && !isParty(noun.range)
    {
      let name = sentence.text(noun.range, in: source)
      found.append(
        mentions.known(by: name)
          ?? mentions.enter(
            name, head: name, alias: nil, isWork: true, strength: 0.9, sentence: sentence.index))
    }
    return found
  }

  /// "Jos railway: on hold", "Aba port under construction": a line without a verb.
  private mutating func readTitledState(_ mentions: inout Mentions) {
    let builder = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    guard let (at, complement) = Complement.find(in: tokens).first(where: { !$0.1.onlyAhead }),
      let index = sentence.phrases.firstIndex(where: {
        if case .noun = $0 { true } else { false }
      }), let chain = builder.chain(at: index), chain.end <= at,
      let candidate = candidates.candidate(of: chain), candidate.concreteness >= 0.6,
      let (mention, _) = mention(of: candidate, &mentions, complement.status)
    else { return }
    append(mention, complement.status, .news, nil, complement.name, 0.6)
    note(complement.name, cue: at..<at + complement.words.count)
  }

  /// "a meeting went through the works under way": the phrase hangs on a noun, not on the verb.
  private func isLoose(_ at: Int, after predicate: Predicate) -> Bool {
    let holders: Set<Word> = [
      "be", "have", "remain", "stay", "get", "put", "place", "keep", "leave", "lie", "sit", "stand",
      "go", "come", "become", "run", "hold", "fall", "seem", "appear", "look", "enter", "bring",
      "say", "kick", "return", "move", "consider", "declare", "set", "take",
    ]
    return !holders.contains(predicate.verb.lemma) && !predicate.verb.isPassive
      && at > 0 && [.noun, .name].contains(tokens[at - 1].tag)
  }

  /// "is in talks with Dhaka about a loan for the road": what the talks are about.
  mutating func readSubjectOfTalks(
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

  mutating func readListItem(_ status: Status, _ mentions: inout Mentions) {
    let chains = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    guard
      let index = sentence.phrases.firstIndex(where: {
        if case .noun = $0 { true } else { false }
      }), let chain = chains.chain(at: index), let candidate = candidates.candidate(of: chain),
      let (mention, _) = mention(of: candidate, &mentions, status)
    else { return }
    append(mention, status, .news, nil, "list-item", 0.6)
    note("list-item", cue: candidate.tokens)
  }
}
