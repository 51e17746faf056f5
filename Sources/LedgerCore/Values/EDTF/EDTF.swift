/// A date, a date with a time or an interval in the Extended Date/Time Format, levels 0 and 1
/// (ISO 8601-2; https://www.loc.gov/standards/datetime/), with the days that it spans.
///
/// Level 2 (sets, exponents, qualified parts, digits left open in the middle) is not read.
/// Seasons are whole months of the northern half, as everywhere in the ledger: 21 is March to
/// May, 24 December to February of the year that it begins in.
public struct EDTF: Hashable, Sendable {
  /// 0 or 1: the lowest level of the standard that has this form.
  public let level: Int
  public let form: Form
  /// The first day; nil where it is open or unknown, or beyond `EDTF.years`.
  public let lower: Day?
  /// The last day; nil as for `lower`.
  public let upper: Day?

  public enum Form: Hashable, Sendable {
    /// A year, a century, a month, a season or a day.
    case date(Qualifier?)
    case dateTime
    case interval(Bound, Bound)
  }

  /// `?`, `~` and `%` behind a date.
  public enum Qualifier: UInt8, Hashable, Sendable {
    case uncertain = 63
    case approximate = 126
    case uncertainAndApproximate = 37
  }

  public enum Bound: Hashable, Sendable {
    case date(Qualifier?)
    /// `..`: without end.
    case open
    /// Nothing written: there is an end, but nobody knows which.
    case unknown
  }

  /// The years whose days can be counted; a `Y` year beyond them is valid and has no bounds.
  public static let years = -5_000_000...5_000_000

  /// Reads a whole text; nil where it is not valid at level 0 or 1. O(n).
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.count <= EDTF.longest else { return nil }
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    switch parts.count {
    case 1: self.init(single: parts[0])
    case 2: self.init(from: parts[0], to: parts[1])
    default: return nil
    }
  }

  /// Bytes; longer texts are refused unread.
  private static let longest = 64

  private init?(single bytes: ArraySlice<UInt8>) {
    if let mark = bytes.firstIndex(of: UInt8(ascii: "T")) {
      guard let date = EDTFDate(bytes[..<mark]), date.isWholeDay,
        EDTFDate.isTime(bytes[(mark + 1)...])
      else { return nil }
      (level, form, lower, upper) = (date.level, .dateTime, date.lower, date.upper)
    } else {
      guard let date = EDTFDate(bytes) else { return nil }
      (level, form, lower, upper) = (date.level, .date(date.qualifier), date.lower, date.upper)
    }
  }

  /// The second date may not begin before the first.
  private init?(from: ArraySlice<UInt8>, to: ArraySlice<UInt8>) {
    guard let (first, start) = EDTF.bound(from), let (last, end) = EDTF.bound(to) else {
      return nil
    }
    if let start = start?.lower, let end = end?.lower, start > end { return nil }
    let isPlain = start != nil && end != nil
    level = isPlain ? max(start?.level ?? 1, end?.level ?? 1) : 1
    form = .interval(first, last)
    (lower, upper) = (start?.lower, end?.upper)
  }

  private static func bound(_ bytes: ArraySlice<UInt8>) -> (Bound, EDTFDate?)? {
    if bytes.isEmpty { return (.unknown, nil) }
    if bytes.elementsEqual("..".utf8) { return (.open, nil) }
    guard let date = EDTFDate(bytes), date.fitsInterval else { return nil }
    return (.date(date.qualifier), date)
  }
}
