/// A moment in UTC, to the millisecond: when this ledger learned of something.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The last millisecond of a day in UTC.
  public init(endOf day: Day) {
    milliseconds = (Int64(day.number) + 1) * Instant.millisecondsADay - 1
  }

  /// Reads `YYYY-MM-DD` (its last moment), `YYYY-MM-DDTHH:MM`, with optional seconds, up to
  /// three decimals, and an optional `Z`. A space may stand for the `T`. Always UTC.
  public init?(_ iso: some StringProtocol) {
    var bytes = Array(iso.utf8)[...]
    guard bytes.count >= 10, let day = Day(String(decoding: bytes.prefix(10), as: UTF8.self))
    else { return nil }
    bytes = bytes.dropFirst(10)
    if bytes.isEmpty {
      self.init(endOf: day)
      return
    }
    if bytes.last == UInt8(ascii: "Z") { bytes = bytes.dropLast() }
    guard let time = Instant.millisecondsOfDay(bytes) else { return nil }
    self.init(milliseconds: Int64(day.number) * Instant.millisecondsADay + time)
  }

  /// The day in UTC that this moment falls on.
  public var day: Day {
    Day(number: Int32(clamping: milliseconds.floorDivided(by: Instant.millisecondsADay)))
  }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  private static let millisecondsADay: Int64 = 86_400_000

  /// Reads `THH:MM[:SS[.mmm]]`.
  private static func millisecondsOfDay(_ bytes: ArraySlice<UInt8>) -> Int64? {
    let parts = bytes.dropFirst().split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let mark = bytes.first, mark == UInt8(ascii: "T") || mark == UInt8(ascii: " "),
      (2...3).contains(parts.count), parts[0].count == 2, parts[1].count == 2,
      let hour = Int(digits: parts[0]), hour < 24, let minute = Int(digits: parts[1]), minute < 60
    else { return nil }
    var milliseconds = 0
    if parts.count == 3 {
      let second = parts[2].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      guard second.count <= 2, second[0].count == 2, let whole = Int(digits: second[0]), whole < 60
      else { return nil }
      milliseconds = whole * 1000
      if second.count == 2 {
        guard (1...3).contains(second[1].count), let fraction = Int(digits: second[1])
        else { return nil }
        milliseconds += fraction * [100, 10, 1][second[1].count - 1]
      }
    }
    return Int64((hour * 60 + minute) * 60_000 + milliseconds)
  }
}

extension Instant: CustomStringConvertible {
  /// `YYYY-MM-DDTHH:MM:SS.mmmZ`.
  public var description: String {
    let time = Int(milliseconds - Int64(day.number) * Instant.millisecondsADay)
    let hour = (time / 3_600_000).padded(to: 2)
    let minute = (time / 60_000 % 60).padded(to: 2)
    let second = (time / 1000 % 60).padded(to: 2)
    return "\(day)T\(hour):\(minute):\(second).\((time % 1000).padded(to: 3))Z"
  }
}
