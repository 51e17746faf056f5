import LedgerCore

/// The days that some words mean, and where the words end.
struct TimeSpan {
  var end: Int
  /// nil: words of a date that no calendar has ("31 June"); they are passed over in silence.
  var period: Period?
  var unit: TimeUnit
  /// Was the year said, or chosen by the tense?
  var yearIsSaid = true
  var exactDay: Day?
  var isDuration = false
  var rule: String
}

/// The grammar's ground: the words of a text, the article's day, and looking at them.
///
/// Every rule looks a bounded number of words ahead, and nesting ("end of the first half of …")
/// is bounded by `depthLimit`: reading a text is linear however it is built.
struct TimeGrammar {
  let words: [TimeWord]
  let tokens: ArraySlice<Token>
  let text: SourceText
  let today: Day

  static let depthLimit = 3

  subscript(_ index: Int) -> TimeWord {
    words.indices.contains(index) ? words[index] : .other
  }

  func token(_ index: Int) -> Token? {
    words.indices.contains(index) ? tokens[tokens.startIndex + index] : nil
  }

  func isSpaced(_ index: Int) -> Bool { token(index)?.spaced ?? true }

  /// The index after `word`, where it stands here; else this index.
  func skip(_ word: TimeWord, at index: Int) -> Int { self[index] == word ? index + 1 : index }

  func skip(anyOf words: Set<TimeWord>, at index: Int) -> Int {
    words.contains(self[index]) ? index + 1 : index
  }

  /// A whole number in digits or words ("two", "twenty-four", "a", "a couple of").
  func count(at index: Int) -> (value: Int, end: Int)? {
    switch self[index] {
    case .number(let value, _): return (value, index + 1)
    case .count(let value): return (value, index + 1)
    case .tens(let tens):
      let next = skip(.dash, at: index + 1)
      if case .count(let units) = self[next], units < 10 { return (tens + units, next + 1) }
      return (tens, index + 1)
    case .a:
      if self[index + 1] == .couple { return (2, skip(.of, at: index + 2)) }
      if self[index + 1] == .few { return (3, index + 2) }
      return (1, index + 1)
    case .couple: return (2, skip(.of, at: index + 1))
    case .few: return (3, index + 1)
    default: return nil
    }
  }

  /// A place in an order: "second", "2nd", "twenty-fourth".
  func ordinal(at index: Int) -> (value: Int, end: Int)? {
    switch self[index] {
    case .ordinal(let value): return (value, index + 1)
    case .tens(let tens):
      let next = skip(.dash, at: index + 1)
      if case .ordinal(let units) = self[next], units < 10 { return (tens + units, next + 1) }
      return nil
    default: return nil
    }
  }

  /// A day of the month in digits ("3") or as an ordinal, without asking if there is one.
  func dayNumber(at index: Int) -> (value: Int, end: Int)? {
    if case .number(let value, let digits) = self[index], digits <= 2 { return (value, index + 1) }
    return ordinal(at: index)
  }

  /// A year in four digits that no measure follows.
  func year(at index: Int) -> Int? {
    guard case .number(let year, 4) = self[index], (1000...2999).contains(year),
      self[index + 1] != .measure, self[index - 1] != .money
    else { return nil }
    return year
  }

  /// A length of time: "18 months"; where the `most` is asked, also "two to three years".
  func length(at index: Int, most: Bool = false) -> (count: Int, unit: TimeUnit, end: Int)? {
    guard var (count, next) = count(at: index), count < 10_000 else { return nil }
    if most, self[next] == .to || self[next] == .or || self[next] == .dash,
      let (more, end) = self.count(at: next + 1), more > count, more < 10_000
    {
      (count, next) = (more, end)
    }
    let unitAt = skip(.dash, at: next)
    guard case .unit(let unit) = self[unitAt] else { return nil }
    return (count, unit, unitAt + 1)
  }

  func shifted(_ day: Day, by count: Int, _ unit: TimeUnit) -> Day {
    switch unit {
    case .day, .other: day.adding(days: count)
    case .week: day.adding(days: count * 7)
    case .month: day.adding(months: count)
    case .quarter, .season: day.adding(months: count * 3)
    case .year: day.adding(years: count)
    case .decade: day.adding(years: count * 10)
    }
  }

  /// The whole calendar unit that a day lies in; weeks begin on Monday.
  func calendar(_ unit: TimeUnit, around day: Day) -> Period? {
    let (year, month, _) = day.date
    switch unit {
    case .day, .other: return Period(day)
    case .week:
      let monday = day.adding(days: 1 - day.weekday)
      return Period(first: monday, last: monday.adding(days: 6))
    case .month: return .month(month, year: year)
    case .quarter, .season:
      let first = (month - 1) / 3 * 3 + 1
      return .months(year: year, first...(first + 2))
    case .year: return .year(year)
    case .decade: return years(year / 10 * 10, count: 10)
    }
  }

  func years(_ first: Int, count: Int) -> Period? {
    guard let from = Day(year: first, month: 1, day: 1),
      let to = Day(year: first + count - 1, month: 12, day: 31)
    else { return nil }
    return Period(first: from, last: to)
  }
}
