import LedgerCore

/// A value as SQLite stores it.
enum Value: Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
}

/// What can stand for a `?` in a statement.
protocol Bindable {
  var value: Value { get }
}

extension Int: Bindable { var value: Value { .integer(Int64(self)) } }
extension Int64: Bindable { var value: Value { .integer(self) } }
extension Double: Bindable { var value: Value { .real(self) } }
extension String: Bindable { var value: Value { .text(self) } }
/// As `YYYY-MM-DD`, which sorts as text.
extension Day: Bindable { var value: Value { .text(description) } }
extension Instant: Bindable { var value: Value { .text(description) } }
extension Digest: Bindable { var value: Value { .text(description) } }
extension ProjectID: Bindable { var value: Value { .text(text) } }
extension NameKey: Bindable { var value: Value { .text(description) } }
/// As a JSON array of strings.
extension [String]: Bindable { var value: Value { .text(JSON(self).compact) } }
extension Optional: Bindable where Wrapped: Bindable {
  var value: Value { self?.value ?? .null }
}
