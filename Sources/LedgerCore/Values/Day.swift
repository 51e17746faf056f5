/// A day of the proleptic Gregorian calendar, without a time zone.
///
/// Held as the number of days since 1970-01-01, so that comparing and adding cost nothing.
/// The conversion follows Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// The day of this date, or nil where the calendar has none. Years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// Reads exactly `YYYY-MM-DD`.
  public init?(_ iso: some StringProtocol) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Int(digits: bytes[0..<4]), let month = Int(digits: bytes[5..<7]),
      let day = Int(digits: bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1 to 12) and day (1 to 31).
  public var date: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  public var year: Int { date.year }
  public var month: Int { date.month }
  public var day: Int { date.day }

  /// 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int { (((Int(number) + 3) % 7) + 7) % 7 + 1 }

  /// The day `count` days on (or back, where negative).
  public func adding(days count: Int) -> Day { Day(number: number + Int32(clamping: count)) }

  /// The same day of the month `count` months on, or that month's last day where it is shorter.
  public func adding(months count: Int) -> Day {
    let (year, month, day) = date
    let months = year * 12 + month - 1 + count
    let (y, m) = (months.floorDivided(by: 12), months - months.floorDivided(by: 12) * 12 + 1)
    return Day(uncheckedYear: y, month: m, day: min(day, Day.length(ofMonth: m, year: y)))
  }

  /// The same date `count` years on; 29 February becomes the 28th where it must.
  public func adding(years count: Int) -> Day { adding(months: count * 12) }

  /// Days from `earlier` to `later`; negative where they are the other way round.
  public static func - (later: Day, earlier: Day) -> Int {
    Int(later.number) - Int(earlier.number)
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The number of days of a month (1 to 12), leap years respected.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD` (ISO 8601).
  public var description: String {
    let (year, month, day) = date
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }
}

extension BinaryInteger {
  /// The quotient rounded down, also below zero.
  package func floorDivided(by divisor: Self) -> Self {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

extension Int {
  /// Decimal digits with leading zeros up to `width`; a minus sign stands before them.
  package func padded(to width: Int) -> String {
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }

  /// The number that these ASCII digits write; nil where any byte is not a digit.
  package init?(digits bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= 15 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= 48, byte <= 57 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    self = value
  }
}
