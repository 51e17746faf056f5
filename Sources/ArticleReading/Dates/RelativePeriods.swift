import LedgerCore

/// Stretches counted from the article's day: "next month", "two years ago", "last Friday".
extension TimeGrammar {
  /// "yesterday", "the day after tomorrow".
  func relativeDay(at index: Int) -> TimeSpan? {
    var at = skip(.the, at: index)
    var offset = 0
    if self[at] == .unit(.day), self[at + 1] == .after || self[at + 1] == .before {
      offset = self[at + 1] == .after ? 1 : -1
      at += 2
      guard case .day(let day) = self[at], day == offset else { return nil }
    }
    guard case .day(let day) = self[at] else { return nil }
    return TimeSpan(
      end: at + 1, period: Period(today.adding(days: day + offset)), unit: .day, rule: "day by name"
    )
  }

  /// "this year", "next month", "the coming week", "last two weeks", "later this year".
  func relativeUnit(at index: Int) -> TimeSpan? {
    if self[index] == .later || self[index] == .earlier, let unit = relativeUnit(at: index + 1),
      let whole = unit.period, whole.contains(today)
    {
      let period =
        self[index] == .later
        ? Period(first: today, last: whole.last) : Period(first: whole.first, last: today)
      return TimeSpan(end: unit.end, period: period, unit: .other, rule: "rest of a period")
    }
    let at = skip(.the, at: index)
    if self[at] == .rest, self[at + 1] == .of {
      let unitAt = skip(anyOf: [.the, .shift(0)], at: at + 2)
      guard case .unit(let unit) = self[unitAt], let whole = calendar(unit, around: today) else {
        return nil
      }
      return TimeSpan(
        end: unitAt + 1, period: Period(first: today, last: whole.last), unit: .other,
        rule: "rest of a period")
    }
    var shift: Int
    switch self[at] {
    case .shift(let value): shift = value
    case .upcoming: shift = 1
    default: return nil
    }
    if case .unit(let unit) = self[at + 1] {
      guard at == index || shift != 0 || unit != .day else { return nil }
      if unit == .day && shift == 0 || isPlural(at + 1) { return nil }
      let day = shifted(unit == .day ? today : start(of: unit), by: shift, unit)
      return TimeSpan(
        end: at + 2, period: calendar(unit, around: day), unit: unit, rule: "relative unit")
    }
    if self[at + 1] == .weekend {
      let monday = start(of: .week).adding(days: shift * 7)
      return TimeSpan(
        end: at + 2,
        period: Period(first: monday.adding(days: 5), last: monday.adding(days: 6)),
        unit: .other, rule: "weekend")
    }
    guard shift != 0, self[at] != .upcoming, let length = length(at: at + 1), length.count > 0,
      self[at + 1] != .a, self[at + 1] != .few || length.unit == .day
    else { return nil }
    shift = self[at] == .shift(-1) ? -1 : 1
    let from = length.unit == .day ? today : start(of: length.unit)
    let far = shifted(from, by: shift * length.count, length.unit)
    let near = shifted(from, by: shift, length.unit)
    guard let first = calendar(length.unit, around: min(far, near))?.first,
      let last = calendar(length.unit, around: max(far, near))?.last
    else { return nil }
    return TimeSpan(
      end: length.end, period: Period(first: first, last: last), unit: .other, isDuration: true,
      rule: "relative units")
  }

  /// "the coming months" is no date.
  private func isPlural(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    return text.bytes[token.range].last.map { $0 | 0x20 } == UInt8(ascii: "s")
  }

  private func start(of unit: TimeUnit) -> Day { calendar(unit, around: today)?.first ?? today }

  /// "two years ago", "3 days from now", "a week after tomorrow", "in three months".
  func distance(at index: Int) -> TimeSpan? {
    let isIn = self[index] == .in
    let from = skip(.around, at: isIn ? index + 1 : index)
    if !isIn, let span = weekdaysAway(at: from) { return span }
    guard let (count, unit, end) = length(at: from), self[from] != .few || unit == .day,
      self[from + 1] != .few || unit == .day
    else { return nil }
    if isIn {
      return compound(count, unit, end: end)
    }
    switch self[end] {
    case .ago: return away(-count, unit, end: end + 1)
    case .hence, .later: return away(count, unit, end: end + 1)
    case .from where self[end + 1] == .now: return away(count, unit, end: end + 2)
    case .from, .after, .before:
      let sign = self[end] == .before ? -1 : 1
      let anchor =
        relativeDay(at: end + 1) ?? (self[end] == .from ? nil : relativeWeekday(at: end + 1))
      guard let anchor, let day = anchor.period?.first else { return nil }
      return TimeSpan(
        end: anchor.end, period: Period(shifted(day, by: sign * count, unit)), unit: .day,
        rule: "distance from a day")
    default: return nil
    }
  }

  /// "in a year and two months": the lengths add up, and the last one says how exactly.
  private func compound(_ count: Int, _ unit: TimeUnit, end: Int) -> TimeSpan? {
    guard var span = away(count, unit, end: end), var exact = span.exactDay else { return nil }
    for _ in 0..<3 {
      let next = skip(anyOf: [.comma, .and], at: span.end)
      guard let more = length(at: next), more.unit != .decade else { break }
      exact = shifted(exact, by: more.count, more.unit)
      guard (1...9999).contains(exact.year) else { return nil }
      let whole: TimeUnit = more.unit == .week ? .day : more.unit
      span.period = calendar(whole, around: exact)
      (span.exactDay, span.end, span.unit) = (exact, more.end, whole)
    }
    return span
  }

  /// Days and weeks are counted to the day; so many months or years off is that month or year.
  private func away(_ count: Int, _ unit: TimeUnit, end: Int) -> TimeSpan? {
    let exact = shifted(today, by: count, unit)
    guard (1...9999).contains(exact.year) else { return nil }
    let whole: TimeUnit = unit == .week ? .day : unit == .decade ? .year : unit
    return TimeSpan(
      end: end, period: calendar(whole, around: exact), unit: whole, exactDay: exact,
      isDuration: true, rule: count < 0 ? "so long ago" : "so far ahead")
  }

  /// "3 Fridays from now", "two Thursdays ago".
  private func weekdaysAway(at index: Int) -> TimeSpan? {
    guard let (count, next) = count(at: index), count < 100,
      let day = weekday(at: next, plural: true)
    else { return nil }
    let isPast = self[next + 1] == .ago
    guard isPast || self[next + 1] == .from && self[next + 2] == .now else { return nil }
    let first = isPast ? previous(day) : following(day)
    let period = Period(first.adding(days: (isPast ? -7 : 7) * (count - 1)))
    return TimeSpan(
      end: next + (isPast ? 2 : 3), period: period, unit: .day, rule: "weekdays away")
  }

  /// "Tuesday", "next Friday", "Monday of last week", "last week's Sunday", "Friday after next".
  func relativeWeekday(at index: Int) -> TimeSpan? {
    if let span = weekOf(at: index) { return span }
    if case .shift(let shift) = self[index] {
      if let day = weekday(at: index + 1, plural: false) {
        return weekdaySpan(shiftedWeekday(day, shift, index), end: index + 2)
      }
      if self[index + 1] == .unit(.week), self[index + 2] == .possessive,
        let day = weekday(at: index + 3, plural: false)
      {
        let monday = start(of: .week).adding(days: shift * 7)
        return weekdaySpan(monday.adding(days: day - 1), end: index + 4)
      }
      return nil
    }
    if self[index] == .upcoming, let day = weekday(at: index + 1, plural: false) {
      return weekdaySpan(following(day), end: index + 2)
    }
    guard let day = weekday(at: index, plural: false), isWeekday(at: index) else { return nil }
    let end: Int
    if case .weekday(_, true) = self[index] {
      end = skip(.point, at: index + 1)
    } else {
      end = index + 1
    }
    if self[end] == .after, self[end + 1] == .shift(1) {
      return weekdaySpan(following(day).adding(days: 7), end: end + 2)
    }
    let weekAt = skip(anyOf: [.of, .from, .comma, .in], at: end)
    if case .shift(let shift) = self[weekAt], self[weekAt + 1] == .unit(.week) {
      let monday = start(of: .week).adding(days: shift * 7)
      return weekdaySpan(monday.adding(days: day - 1), end: weekAt + 2)
    }
    if case .ordinal(let number) = self[skip(.the, at: end)],
      let found = dayOfMonth(number, weekday: day)
    {
      return weekdaySpan(found, end: skip(.the, at: end) + 1)
    }
    let tense = tense(around: index..<end)
    let choice =
      tense == .past
      ? (day == today.weekday ? today : previous(day))
      : (day == today.weekday ? today : following(day))
    return TimeSpan(
      end: self[end] == .point && isShortDay(index) ? end + 1 : end, period: Period(choice),
      unit: .day, yearIsSaid: false, rule: "weekday")
  }

  private func isShortDay(_ index: Int) -> Bool {
    if case .weekday(_, true) = self[index] { return true }
    return false
  }

  private func weekdaySpan(_ day: Day, end: Int) -> TimeSpan {
    TimeSpan(end: end, period: Period(day), unit: .day, rule: "weekday of a week")
  }

  private func shiftedWeekday(_ day: Int, _ shift: Int, _ index: Int) -> Day {
    switch shift {
    case -1: return previous(day)
    case 1: return start(of: .week).adding(days: 7 + day - 1)
    default:
      if day == today.weekday { return today }
      return tense(around: index..<(index + 2)) == .past ? previous(day) : following(day)
    }
  }

  /// "the week of October 7": from its Monday on.
  private func weekOf(at index: Int) -> TimeSpan? {
    let at = skip(.the, at: index)
    guard self[at] == .unit(.week), self[at + 1] == .of,
      let day = calendarDate(at: skip(.the, at: at + 2)), day.unit == .day,
      let first = day.period?.first
    else { return nil }
    // Nobody names a week by the day that ends it: of a Sunday, it is the week ahead.
    let monday = first.weekday == 7 ? first.adding(days: 1) : first
    return TimeSpan(
      end: day.end, period: calendar(.week, around: monday), unit: .week, rule: "week of a day")
  }

  func weekday(at index: Int, plural: Bool) -> Int? {
    if case .weekday(let day, _) = self[index] { return day }
    guard plural, let token = token(index) else { return nil }
    let bytes = text.bytes[token.range].dropLast()
    if case .weekday(let day, _)? = TimeLexicon.words[Word(bytes)] { return day }
    return nil
  }

  /// Full names always; "Sun" and "Sat" only where nothing else can be meant.
  private func isWeekday(at index: Int) -> Bool {
    guard case .weekday(let day, true) = self[index] else { return true }
    if day != 6, day != 7, day != 3, day != 1 { return true }
    let isLed = self[index - 1] == .on || self[index - 1] == .until || self[index - 1] == .by
    let next = skip(.point, at: index + 1)
    if token(index - 1) == nil, token(next) == nil { return true }
    return token(index)?.shape != .lower && (isLed || self[index + 1] == .comma)
  }

  private func following(_ weekday: Int) -> Day {
    today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
  }

  private func previous(_ weekday: Int) -> Day {
    today.adding(days: -((today.weekday - weekday + 6) % 7 + 1))
  }

  /// The next month whose day of this number falls on this weekday, within a year.
  private func dayOfMonth(_ number: Int, weekday: Int) -> Day? {
    for offset in 0...12 {
      let month = today.adding(days: 1 - today.day).adding(months: offset)
      if let day = Day(year: month.year, month: month.month, day: number), day >= today,
        day.weekday == weekday
      {
        return day
      }
    }
    return nil
  }

  /// "the first Monday of October", "last day of June 2026", "first week of March".
  func placeInPeriod(at index: Int, depth: Int) -> TimeSpan? {
    let start = skip(.the, at: index)
    var place: Int
    var next: Int
    if self[start] == .shift(-1) {
      (place, next) = (-1, start + 1)
    } else if let (value, end) = ordinal(at: start) {
      (place, next) = self[end] == .shift(-1) ? (-value, end + 1) : (value, end)
    } else {
      return nil
    }
    let kind: TimeWord = self[next]
    guard self[next + 1] == .of || self[next + 1] == .in, place != 0 else { return nil }
    var wholeAt = next + 2
    switch kind {
    case .weekday: break
    case .unit(.day), .unit(.week), .unit(.month): if isPlural(next) { return nil }
    default: return nil
    }
    let whole: TimeSpan?
    if self[wholeAt] == .the, case .unit(let unit) = self[wholeAt + 1] {
      wholeAt += 2
      whole = TimeSpan(
        end: wholeAt, period: calendar(unit, around: today), unit: unit, rule: "current unit")
    } else if let year = year(at: wholeAt) {
      whole = TimeSpan(end: wholeAt + 1, period: .year(year), unit: .year, rule: "year")
    } else {
      whole = span(at: wholeAt, depth: depth + 1)
    }
    guard let whole, let period = whole.period, whole.unit != .day else { return nil }
    place = min(max(place, -400), 400)
    let days = { (first: Int?) -> Period? in
      let step = first == nil ? 1 : 7
      let day: Day
      if place > 0 {
        let from = first.map { (($0 - period.first.weekday) + 7) % 7 } ?? 0
        day = period.first.adding(days: from + (place - 1) * step)
      } else {
        let back = first.map { ((period.last.weekday - $0) + 7) % 7 } ?? 0
        day = period.last.adding(days: -back + (place + 1) * step)
      }
      return period.contains(day) ? Period(day) : nil
    }
    let found: Period?
    switch kind {
    case .weekday(let day, _): found = days(day)
    case .unit(.week):
      // A week of a month or a year begins on one of its Mondays and, counted from the end, is whole.
      if place > 0 {
        found = days(1).flatMap { calendar(.week, around: $0.first) }
      } else {
        let sunday = days(7)
        found = sunday.flatMap { calendar(.week, around: $0.first) }
      }
    case .unit(.month):
      let month =
        place > 0
        ? period.first.adding(months: place - 1) : period.last.adding(months: place + 1)
      found = period.contains(month) ? calendar(.month, around: month) : nil
    default: found = days(nil)
    }
    guard let found else { return nil }
    let unit: TimeUnit = kind == .unit(.week) ? .week : kind == .unit(.month) ? .month : .day
    return TimeSpan(end: whole.end, period: found, unit: unit, rule: "place in a period")
  }
}
