import CSQLite

/// A compiled statement. Made, bound, stepped and reset by its `Connection` alone.
final class Statement {
  let sql: String
  let handle: OpaquePointer

  init(_ sql: String, handle: OpaquePointer) {
    self.sql = sql
    self.handle = handle
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds values to `?1`, `?2` …; returns SQLite's result code.
  func bind(_ values: [any Bindable]) -> Int32 {
    for (index, value) in values.enumerated() {
      let code = bind(value.value, at: Int32(index) + 1)
      if code != SQLITE_OK { return code }
    }
    return SQLITE_OK
  }

  private func bind(_ value: Value, at index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .integer(let value): return sqlite3_bind_int64(handle, index, value)
    case .real(let value): return sqlite3_bind_double(handle, index, value)
    case .text(var value):
      // An empty string has no address, which would bind NULL.
      if value.isEmpty { return sqlite3_bind_text(handle, index, "", 0, Statement.copies) }
      return value.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          sqlite3_bind_text64(
            handle, index, characters.baseAddress, UInt64(characters.count), Statement.copies,
            UInt8(SQLITE_UTF8))
        }
      }
    }
  }

  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
  private static let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
