import LedgerCore

/// Clauses whose verb no rule knew: a date ahead, or work that is seen going on, says enough of
/// an undertaking that is named in the clause or talked about just before it.
extension SentenceRules {
  mutating func readClauses(_ mentions: inout Mentions) {
    readDatesAhead(&mentions)
    for predicate in sentence.predicates { readGoingOn(predicate, &mentions) }
  }

  /// "Passengers from December 2020", "the first flights would be handled there from May".
  private mutating func readDatesAhead(_ mentions: inout Mentions) {
    for time in sentence.times {
      guard let due = time.due, due.last > publishedOn,
        !findings.contains(where: { $0.due == due })
      else { continue }
      let predicate = predicate(around: time)
      if let predicate, !saysWhen(predicate) { continue }
      if predicate?.verb.time == .past,
        due.first <= publishedOn || isRelative(time) || time.isDuration
      {
        continue
      }
      let range = predicate.map { clause(around: $0) } ?? segment(around: time.tokens.lowerBound)
      guard let mention = subject(of: predicate, in: range, &mentions) else { continue }
      let isLate = isLate(range) || predicate?.verb.isNegated == true
      let isTalk =
        predicate?.subjects.contains { tokens[$0.head.head].isOne(of: .talk) } ?? false
      let status: Status = isTalk ? .discussed : isLate ? .delayed : .committed
      // "dropped its target for 2035": the date belongs to what was said already.
      let ends: [Status] = [.cancelled, .suspended, .delayed]
      guard
        !findings.contains(where: {
          $0.mention == mention && ($0.status == status || ends.contains($0.status))
        })
      else { continue }
      let rule = isLate ? "date-moved" : "date-ahead"
      append(mention, status, .news, due, rule, 0.45)
      note(rule, cue: time.tokens)
    }
  }

  /// "two years later", "three years ago this week": counted from another day than today.
  private func isRelative(_ time: TimeExpression) -> Bool {
    tokens[time.tokens].contains { $0 == "later" || $0 == "after" }
      || time.tokens.upperBound < tokens.count && tokens[time.tokens.upperBound] == "later"
  }

  /// The predicate in whose clause a time stands.
  private func predicate(around time: TimeExpression) -> Predicate? {
    sentence.predicates.filter {
      clause(around: $0).contains(time.tokens.lowerBound)
        && segment(around: time.tokens.lowerBound).contains($0.verb.main)
    }.min { distance(time, $0) < distance(time, $1) }
  }

  /// Does a date beside this predicate say when something will be done?
  private func saysWhen(_ predicate: Predicate) -> Bool {
    guard !predicate.isConditional, isSaidByOneWithASay(predicate) else { return false }
    if let governor = predicate.governor, sentence.predicates[governor].verb.isNegated {
      return false
    }
    if predicate.verb.isNegated {
      return isHeldUntil(predicate) && predicate.verb.time != .hypothetical
    }
    if predicate.verb.isPossible || predicate.verb.isDemand { return false }
    return predicate.verb.time != .hypothetical && predicate.verb.time != .pastPerfect
  }

  /// "will not arrive until May", "not before 2030".
  private func isHeldUntil(_ predicate: Predicate) -> Bool {
    tokens[predicate.verb.main...].prefix(8).contains { $0 == "until" || $0 == "before" }
  }

  /// The tokens between the semicolons, colons and dashes around one.
  private func segment(around token: Int) -> Range<Int> {
    func parts(_ token: TaggedToken) -> Bool {
      token.tag == .mark && (token == ";" || token == ":" || token == "-")
    }
    let start = tokens[..<token].lastIndex(where: parts).map { $0 + 1 } ?? 0
    return start..<(tokens[token...].firstIndex(where: parts) ?? tokens.count)
  }

  /// What a clause is about: its subject, its object, what it names, else what is talked about.
  private func subject(
    of predicate: Predicate?, in range: Range<Int>, _ mentions: inout Mentions
  ) -> Int? {
    var copy = self
    let builder = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    var chains = (predicate?.subjects ?? []) + (predicate?.objects ?? [])
    for index in sentence.phrases.indices {
      guard let chain = builder.chain(at: index), range.contains(chain.head.head) else { continue }
      chains.append(chain)
    }
    for chain in chains {
      guard let candidate = candidates.candidate(of: chain), !candidate.isBare,
        candidate.concreteness >= 0.6,
        let (mention, _) = copy.mention(of: candidate, &mentions, .committed)
      else { continue }
      return mention
    }
    if let predicate, isOthersDoing(predicate) { return nil }
    return mentions.resolveSalient(sentence: sentence.index)
  }

  /// "Nigeria would still import in 2026", "the guests heard a choir on Friday": what somebody
  /// else does says nothing of what is talked about.
  private func isOthersDoing(_ predicate: Predicate) -> Bool {
    guard !predicate.verb.isPassive, let subject = predicate.subjects.first else { return false }
    if isParty(subject.head.range) { return true }
    return predicate.verb.time == .past
      && (tokens[subject.head.head].isOne(of: [.person, .body])
        || tokens[subject.head.head].tag == .name)
  }

  /// "now", "instead of", "slipped": words by which a date is later than another was.
  private func isLate(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard index < tokens.count else { return false }
      return tokens[index] == "now" || tokens[index] == "instead"
        || tokens[index].entry.sense == .delay
        || tokens[index] == "later" && index + 1 < tokens.count && tokens[index + 1] == "than"
    }
  }

  /// "are being fitted out", "crews have been tiling the station": work that is seen going on.
  private mutating func readGoingOn(_ predicate: Predicate, _ mentions: inout Mentions) {
    guard predicate.verb.isProgressive, !predicate.verb.isNegated, !predicate.isConditional,
      predicate.verb.time == .present || predicate.verb.time == .perfect,
      [.make, .other, .proceed].contains(predicate.verb.sense),
      !findings.contains(where: { $0.rule == "being-done" }), isSaidByOneWithASay(predicate)
    else { return }
    for chain in predicate.verb.isPassive ? predicate.subjects : predicate.objects {
      guard let candidate = candidates.candidate(of: chain), candidate.concreteness >= 0.9,
        let (mention, _) = mention(of: candidate, &mentions, .underway),
        !findings.contains(where: { $0.mention == mention })
      else { continue }
      // "plans for the line are being drawn up": work on the plans is not yet work on the line.
      let status: Status = candidate.wrappers.contains(.plan) ? .discussed : .underway
      append(mention, status, .news, nil, "going-on", 0.45)
      note("going-on", cue: predicate.verb.range)
    }
  }
}
