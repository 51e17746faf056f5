import LedgerCore

/// Deadlines, beginnings and lengths: what a preposition makes of a stretch of time.
extension TimeGrammar {
  /// "by 2030", "until the end of March": from the article's day to the last day named.
  func deadline(at index: Int, from start: Int, rule: String) -> RelatedSpan? {
    let at = skip(.around, at: index)
    guard let span = span(at: at) else { return nil }
    return due(span, last: span.period?.last, from: start, rule: rule)
  }

  private func due(_ span: TimeSpan, last: Day?, from start: Int, rule: String) -> RelatedSpan {
    var result = related(span, from: start)
    guard var last, !isDenied(start) else { return result }
    if !span.yearIsSaid, last < today {
      last = last.adding(days: span.rule == "weekday" ? 7 : 0)
      if span.rule != "weekday" { last = sameDayNextYear(last, span) }
    }
    result.first = last >= today ? today : nil
    (result.last, result.relation, result.rule) = (last, .by, rule)
    return result
  }

  private func sameDayNextYear(_ day: Day, _ span: TimeSpan) -> Day {
    let next = day.adding(years: 1)
    return span.unit == .month ? calendar(.month, around: next)?.last ?? next : next
  }

  /// "will not run before 2030" and "not until 2030": then it will.
  private func isDenied(_ index: Int) -> Bool {
    guard self[index] == .before || self[index] == .until else { return false }
    for back in 1...6 {
      if self[index - back] == .no { return true }
      if token(index - back)?.kind == .mark { return false }
    }
    return false
  }

  /// "before 2030" ends on the eve; "before the end of the year" on the year's last day.
  func before(at index: Int, from start: Int) -> RelatedSpan? {
    if let span = endOfUnit(at: index) {
      return due(span, last: span.period?.last, from: start, rule: "before the end")
    }
    guard let span = span(at: index) else { return nil }
    let isEnd = span.rule == "part of a period"
    return due(
      span, last: isEnd ? span.period?.last : span.period?.first.adding(days: -1), from: start,
      rule: "before")
  }

  /// "the year is out", "the year runs out".
  private func endOfUnit(at index: Int) -> TimeSpan? {
    guard self[index] == .the || self[index] == .shift(0), case .unit(let unit) = self[index + 1],
      self[index + 2] == .runsOut, unit != .day
    else { return nil }
    return TimeSpan(
      end: index + 3, period: calendar(unit, around: today), unit: unit, rule: "current unit")
  }

  /// "within two years", "within the next two weeks", "within the year".
  func within(at index: Int) -> RelatedSpan? {
    if let end = length(ahead: index + 1, from: index, relation: .by) { return end }
    if self[index + 1] == .the, case .unit(let unit) = self[index + 2], unit != .day,
      let whole = calendar(unit, around: today)
    {
      return RelatedSpan(
        start: index, end: index + 3, first: today, last: whole.last, relation: .by,
        rule: "within")
    }
    return deadline(at: index + 1, from: index, rule: "within")
  }

  /// "over the next ten years", "for the next decade", "in the coming 18 months".
  func ahead(at index: Int) -> RelatedSpan? {
    switch self[index] {
    case .upcoming: return length(ahead: index, from: index, relation: .at)
    case .the:
      return isAheadWord(index + 1)
        ? length(ahead: index, from: index, relation: .at) : nil
    case .for, .in, .over, .during:
      let next = skip(.the, at: index + 1)
      if isAheadWord(next) { return length(ahead: index + 1, from: index, relation: .at) }
      guard self[index] == .over, self[index + 1] != .number(0, digits: 1) else { return nil }
      return nil
    default: return nil
    }
  }

  private func isAheadWord(_ index: Int) -> Bool {
    self[index] == .shift(1) || self[index] == .upcoming
  }

  /// A length from the article's day on; "the next year" and "the next decade" are one of each
  /// after "over", "for" and "within" only.
  private func length(
    ahead index: Int, from start: Int, relation: TimeExpression.Relation
  ) -> RelatedSpan? {
    var at = skip(.the, at: index)
    let isLed = isAheadWord(at)
    if isLed { at += 1 }
    at = skip(.around, at: at)
    var length = length(at: at, most: true)
    if length == nil, isLed, self[index] == .the, case .unit(let unit) = self[at],
      self[start] == .over || self[start] == .for || self[start] == .within, unit != .day
    {
      length = (1, unit, at + 1)
    }
    guard let length, isLed || relation == .by, length.count < 1000 else { return nil }
    if self[at] == .few || self[at + 1] == .few || length.count == 0 { return nil }
    return duration(length, from: start, relation: relation)
  }

  /// So long from the article's day on.
  func duration(
    _ length: (count: Int, unit: TimeUnit, end: Int), from start: Int,
    relation: TimeExpression.Relation
  ) -> RelatedSpan {
    let last = shifted(today, by: length.count, length.unit)
    return RelatedSpan(
      start: start, end: length.end, first: today, last: last, relation: relation,
      isDuration: true, exactDay: last, rule: "length from the article's day")
  }

  /// "take about 18 months".
  func takes(at index: Int) -> RelatedSpan? {
    let at = skip(.around, at: index + 1)
    guard let length = length(at: at), length.count < 1000, self[at] != .few else { return nil }
    return duration(length, from: index + 1, relation: .by)
  }

  /// "a 60-day review".
  func adjectival(at index: Int) -> RelatedSpan? {
    guard let (count, next) = count(at: index), self[next] == .dash, self[index] != .a, count > 0,
      let length = length(at: index), self[length.end] == .review, count < 1000
    else { return nil }
    return duration(length, from: index, relation: .by)
  }

  /// "since May 2024": no end.
  func since(at index: Int, from start: Int) -> RelatedSpan? {
    guard let span = span(at: index) else { return nil }
    var result = related(span, from: start)
    if result.isImpossible { return result }
    result.opening = span.period
    (result.last, result.relation, result.rule) = (nil, .since, "since")
    return result
  }

  /// "after 2030": from the day after on. "After a year" is a year from now.
  func after(at index: Int) -> RelatedSpan? {
    if let length = length(at: index + 1), self[index + 1] != .few, length.count < 1000,
      let whole = calendar(length.unit, around: shifted(today, by: length.count, length.unit)),
      self[length.end] != .of
    {
      return RelatedSpan(
        start: index, end: length.end, first: whole.first, last: whole.last, isDuration: true,
        exactDay: shifted(today, by: length.count, length.unit), rule: "after a length")
    }
    guard let span = span(at: index + 1) else { return nil }
    var result = related(span, from: index)
    if result.isImpossible { return result }
    result.first = span.period?.last.adding(days: 1)
    (result.last, result.relation, result.rule) = (nil, .after, "after")
    return result
  }
}
