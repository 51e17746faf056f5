/// A span of whole days, first and last included: how due dates are kept.
///
/// Precondition of every initializer that takes two days: `first <= last`; `init?` returns nil
/// otherwise.
public struct Period: Hashable, Sendable {
  public let first: Day
  public let last: Day

  public init?(first: Day, last: Day) {
    guard first <= last else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// One day.
  public init(_ day: Day) { (first, last) = (day, day) }

  /// A whole calendar year, 1 to 9999.
  public static func year(_ year: Int) -> Period? { months(year: year, 1...12) }

  /// A whole calendar month (1 to 12).
  public static func month(_ month: Int, year: Int) -> Period? {
    guard (1...12).contains(month) else { return nil }
    return months(year: year, month...month)
  }

  /// Whole months of one year, as `1...4` for its first third.
  public static func months(year: Int, _ range: ClosedRange<Int>) -> Period? {
    guard let first = Day(year: year, month: range.lowerBound, day: 1),
      (1...12).contains(range.upperBound),
      let last = Day(
        year: year, month: range.upperBound,
        day: Day.length(ofMonth: range.upperBound, year: year))
    else { return nil }
    return Period(first: first, last: last)
  }

  public func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
