import LedgerCore

extension Period {
  /// As EDTF level 0 (ISO 8601-2): "2025", "2025-08", "2025-08-11", or "first/last".
  var written: String {
    if first == last { return first.description }
    if self == Period.year(first.year) { return String(first.description.prefix(4)) }
    if self == Period.month(first.month, year: first.year) {
      return String(first.description.prefix(7))
    }
    return "\(first)/\(last)"
  }
}
