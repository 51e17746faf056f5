import LedgerCore

/// When a predicate's step is due, and whether it is told as news.
extension SentenceRules {
  /// "two years later than announced", "in December instead of this year".
  func saysLater(_ predicate: Predicate, _ due: Period) -> Bool {
    tokens.indices.dropLast().contains { index in
      index > predicate.verb.main
        && (tokens[index] == "later" && tokens[index + 1] == "than"
          || tokens[index] == "instead" && tokens[index + 1] == "of"
            && isEarlier(timeAt: index + 2, than: due))
    }
  }

  /// "would close only in 2030".
  func saysOnly(_ due: Period) -> Bool {
    sentence.times.contains { time in
      let start = time.tokens.lowerBound
      return time.due == due
        && (max(0, start - 2)..<start).contains { tokens[$0] == "only" }
    }
  }

  private func isEarlier(timeAt token: Int, than due: Period) -> Bool {
    sentence.times.contains { time in
      time.tokens.contains(token) && time.last.map { $0 < due.first } ?? false
    }
  }

  /// The day or period by which the predicate's step is due: the nearest time in its clause that
  /// is not over.
  func dueDate(for predicate: Predicate) -> Period? {
    let range = clause(around: predicate)
    let ahead = sentence.times.filter { time in
      guard range.contains(time.tokens.lowerBound), let period = time.due else { return false }
      return period.last >= publishedOn && period != Period(publishedOn)
    }
    let governor = predicate.governor.map { sentence.predicates[$0].verb.lemma }
    if governor == "fail" || governor == "struggle" { return nil }  // the date that was missed
    if predicate.verb.sense == .delay || predicate.verb.isNegated || isMoved(range) {
      return newDate(after: predicate)
    }
    return ahead.min { distance($0, predicate) < distance($1, predicate) }?.due
  }

  /// "has moved from 2028 to 2030": two dates, of which the last holds.
  func isMoved(_ range: Range<Int>) -> Bool {
    let times = sentence.times.filter { range.contains($0.tokens.lowerBound) }
    if times.contains(where: isFromTo) { return true }
    return zip(times, times.dropFirst()).contains { first, second in
      first.tokens.lowerBound > 0 && tokens[first.tokens.lowerBound - 1] == "from"
        && second.tokens.lowerBound == first.tokens.upperBound + 1
        && tokens[first.tokens.upperBound] == "to"
    }
  }

  /// "from 2027 to 2029", read as one span.
  private func isFromTo(_ time: TimeExpression) -> Bool {
    tokens[time.tokens.lowerBound] == "from" && tokens[time.tokens].contains { $0 == "to" }
  }

  /// The date that a delay names: the last one behind the verb that lies ahead; for what will
  /// not be, only one after "but".
  func newDate(after predicate: Predicate) -> Period? {
    let from =
      predicate.verb.isNegated
      ? tokens.indices.first { $0 > predicate.verb.main && tokens[$0] == "but" } ?? tokens.count
      : predicate.verb.main
    let last = sentence.times.last {
      $0.tokens.lowerBound >= from && ($0.due?.last ?? publishedOn) > publishedOn
    }
    // "from 2027 to 2029": due in the later year.
    if let last, isFromTo(last), let day = last.last, day.month == 12, day.day == 31 {
      return Day(year: day.year, month: 1, day: 1).map { Period(first: $0, last: day) }
        ?? last.due
    }
    return last?.due
  }

  func distance(_ time: TimeExpression, _ predicate: Predicate) -> Int {
    abs(time.tokens.lowerBound - predicate.verb.main)
  }

  /// The tokens from the previous finite verb to the next one, as far as no other clause opens.
  func clause(around predicate: Predicate) -> Range<Int> {
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

  func governorPhrase(_ predicate: Predicate) -> Int {
    predicate.governor.map { sentence.predicates[$0].phrase } ?? -1
  }

  func clauseStart(of other: Predicate, after: Int) -> Int {
    let start = other.subjects.map(\.head.range.lowerBound).min() ?? other.verb.range.lowerBound
    return max(after, min(start, other.verb.range.lowerBound))
  }
}
