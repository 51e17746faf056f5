import CSQLite
import LedgerCore

/// One row of an answer, read column by column from the left.
///
/// What cannot be read as asked throws `.damaged`: only an edit behind the ledger's back puts it
/// there.
struct Row {
  private let statement: Statement
  private let path: String
  private var column: Int32 = 0

  init(_ statement: Statement, path: String) {
    self.statement = statement
    self.path = path
  }

  /// Passes over columns.
  mutating func skip(_ count: Int32) { column += count }

  mutating func integer() -> Int64 {
    defer { column += 1 }
    return sqlite3_column_int64(statement.handle, column)
  }

  mutating func int() -> Int { Int(integer()) }

  mutating func real() -> Double {
    defer { column += 1 }
    return sqlite3_column_double(statement.handle, column)
  }

  mutating func textIfAny() -> String? {
    guard sqlite3_column_type(statement.handle, column) != SQLITE_NULL else {
      skip(1)
      return nil
    }
    return String(decoding: bytes(), as: UTF8.self)
  }

  /// A text's bytes in UTF-8, as they are stored.
  mutating func bytes() -> [UInt8] {
    defer { column += 1 }
    guard let bytes = sqlite3_column_text(statement.handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(statement.handle, column))
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// Every column as it is stored.
  func all() -> [JSON] {
    (0..<sqlite3_column_count(statement.handle)).map { column in
      var row = Row(statement, path: path)
      row.skip(column)
      switch sqlite3_column_type(statement.handle, column) {
      case SQLITE_INTEGER: return .integer(row.int())
      case SQLITE_FLOAT: return .number(row.real())
      case SQLITE_NULL: return .null
      default: return JSON(row.textIfAny())
      }
    }
  }

  mutating func text() throws -> String { try read { $0 } }
  mutating func day() throws -> Day { try read { Day($0) } }
  mutating func digest() throws -> Digest { try read { Digest(hex: $0) } }
  mutating func instant() throws -> Instant { try read { Instant($0) } }
  mutating func list() throws -> [String] {
    try read { text in
      guard let values = try? JSON(parsing: text.utf8).array else { return nil }
      let strings = values.compactMap(\.string)
      return strings.count == values.count ? strings : nil
    }
  }

  /// A status, a kind, a change … by its name.
  mutating func word<Word: RawRepresentable<String>>(_: Word.Type = Word.self) throws -> Word {
    try read { Word(rawValue: $0) }
  }

  /// A period in two columns; nil where they are NULL.
  mutating func period() throws -> Period? {
    guard sqlite3_column_type(statement.handle, column) != SQLITE_NULL else {
      skip(2)
      return nil
    }
    let (first, last) = (try day(), try day())
    guard let period = Period(first: first, last: last) else {
      throw damage("\(first)/\(last)")
    }
    return period
  }

  private mutating func read<Result>(_ parse: (String) -> Result?) throws -> Result {
    let text = textIfAny()
    guard let result = text.flatMap(parse) else { throw damage(text ?? "NULL") }
    return result
  }

  /// Names the column that was read last and what stood in it.
  private func damage(_ found: String) -> LedgerFault {
    let name = sqlite3_column_name(statement.handle, column - 1).map { String(cString: $0) }
    return .damaged(path: path, detail: "\(name ?? "column") is '\(found.prefix(80))'")
  }
}
