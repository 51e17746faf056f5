import LedgerCore

/// Days, months and years by their names: "30 June 2025", "June 30", "September next year".
extension TimeGrammar {
  /// A day or a month of a year, with a weekday before or after it.
  func calendarDate(at index: Int) -> TimeSpan? {
    var start = index
    var weekday: Int?
    if case .weekday(let day, _) = self[index] {
      weekday = day
      start = skip(.comma, at: skip(.point, at: index + 1))
      start = skip(.comma, at: start)
    }
    if let span = dayFirst(at: start, weekday: weekday) { return span }
    if let span = monthFirst(at: start, weekday: weekday) { return span }
    if let span = yearFirst(at: start) { return span }
    return nil
  }

  /// "30 June 2025", "the 1st of March", "15Sep", "20th of next month".
  private func dayFirst(at index: Int, weekday: Int?) -> TimeSpan? {
    if case .dayOfMonth(let day, let month) = self[index] {
      return date(day: day, month: month, yearAt: index + 1, weekday: weekday, from: index)
    }
    guard let (day, next) = dayNumber(at: skip(.the, at: index)) else { return nil }
    var monthAt = skip(anyOf: [.of, .dash, .slash], at: next)
    if case .unit(.day) = self[next], case .ordinal = self[next - 1] {
      monthAt = skip(anyOf: [.of, .in], at: next + 1)
      if monthAt == next + 1 { return nil }
    }
    if case .month(let month, let isShort) = self[monthAt] {
      guard isMonth(at: monthAt, besideNumber: true) else { return nil }
      let end = isShort ? skip(.point, at: monthAt + 1) : monthAt + 1
      return date(day: day, month: month, yearAt: end, weekday: weekday, from: index)
    }
    guard monthAt > next, let month = relativeUnit(at: monthAt), month.unit == .month,
      let first = month.period?.first
    else { return nil }
    let period = Day(year: first.year, month: first.month, day: day).map { Period($0) }
    return TimeSpan(end: month.end, period: period, unit: .day, rule: "day of a relative month")
  }

  /// "June 30, 2025", "May eighth", "Sep-2012", "March".
  private func monthFirst(at index: Int, weekday: Int?) -> TimeSpan? {
    if weekday != nil, !isSpaced(index) { return nil }
    guard case .month(let month, let isShort) = self[index] else { return nil }
    var next = isShort ? skip(.point, at: index + 1) : index + 1
    let afterMark = skip(.the, at: skip(anyOf: [.comma, .dash, .slash], at: next))
    if let (day, end) = dayNumber(at: afterMark), isMonth(at: index, besideNumber: true),
      self[afterMark - 1] != .comma || year(at: end) != nil
    {
      if case .number = self[afterMark], self[end] == .measure { return nil }
      return date(
        day: day, month: month, yearAt: end, weekday: weekday, from: index, isMonthFirst: true)
    }
    if case .number(_, let digits) = self[next], digits > 4 { return nil }
    guard weekday == nil, isMonth(at: index, besideNumber: false) else { return nil }
    if self[next] == .point, isShort { next += 1 }
    return monthOfYear(month, at: next, from: index)
  }

  /// "2012/Aug/10", "2018 March 18", "2024-August".
  private func yearFirst(at index: Int) -> TimeSpan? {
    guard let year = year(at: index) else { return nil }
    let monthAt = skip(anyOf: [.dash, .slash, .era], at: index + 1)
    guard case .month(let month, let isShort) = self[monthAt],
      isMonth(at: monthAt, besideNumber: true)
    else { return nil }
    let end = isShort ? skip(.point, at: monthAt + 1) : monthAt + 1
    let dayAt = skip(anyOf: [.dash, .slash], at: end)
    if let (day, after) = dayNumber(at: dayAt), self.year(at: after) == nil {
      let date = Day(year: year, month: month, day: day).map { Period($0) }
      return TimeSpan(end: after, period: date, unit: .day, rule: "year, month and day")
    }
    return TimeSpan(
      end: end, period: .month(month, year: year), unit: .month, rule: "year and month")
  }

  /// Is this a month and not the verb "may" or "march", or somebody called April?
  private func isMonth(at index: Int, besideNumber: Bool) -> Bool {
    guard case .month(let month, let isShort) = self[index], let token = token(index) else {
      return false
    }
    let isVerb = month == 5 || month == 3 && !isShort
    if besideNumber { return !isVerb || token.shape != .lower || month == 3 }
    let led = leadsToMonth(index - 1)
    if token.shape == .lower { return !isShort && month != 5 && (month != 3 || led) }
    if led || year(at: skip(anyOf: [.comma, .of, .dash, .slash, .point], at: index + 1)) != nil {
      return true
    }
    if isShort { return false }
    if case .shift = self[skip(.of, at: index + 1)] { return true }
    guard isVerb else { return true }
    let next = self.token(index + 1)
    return next == nil || next?.kind == .mark || leadsToMonth(index + 1)
  }

  /// Words that stand before a month (or between two) and never before a verb.
  private func leadsToMonth(_ index: Int) -> Bool {
    switch self[index] {
    case .in, .by, .before, .until, .since, .after, .from, .of, .during, .part, .between, .shift,
      .within, .comma, .dash, .for, .upcoming:
      true
    case .to, .and: token(index + 1)?.shape != .lower && token(index + 1) != nil
    default: false
    }
  }

  /// The year that follows a date: "2025", ", 2025", "-74", "'96", "of next year".
  func followingYear(at index: Int, afterDay: Bool, short: Bool = true) -> (year: Int, end: Int)? {
    let at = skip(anyOf: [.comma, .of, .dash, .slash, .in], at: index)
    if let year = year(at: at) {
      if self[index] == .comma, self[at + 1] == .comma, !afterDay { return nil }
      return (year, skip(.era, at: at + 1))
    }
    if case .shift(let shift) = self[at], self[at + 1] == .unit(.year) {
      return (today.year + shift, at + 2)
    }
    guard self[index] != .comma || afterDay, case .number(let year, 2) = self[at],
      !isSpaced(at) && short || year > 31 || afterDay && token(at + 1) == nil,
      self[at + 1] != .measure,
      self[at + 1] != .slash, afterDay && (short || year > 31 || self[index] != .dash)
    else { return nil }
    return (year < 50 ? 2000 + year : 1900 + year, at + 1)
  }

  private func date(
    day: Int, month: Int, yearAt index: Int, weekday: Int?, from start: Int,
    isMonthFirst: Bool = false
  ) -> TimeSpan {
    if let (year, end) = followingYear(at: index, afterDay: true, short: !isMonthFirst) {
      let date = Day(year: year, month: month, day: day).map { Period($0) }
      return TimeSpan(end: end, period: date, unit: .day, rule: "day, month and year")
    }
    var (weekday, end) = (weekday, index)
    if weekday == nil, case .weekday(let day, _) = self[skip(.comma, at: index)] {
      (weekday, end) = (day, skip(.comma, at: index) + 1)
    }
    let candidates = (-1...1).compactMap {
      Day(year: today.year + $0, month: month, day: day)
    }
    let fitting = candidates.filter { weekday == nil || $0.weekday == weekday }
    let tense = tense(around: start..<end)
    let choice = nearest(fitting, tense) ?? nearest(candidates, tense)
    let impossible =
      day > 31 || Day(year: 2000, month: month, day: day) == nil
      || Day(year: today.year, month: month, day: day) == nil && month == 2
    return TimeSpan(
      end: end, period: impossible ? nil : choice.map { Period($0) }, unit: .day,
      yearIsSaid: false, rule: "day and month")
  }

  /// The nearest day in the direction of the tense. Without one it lies ahead, or at most six
  /// weeks and a half back.
  private func nearest(_ days: [Day], _ tense: Tense?) -> Day? {
    let wanted = days.filter {
      switch tense {
      case .past?: $0 <= today
      case .future?: $0 >= today.adding(days: -3)
      case nil: $0 >= today.adding(days: -45)
      }
    }
    return wanted.min { abs($0 - today) < abs($1 - today) }
  }

  private func monthOfYear(_ month: Int, at index: Int, from start: Int) -> TimeSpan {
    let plain = index
    if let (year, end) = followingYear(at: index, afterDay: false) {
      return TimeSpan(
        end: end, period: .month(month, year: year), unit: .month, rule: "month and year")
    }
    if self[plain] == .after, self[plain + 1] == .shift(1) {
      let year = today.year + (month > today.month ? 1 : 2)
      return TimeSpan(
        end: plain + 2, period: .month(month, year: year), unit: .month, rule: "month after next")
    }
    if self[plain] == .in, let length = length(at: plain + 1), length.unit == .year {
      return TimeSpan(
        end: length.end, period: .month(month, year: today.year + length.count), unit: .month,
        rule: "month in some years")
    }
    var year = today.year
    switch tense(around: start..<index) {
    case .past?: if month > today.month { year -= 1 }
    default: if month < today.month { year += 1 }
    }
    return TimeSpan(
      end: index, period: .month(month, year: year), unit: .month, yearIsSaid: false,
      rule: "month")
  }
}
