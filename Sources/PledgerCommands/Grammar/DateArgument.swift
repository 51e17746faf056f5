import LedgerCore

/// Dates as people type them on a command line.
enum DateArgument {
  /// `2025-07-11`, `2025-07`, `2025`, `today`, `yesterday`, `-30d`, `+2w`, `-6m`, `-1y`; a month
  /// or a year stands for its last day. nil for anything else.
  static func day(_ text: String, today: Day) -> Day? {
    if let named = named(text, today: today) { return named }
    if let day = Day(text) { return day }
    let bytes = Array(text.utf8)
    if bytes.count == 4, let year = Int(digits: bytes[...]) { return Period.year(year)?.last }
    if bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let year = Int(digits: bytes[..<4]),
      let month = Int(digits: bytes[5...])
    {
      return Period.month(month, year: year)?.last
    }
    return relative(bytes, today: today)
  }

  /// A moment: a day's last millisecond, or a day and a time in UTC.
  static func instant(_ text: String, today: Day) -> Instant? {
    day(text, today: today).map(Instant.init(endOf:)) ?? Instant(text)
  }

  private static func named(_ text: String, today: Day) -> Day? {
    switch text.lowercased() {
    case "today": today
    case "yesterday": today.adding(days: -1)
    case "tomorrow": today.adding(days: 1)
    default: nil
    }
  }

  private static func relative(_ bytes: [UInt8], today: Day) -> Day? {
    guard bytes.count >= 3, bytes.count <= 7, let sign = bytes.first, let unit = bytes.last,
      sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+"),
      let digits = Int(digits: bytes[1..<bytes.count - 1])
    else { return nil }
    let count = sign == UInt8(ascii: "-") ? -digits : digits
    let day: Day? =
      switch unit {
      case UInt8(ascii: "d"): today.adding(days: count)
      case UInt8(ascii: "w"): today.adding(days: count * 7)
      case UInt8(ascii: "m") where digits < 10_000: today.adding(months: count)
      case UInt8(ascii: "y") where digits < 10_000: today.adding(years: count)
      default: nil
      }
    return day.flatMap { (1...9999).contains($0.year) ? $0 : nil }
  }
}
