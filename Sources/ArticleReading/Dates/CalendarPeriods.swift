import LedgerCore

/// Stretches of the calendar: years, decades, quarters, halves, seasons and their parts.
extension TimeGrammar {
  /// One stretch of time without its preposition; the heart of the grammar.
  func span(at index: Int, depth: Int = 0) -> TimeSpan? {
    guard depth <= TimeGrammar.depthLimit, token(index) != nil else { return nil }
    for form in TimeForm.all {
      if let span = form.match(self, index, depth) { return span }
    }
    return nil
  }

  /// "early 2026", "the end of next month", "mid-March", "the middle of 2027", "year-end".
  func part(at index: Int, depth: Int) -> TimeSpan? {
    if self[index] == .midYear { return partOf(.middle, today.year, end: index + 1) }
    if self[index] == .unit(.year), case .part(let part) = self[index + 2],
      self[index + 1] == .possessive || self[index + 1] == .dash && !isSpaced(index + 1)
    {
      if let year = year(at: index + 3) { return partOf(part, year, end: index + 4) }
      return partOf(part, today.year, end: index + 3)
    }
    let start = skip(.the, at: index)
    guard case .part(let part) = self[start] else { return nil }
    if let span = eitherPart(part, at: start + 1, depth: depth) { return span }
    let isEdge = part == .end || part == .beginning
    var next = skip(anyOf: isEdge ? [.of, .dash] : [.of, .dash, .in], at: start + 1)
    if part == .beginning, next == start + 1 { return nil }
    let until = secondPart(at: start + 1)
    if let until { next = skip(anyOf: [.of, .dash], at: until.end) }
    next = skip(.around, at: next)
    if self[next] == .the, case .unit = self[next + 1] { next += 1 }
    if case .unit(let unit) = self[next], unit != .day, self[start + 1] == .of || next > start + 2 {
      guard let whole = calendar(unit, around: today) else { return nil }
      return partOf(part, through: until?.part, whole, unit, end: next + 1)
    }
    guard
      let whole = span(at: next, depth: depth + 1)
        ?? year(at: next).flatMap({ year in
          TimeSpan(end: next + 1, period: .year(year), unit: .year, rule: "year")
        }), let period = whole.period, whole.unit != .day
    else { return nil }
    var span = partOf(part, through: until?.part, period, whole.unit, end: whole.end)
    span?.yearIsSaid = whole.yearIsSaid
    return span
  }

  /// The end of "mid-to-late", "early to mid-".
  private func secondPart(at index: Int) -> (part: TimeWord.Part, end: Int)? {
    let at = skip(.dash, at: skip(.to, at: skip(.dash, at: index)))
    guard at > index, case .part(let part) = self[at] else { return nil }
    return (part, at + 1)
  }

  /// From the one part's first day to the other's last.
  private func partOf(
    _ part: TimeWord.Part, through other: TimeWord.Part?, _ whole: Period, _ unit: TimeUnit,
    end: Int
  ) -> TimeSpan? {
    guard var span = partOf(part, whole, unit, end: end) else { return nil }
    if let other, let first = span.period?.first,
      let last = partOf(other, whole, unit, end: end)?.period?.last,
      let period = Period(first: first, last: last)
    {
      span.period = period
    }
    return span
  }

  /// "the middle or at the end of 2024": from the one's first day to the other's last.
  private func eitherPart(_ first: TimeWord.Part, at index: Int, depth: Int) -> TimeSpan? {
    guard self[index] == .or else { return nil }
    let at = skip(.the, at: skip(anyOf: [.at, .in], at: index + 1))
    guard case .part = self[at], var span = part(at: at, depth: depth + 1), let last = span.period,
      let whole = calendar(.year, around: last.last), depth < TimeGrammar.depthLimit,
      let from = partOf(first, whole, .year, end: at)?.period
    else { return nil }
    span.period = Period(first: from.first, last: last.last)
    return span
  }

  private func partOf(_ part: TimeWord.Part, _ year: Int, end: Int) -> TimeSpan? {
    Period.year(year).flatMap { partOf(part, $0, .year, end: end) }
  }

  /// The thirds of a period by the annotation guide: days 1 to 10, 11 to 20 and 21 to the last
  /// of a month; four months each of a year; three years, four and three of a decade.
  private func partOf(
    _ part: TimeWord.Part, _ whole: Period, _ unit: TimeUnit, end: Int
  ) -> TimeSpan? {
    let year = whole.first.year
    let third = part == .early || part == .beginning ? 0 : part == .middle ? 1 : 2
    let period: Period?
    switch unit {
    case .year:
      period = .months(year: year, (third * 4 + 1)...(third * 4 + 4))
    case .month:
      period =
        third == 2
        ? Period(first: whole.first.adding(days: 20), last: whole.last)
        : Period(
          first: whole.first.adding(days: third * 10),
          last: whole.first.adding(days: third * 10 + 9))
    case .week:
      let days = [(0, 2), (1, 3), (4, 6)][third]
      period = Period(
        first: whole.first.adding(days: days.0), last: whole.first.adding(days: days.1))
    case .quarter, .season:
      let first = whole.first.adding(months: third)
      period = calendar(.month, around: first)
    case .decade:
      let years = [(0, 4), (4, 3), (7, 3)][third]
      period = self.years(year + years.0, count: years.1)
    case .day, .other:
      return nil
    }
    return TimeSpan(end: end, period: period, unit: .other, rule: "part of a period")
  }

  /// "the second half of December", "first half of 2026", "H1 2026".
  func half(at index: Int, depth: Int) -> TimeSpan? {
    guard let (place, next) = placeNumber(at: skip(.the, at: index)),
      self[skip(.dash, at: next)] == .half, place == -1 || place == 1 || place == 2
    else { return nil }
    let (half, after) = (place == 1 ? 1 : 2, skip(.dash, at: next) + 1)
    var at = skip(anyOf: [.of, .in], at: after)
    guard let whole = wholeUnit(at: &at, depth: depth), let period = whole.period else {
      return nil
    }
    let days = period.last - period.first + 1
    let split: Day
    switch whole.unit {
    case .month: split = period.first.adding(days: 15)
    case .year, .decade, .quarter, .season:
      let months =
        (period.last.year - period.first.year) * 12 + period.last.month
        - period.first.month + 1
      split =
        months % 2 == 0
        ? period.first.adding(months: months / 2) : period.first.adding(days: days / 2)
    default: split = period.first.adding(days: days / 2)
    }
    return TimeSpan(
      end: at,
      period: half == 1
        ? Period(first: period.first, last: split.adding(days: -1))
        : Period(first: split, last: period.last),
      unit: .other, rule: "half of a period")
  }

  /// What "of" governs: a stretch with its own year, "the year", "the decade", "2026".
  func wholeUnit(at index: inout Int, depth: Int) -> TimeSpan? {
    if let year = year(at: index) {
      let span = TimeSpan(end: index + 1, period: .year(year), unit: .year, rule: "year")
      index += 1
      return span
    }
    if self[index] == .the, case .unit(let unit) = self[index + 1] {
      let span = TimeSpan(
        end: index + 2, period: calendar(unit, around: today), unit: unit, rule: "current unit")
      index += 2
      return span
    }
    guard let span = span(at: index, depth: depth + 1) else { return nil }
    index = span.end
    return span
  }

  /// "first", "second last", "final": counted from the end where negative.
  func placeNumber(at index: Int) -> (Int, end: Int)? {
    if self[index] == .final { return (-1, index + 1) }
    if let (value, end) = ordinal(at: index) {
      if self[end] == .shift(-1) { return (-value, end + 1) }
      return (value, end)
    }
    return self[index] == .shift(-1) ? (-1, index + 1) : nil
  }

  /// "the third quarter of 2026", "Q3", "Q1 next year".
  func quarter(at index: Int, depth: Int) -> TimeSpan? {
    var quarter: Int
    var at: Int
    if case .quarterNumber(let number, let year) = self[index] {
      if let year { return quarterSpan(number, year, end: index + 1) }
      (quarter, at) = (number, index + 1)
    } else if let (place, next) = placeNumber(at: skip(.the, at: index)),
      self[next] == .unit(.quarter)
    {
      (quarter, at) = (place == -1 ? 4 : place, next + 1)
      if place == -1, self[at] != .of, self[at] != .in { return nil }
    } else {
      return nil
    }
    let plain = at
    at = skip(anyOf: [.of, .in, .comma], at: at)
    if self[at] == .fiscal { return nil }
    if let whole = wholeUnit(at: &at, depth: depth), whole.unit == .year,
      let year = whole.period?.first.year
    {
      return quarterSpan(quarter, year, end: at)
    }
    quarter = max(quarter, 0)
    guard var span = quarterSpan(quarter, today.year, end: plain) else { return nil }
    span.yearIsSaid = false
    if let last = span.period?.last, last < today, tense(around: index..<plain) == .future {
      span.period = quarterSpan(quarter, today.year + 1, end: plain)?.period
    }
    return span
  }

  private func quarterSpan(_ quarter: Int, _ year: Int, end: Int) -> TimeSpan? {
    guard (1...4).contains(quarter) else { return nil }
    return TimeSpan(
      end: end, period: .months(year: year, (quarter * 3 - 2)...(quarter * 3)), unit: .quarter,
      rule: "quarter")
  }

  /// "this summer", "winter 2026", "the spring of next year": whole months, by the guide.
  func season(at index: Int) -> TimeSpan? {
    var at = skip(.the, at: index)
    let article = at > index
    var shift: Int?
    if case .shift(let value) = self[at] { (shift, at) = (value, at + 1) }
    if self[at] == .upcoming { (shift, at) = (0, at + 1) }
    guard case .season(let season) = self[at] else { return nil }
    let end = at + 1
    let yearAt = skip(anyOf: [.of, .comma], at: end)
    var year = today.year
    var after = end
    var isSaid = true
    if let said = self.year(at: yearAt) {
      (year, after) = (said, yearAt + 1)
    } else if case .shift(let value) = self[yearAt], self[yearAt + 1] == .unit(.year) {
      (year, after) = (today.year + value, yearAt + 2)
    } else if let shift {
      year = seasonYear(season, shift: shift)
    } else {
      guard article || self[index - 1] == .in || self[index - 1] == .by,
        leadsToSeason(index - 1)
      else { return nil }
      isSaid = false
      let tense = tense(around: index..<end)
      year = seasonYear(season, shift: tense == .past ? 0 : 1)
      if tense == .past, let period = seasonPeriod(season, year), period.first > today { year -= 1 }
      if tense != .past, let now = seasonPeriod(season, year - 1), now.contains(today) { year -= 1 }
    }
    return TimeSpan(
      end: after, period: seasonPeriod(season, year), unit: .season, yearIsSaid: isSaid,
      rule: "season")
  }

  private func leadsToSeason(_ index: Int) -> Bool {
    switch self[index] {
    case .in, .by, .before, .until, .since, .during, .of, .over, .part, .after, .for, .from, .to,
      .within, .and:
      true
    default: false
    }
  }

  /// The year that the season begins in. "This" winter is the running or else the coming one.
  private func seasonYear(_ season: Int, shift: Int) -> Int {
    if season == 4, today.month <= 2, shift <= 0 { return today.year - 1 + shift }
    guard shift != 0, let this = seasonPeriod(season, today.year) else { return today.year }
    if shift > 0 { return this.first > today ? today.year : today.year + 1 }
    return this.last < today ? today.year : today.year - 1
  }

  private func seasonPeriod(_ season: Int, _ year: Int) -> Period? {
    guard let first = Day(year: year, month: season * 3, day: 1) else { return nil }
    return Period(first: first, last: first.adding(months: 3).adding(days: -1))
  }

  /// "the 2030s", "the next decade".
  func decade(at index: Int) -> TimeSpan? {
    let at = skip(.the, at: index)
    guard case .years(let first, let count) = self[at] else { return nil }
    return TimeSpan(
      end: at + 1, period: years(first, count: count), unit: count == 10 ? .decade : .other,
      rule: "decade")
  }

  /// "fiscal year 2026" is that calendar year; "FY 2025-26" runs from April to March.
  func fiscalYear(at index: Int) -> TimeSpan? {
    let start = skip(.the, at: index)
    if case .fiscalYear(let year) = self[start] { return fiscal(year, at: start + 1) }
    guard self[start] == .fiscal else { return nil }
    let next = skip(.unit(.year), at: start + 1)
    if let year = year(at: next) { return fiscal(year, at: next + 1) }
    return nil
  }

  private func fiscal(_ year: Int, at index: Int) -> TimeSpan? {
    if self[index] == .dash || self[index] == .slash,
      case .number(let next, let digits) = self[index + 1],
      next == (digits == 4 ? year + 1 : (year + 1) % 100),
      let from = Day(year: year, month: 4, day: 1), let to = Day(year: year + 1, month: 3, day: 31)
    {
      return TimeSpan(
        end: index + 2, period: Period(first: from, last: to), unit: .year, rule: "fiscal year")
    }
    return TimeSpan(end: index, period: .year(year), unit: .year, rule: "fiscal year")
  }

  /// A year by itself: only where a word before it says that it is one.
  func bareYear(at index: Int) -> TimeSpan? {
    if self[index] == .the, self[index + 1] == .unit(.year), self[index + 2] != .the {
      return bareYear(at: index + 2)
    }
    guard let year = year(at: index), leadsToYear(index - 1), (1800...2199).contains(year),
      self[index + 1] != .slash || isSpaced(index + 1),
      !isNumber(index - 2) || leadsToYearAlone(index - 1)
    else { return nil }
    if self[index + 1] == .dash, !isSpaced(index + 1), case .number(let next, 2) = self[index + 2],
      next == (year + 1) % 100
    {
      return TimeSpan(
        end: index + 3, period: years(year, count: 2), unit: .year, rule: "two years")
    }
    if self[index + 1] == .dash, !isSpaced(index + 1), isNumber(index + 2) { return nil }
    return TimeSpan(end: index + 1, period: .year(year), unit: .year, rule: "year")
  }

  private func isNumber(_ index: Int) -> Bool {
    if case .number = self[index] { return true }
    return false
  }

  /// "raised to 67 by 2031", but "9 to 2000": words that join no year to a number before them.
  private func leadsToYearAlone(_ index: Int) -> Bool {
    [.in, .by, .before, .until, .since, .after, .than].contains(self[index])
  }

  private func leadsToYear(_ index: Int) -> Bool {
    switch self[index] {
    case .in, .by, .before, .until, .since, .after, .from, .of, .during, .part, .between, .around,
      .openBracket, .for, .within, .to, .and, .dash, .over, .or, .ending, .starting:
      true
    case .than: self[index - 1] == .later && self[index - 2] == .no
    case .unit(.year): self[index - 1] == .the
    default: false
    }
  }
}
