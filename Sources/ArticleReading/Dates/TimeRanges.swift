import LedgerCore

/// Two ends: "from March 3 to 5", "between 2029 and 2033", "June to August 2026".
extension TimeGrammar {
  /// "from A to B"; "from A" alone has no end.
  func from(at index: Int) -> RelatedSpan? {
    if self[index - 1] == .putOff { return nil }
    if let span = daysOfMonth(at: index + 1, from: index) { return span }
    guard let first = end(at: index + 1) else { return nil }
    if let range = range(first, from: index) { return range }
    if first.period == nil { return related(first, from: index) }
    guard let first = span(at: index + 1) else { return nil }
    if self[first.end] == .for, let count = length(at: first.end + 1) {
      return length(count, after: first, from: index)
    }
    return since(at: index + 1, from: index)
  }

  private func length(
    _ length: (count: Int, unit: TimeUnit, end: Int), after first: TimeSpan, from start: Int
  ) -> RelatedSpan {
    RelatedSpan(
      start: start, end: length.end, first: first.period?.first,
      last: first.period.map { shifted($0.first, by: length.count, length.unit) },
      isDuration: true, rule: "length from a day")
  }

  /// "between A and B".
  func between(at index: Int) -> RelatedSpan? {
    if let span = daysOfMonth(at: index + 1, from: index) { return span }
    guard let first = end(at: index + 1), self[first.end] == .and else { return nil }
    return range(first, from: index)
  }

  /// "A to B", "A - B", "A through B", or A alone.
  func range(at index: Int) -> RelatedSpan? {
    if let span = daysOfMonth(at: index, from: index) ?? yearRange(at: index) { return span }
    guard let first = span(at: index) else { return nil }
    let isOldDate = self[index - 1] == .from && self[index - 2] == .putOff
    if !isOldDate, let range = range(first, from: index) { return range }
    return related(first, from: index)
  }

  /// A stretch, or a year that its place in a range makes one.
  private func end(at index: Int) -> TimeSpan? {
    if let span = span(at: skip(anyOf: [.on, .in], at: index)) { return span }
    return year(at: index).map {
      TimeSpan(end: index + 1, period: .year($0), unit: .year, rule: "year")
    }
  }

  private func range(_ first: TimeSpan, from start: Int) -> RelatedSpan? {
    var at = first.end
    switch self[at] {
    case .to, .until: break
    case .dash where self[at + 1] != .dash: break
    case .and where self[start] == .between: break

    default: return nil
    }
    at = skip(.on, at: at + 1)
    if let span = sameMonth(first, at: at, from: start) { return span }
    guard let last = end(at: at) else { return nil }
    guard let from = first.period, let to = last.period else {
      return RelatedSpan(start: start, end: last.end, rule: "range", isImpossible: true)
    }
    return joined(first, from, last, to, from: start)
  }

  /// Gives the end without a year the year of the other, or of the nearest range.
  private func joined(
    _ first: TimeSpan, _ from: Period, _ last: TimeSpan, _ to: Period, from start: Int
  ) -> RelatedSpan? {
    var (from, to) = (from, to)
    if !first.yearIsSaid {
      from = latest(first, from, notAfter: to)
    } else if !last.yearIsSaid {
      to = earliest(last, to, notBefore: from)
    }
    guard from.first <= to.last else { return nil }
    return RelatedSpan(
      start: start, end: last.end, first: from.first, last: to.last, rule: "range")
  }

  private func moved(_ span: TimeSpan, _ period: Period, years: Int) -> Period {
    if span.unit == .day, span.rule == "weekday" {
      return Period(period.first.adding(days: years * 7))
    }
    let first = period.first.adding(years: years)
    if span.unit == .month, let month = calendar(.month, around: first) { return month }
    return Period(first: first, last: period.last.adding(years: years)) ?? period
  }

  private func latest(_ span: TimeSpan, _ period: Period, notAfter limit: Period) -> Period {
    if span.rule == "weekday" {
      return period.first <= limit.first ? period : moved(span, period, years: -1)
    }
    let inYear = moved(span, period, years: limit.first.year - period.first.year)
    return inYear.first <= limit.first ? inYear : moved(span, inYear, years: -1)
  }

  private func earliest(_ span: TimeSpan, _ period: Period, notBefore limit: Period) -> Period {
    if span.rule == "weekday" {
      return period.first >= limit.first ? period : moved(span, period, years: 1)
    }
    let inYear = moved(span, period, years: limit.first.year - period.first.year)
    return inYear.first >= limit.first ? inYear : moved(span, inYear, years: 1)
  }

  /// "March 3 to 5", "August 10 - 22, 2012", "May eighth - tenth, 2010".
  private func sameMonth(_ first: TimeSpan, at index: Int, from start: Int) -> RelatedSpan? {
    guard first.unit == .day, let day = first.period?.first,
      let (number, next) = dayNumber(at: skip(.the, at: index)), self[next] != .measure,
      !isMonthWord(skip(.of, at: next)), isDayLast(before: first.end)
    else { return nil }
    if case .unit = self[next] { return nil }
    var year = day.year
    var end = next
    if let (said, after) = followingYear(at: next, afterDay: true) { (year, end) = (said, after) }
    guard let from = Day(year: year, month: day.month, day: day.day),
      let to = Day(year: year, month: day.month, day: number)
    else { return RelatedSpan(start: start, end: end, rule: "range", isImpossible: true) }
    guard from <= to else { return nil }
    return RelatedSpan(start: start, end: end, first: from, last: to, rule: "days of a month")
  }

  private func isMonthWord(_ index: Int) -> Bool {
    if case .month = self[index] { return true }
    return false
  }

  /// Does the number of a day (and no year) stand right before?
  private func isDayLast(before end: Int) -> Bool {
    switch self[end - 1] {
    case .number(_, let digits): digits <= 2
    case .ordinal: true
    default: false
    }
  }

  /// "13 to 15 July", "the 13th to the 15th of July 2025", "1-8 September".
  private func daysOfMonth(at index: Int, from start: Int) -> RelatedSpan? {
    guard let (first, next) = dayNumber(at: skip(.the, at: index)), first <= 31,
      self[next] == .to || self[next] == .dash || self[next] == .until
        || self[next] == .and && self[start] == .between,
      let last = dayNumber(at: skip(.the, at: next + 1)),
      isMonthWord(skip(anyOf: [.of], at: last.end)), first < last.value,
      let span = calendarDate(at: skip(.the, at: next + 1))
    else { return nil }
    guard let to = span.period?.first, let from = Day(year: to.year, month: to.month, day: first)
    else { return RelatedSpan(start: start, end: span.end, rule: "range", isImpossible: true) }
    return RelatedSpan(start: start, end: span.end, first: from, last: to, rule: "days of a month")
  }

  /// "1960 - 1961", "2029-33" where nothing else leads to it: both must be likely years.
  private func yearRange(at index: Int) -> RelatedSpan? {
    guard let first = year(at: index), (1800...2199).contains(first), self[index + 1] == .dash,
      self[index - 1] != .dash, self[index + 3] != .dash, let last = year(at: index + 2),
      last > first, last - first < 100, let period = years(first, count: last - first + 1)
    else { return nil }
    return RelatedSpan(
      start: index, end: index + 3, first: period.first, last: period.last, rule: "years")
  }
}
