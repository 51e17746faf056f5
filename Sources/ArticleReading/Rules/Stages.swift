import LedgerCore

/// How far what a predicate says reaches: all of the undertaking or a stage of it, now or long ago,
/// by somebody with a say or not.
extension SentenceRules {
  /// "they settled that signals will be fitted": what they agreed binds them.
  func isAgreedThat(_ predicate: Predicate) -> Bool {
    guard predicate.verb.time == .future || predicate.verb.time == .reportedFuture,
      let before = sentence.predicates.last(where: { $0.phrase < predicate.phrase }),
      before.verb.sense == .agree || before.verb.lemma == "settle", !before.verb.isPassive,
      !before.verb.isNegated, before.verb.time == .past || before.verb.time == .perfect
    else { return false }
    let next = before.verb.range.upperBound
    return next < tokens.count && tokens[next] == "that"
  }

  /// "mechanical completion", "structurally complete": not yet in use.
  func isOnlyInPart(_ predicate: Predicate) -> Bool {
    let partly: Set<Word> = [
      "mechanical", "mechanically", "structural", "structurally", "partial", "partially", "partly",
      "nearly", "almost", "physical", "physically", "substantially", "largely", "mostly",
      "provisionally",
    ]
    let range = predicate.verb.range
    return tokens[max(0, range.lowerBound - 4)..<min(tokens.count, range.upperBound + 4)].contains {
      partly.contains($0.token.word)
    }
  }

  /// "the design is finished", "excavation has been completed": a stage that is done is not all.
  func stage(of predicate: Predicate) -> Status? {
    let plans: Set<Word> = [
      "design", "designs", "planning", "survey", "surveys", "preparation", "preparations",
      "drawings", "procurement", "tendering", "tender",
    ]
    let works: Set<Word> = [
      "excavation", "dredging", "drilling", "demolition", "tunnelling", "tunneling", "digging",
      "testing", "tests", "trial", "trials", "piling", "clearance", "earthworks", "groundworks",
      "foundations", "foundation", "acquisition",
    ]
    let chains = predicate.verb.isPassive ? predicate.subjects : predicate.objects
    for chain in chains {
      let word = tokens[chain.head.head].token.word
      if plans.contains(word) { return .committed }
      if works.contains(word) { return .underway }
    }
    return nil
  }

  /// Is it only a share of something that was done?
  func isPartDone(_ predicate: Predicate) -> Bool {
    let chains = predicate.verb.isPassive ? predicate.subjects : predicate.objects
    return chains.contains { chain in
      chain.parts.first?.preposition == "of"
        && (CandidateFinder.shares.contains(tokens[chain.head.head].token.word)
          || ["cent", "percent", "%"].contains(tokens[chain.head.range.upperBound - 1].token.word))
    }
  }

  /// "was opened in 1965": beyond what anybody tracks.
  func isLongAgo(_ predicate: Predicate) -> Bool {
    guard predicate.verb.time == .past || predicate.verb.time == .pastPerfect else { return false }
    let range = clause(around: predicate)
    return sentence.times.contains { time in
      range.contains(time.tokens.lowerBound) && time.relation != .since
        && (time.last.map { publishedOn - $0 > 5 * 365 } ?? false)
    }
  }

  /// Below this a finding is a near miss.
  static let leastConfidence = 0.2

  /// "will now open in December": not when it was meant to.
  func saysNow(_ predicate: Predicate) -> Bool {
    predicate.verb.range.contains { tokens[$0] == "now" }
  }

  /// Critics, analysts and residents have no say; what they say is opinion.
  func isSaidByOneWithASay(_ predicate: Predicate) -> Bool {
    let mine =
      predicate.subjects + (predicate.governor.map { sentence.predicates[$0].subjects } ?? [])
    return !mine.contains { tokens[$0.head.head].isOne(of: .bystander) }
      && predicate.verb.sense != .doubt
  }

  /// Recalled as known: the past perfect, and the past beside a day that is some weeks gone.
  func standing(of predicate: Predicate) -> Standing {
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
}
