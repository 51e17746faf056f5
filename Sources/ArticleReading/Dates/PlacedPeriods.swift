import LedgerCore

/// Stretches that a word beside them places: "last May", "the first six months of 2026".
extension TimeGrammar {
  /// "last May", "next March", "the coming June": the nearest such month on that side.
  func relativeMonth(at index: Int) -> TimeSpan? {
    guard let (shift, at) = side(at: skip(.the, at: index)), case .month(let month, _) = self[at],
      token(at)?.shape != .lower || month != 3 && month != 5,
      dayNumber(at: at + 1) == nil, followingYear(at: at + 1, afterDay: false) == nil
    else { return nil }
    var year = today.year
    if shift < 0, month >= today.month { year -= 1 }
    if shift > 0, month <= today.month { year += 1 }
    return TimeSpan(
      end: at + 1, period: .month(month, year: year), unit: .month, rule: "relative month")
  }

  /// last is -1, this 0; next, coming and "this coming" are 1.
  private func side(at index: Int) -> (shift: Int, end: Int)? {
    if case .shift(let shift) = self[index] {
      return self[index + 1] == .upcoming ? (1, index + 2) : (shift, index + 1)
    }
    return self[index] == .upcoming ? (1, index + 1) : nil
  }

  /// "the first six months of 2026", "the last two weeks of March".
  func stretchInPeriod(at index: Int, depth: Int) -> TimeSpan? {
    guard let (place, next) = placeNumber(at: skip(.the, at: index)), abs(place) == 1,
      let length = length(at: next), (2..<1000).contains(length.count),
      self[length.end] == .of || self[length.end] == .in
    else { return nil }
    var end = length.end + 1
    guard let whole = wholeUnit(at: &end, depth: depth)?.period else { return nil }
    let eve = shifted(whole.first, by: length.count, length.unit).adding(days: -1)
    let start = shifted(whole.last.adding(days: 1), by: -length.count, length.unit)
    let (first, last) = place > 0 ? (whole.first, eve) : (start, whole.last)
    guard whole.contains(first), whole.contains(last) else { return nil }
    return TimeSpan(
      end: end, period: Period(first: first, last: last), unit: .other, rule: "stretch in a period")
  }

  /// "the year ending 31 March 2027", "the week beginning 6 July".
  func unitBesideDay(at index: Int, depth: Int) -> TimeSpan? {
    let at = skip(.fiscal, at: skip(.the, at: index))
    guard case .unit(let unit) = self[at], unit != .day else { return nil }
    let isEnd = self[at + 1] == .ending
    guard isEnd || self[at + 1] == .starting || self[at + 1] == .part(.beginning),
      let beside = span(at: at + 2, depth: depth + 1), let period = beside.period
    else { return nil }
    let after = isEnd ? period.last.adding(days: 1) : shifted(period.first, by: 1, unit)
    let first = isEnd ? shifted(after, by: -1, unit) : period.first
    return TimeSpan(
      end: beside.end, period: Period(first: first, last: after.adding(days: -1)), unit: .other,
      rule: "unit beside a day")
  }

  /// "for six months from 1 July".
  func lasting(at index: Int) -> RelatedSpan? {
    guard self[index] == .for, let length = length(at: index + 1), length.count < 1000,
      self[length.end] == .from, let start = span(at: length.end + 1), let period = start.period
    else { return nil }
    return RelatedSpan(
      start: index, end: start.end, first: period.first,
      last: shifted(period.first, by: length.count, length.unit), isDuration: true,
      rule: "length from a day")
  }

  /// "two upcoming weeks": from the article's day on, as "the upcoming two weeks".
  func countedAhead(at index: Int) -> RelatedSpan? {
    guard let (count, next) = count(at: index), (1..<1000).contains(count), self[index] != .a,
      self[next] == .upcoming, case .unit(let unit) = self[next + 1]
    else { return nil }
    return duration((count, unit, next + 2), from: index, relation: .at)
  }
}
