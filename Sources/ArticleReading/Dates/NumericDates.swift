import LedgerCore

/// Dates in digits: "2025-06-30", "26.09.2025", "12/30/2016".
///
/// A day and a month that could change places ("03/04/2025") are left alone: which of the two
/// comes first depends on the country, and a wrong date is worse than none.
extension TimeGrammar {
  func numericDate(at index: Int) -> TimeSpan? {
    if let span = dotted(at: index) { return span }
    guard self[index - 1] != .dash || isSpaced(index), self[index - 1] != .slash || isSpaced(index),
      case .number(let a, let aDigits) = self[index],
      case .number(let b, let bDigits) = self[index + 2],
      case .number(let c, let cDigits) = self[index + 4], self[index + 1] == self[index + 3],
      self[index + 1] == .dash || self[index + 1] == .slash,
      !isSpaced(index + 2), !isSpaced(index + 4), !isSpaced(index + 1), !isSpaced(index + 3),
      bDigits <= 2, isSpaced(index + 5) || self[index + 5] != .dash && self[index + 5] != .slash
    else { return nil }
    if aDigits == 4, cDigits <= 2 { return ymd(a, b, c, end: index + 5) }
    guard aDigits <= 2, cDigits == 4 || cDigits == 2 && aDigits == 2 && bDigits == 2 else {
      return nil
    }
    let year = cDigits == 4 ? c : 2000 + c
    if cDigits == 2, a <= 12 && b <= 12 || a > 31 || b > 31 { return nil }
    if a > 12 { return ymd(year, b, a, end: index + 5) }
    if b > 12 || a == b { return ymd(year, a, b, end: index + 5) }
    return nil
  }

  private func ymd(_ year: Int, _ month: Int, _ day: Int, end: Int) -> TimeSpan? {
    TimeSpan(
      end: end, period: Day(year: year, month: month, day: day).map { Period($0) }, unit: .day,
      rule: "date in digits")
  }

  /// "26.09.2025": one token, day first, as it is written wherever points are used.
  private func dotted(at index: Int) -> TimeSpan? {
    guard let token = token(index), token.kind == .number, (8...10).contains(token.range.count)
    else { return nil }
    let parts = text.bytes[token.range].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, let a = Int(digits: parts[0]), let month = Int(digits: parts[1]),
      let c = Int(digits: parts[2]), parts[0].count == 4 || parts[2].count == 4
    else { return nil }
    let (year, day) = parts[0].count == 4 ? (a, c) : (c, a)
    guard (1900...2199).contains(year) else { return nil }
    return ymd(year, month, day, end: index + 1)
  }
}
