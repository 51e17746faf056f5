import LedgerCore

/// The day that a header writes, in the forms that headers and feeds use.
enum WrittenDay {
  private static let months: [Word] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let weekdays: Set<Word> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// Reads `2025-07-11`, `2025-07-11T09:30:00Z`, `2025/07/11`, `11 July 2025`, `11th Jul. 2025`,
  /// `July 11, 2025` and these after a weekday (RFC 5322). nil for anything else and for days
  /// that the calendar has not. `11/07/2025` is refused: it means two days.
  static func day(of written: String) -> Day? {
    let parts = written.utf8.split { $0.isSpace || $0 == 0x2C }
    guard let first = parts.first else { return nil }
    if let day = iso(Array(first)) { return day }
    let isWeekday = weekdays.contains(Word(first.prefix(3))) && first.first?.isASCIILetter == true
    return named(Array(isWeekday ? parts.dropFirst() : parts[...]))
  }

  private static func iso(_ bytes: [UInt8]) -> Day? {
    guard bytes.count >= 10, bytes[4] == bytes[7], bytes[4] == 0x2D || bytes[4] == 0x2F,
      bytes.count == 10 || bytes[10] | 0x20 == UInt8(ascii: "t"),
      let year = Int(digits: bytes[0..<4]), let month = Int(digits: bytes[5..<7]),
      let day = Int(digits: bytes[8..<10])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func named(_ parts: [Substring.UTF8View]) -> Day? {
    guard parts.count >= 3, let year = Int(digits: Array(parts[2])[...]), year > 999 else {
      return nil
    }
    if let month = month(parts[1]), let day = number(parts[0]) {
      return Day(year: year, month: month, day: day)
    }
    if let month = month(parts[0]), let day = number(parts[1]) {
      return Day(year: year, month: month, day: day)
    }
    return nil
  }

  private static func month(_ name: Substring.UTF8View) -> Int? {
    guard let first = name.first, first.isASCIILetter, name.count >= 3 else { return nil }
    return months.firstIndex(of: Word(name.prefix(3))).map { $0 + 1 }
  }

  /// The digits of "11" and "11th".
  private static func number(_ written: Substring.UTF8View) -> Int? {
    Int(digits: Array(written.prefix { $0.isASCIIDigit })[...])
  }
}
