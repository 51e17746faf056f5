import CSQLite
import LedgerCore

/// One open SQLite file. Not safe to use from two threads at once: `SQLiteLedger` guards it.
///
/// Every error is a `LedgerFault` with the code, the message and the statement.
final class Connection {
  enum Mode {
    /// Reads and writes; makes the file where there is none.
    case writing
    /// Reads a file that is there.
    case reading
    /// Reads a file that nobody can be writing, without any lock or helper file.
    case immutable
  }

  let path: String
  private let handle: OpaquePointer
  /// Compiled statements that are not running now, by their SQL.
  private var idle: [String: Statement] = [:]

  /// - Parameter wait: how many milliseconds to wait for another program's lock.
  init(path: String, mode: Mode, wait: Int32) throws {
    self.path = path
    var opened: OpaquePointer?
    let name = mode == .immutable ? Connection.immutableURI(path) : path
    let code = sqlite3_open_v2(name, &opened, mode.flags, nil)
    guard let opened, code == SQLITE_OK else {
      let fault = Connection.fault(code, on: opened, path: path, statement: nil)
      sqlite3_close_v2(opened)
      throw fault
    }
    handle = opened
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, wait)
  }

  deinit {
    idle = [:]
    sqlite3_close_v2(handle)
  }

  /// Was a file that cannot be written opened for writing? SQLite then only reads, silently.
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  /// Runs any number of statements that answer nothing.
  func execute(_ sql: String) throws {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    if code != SQLITE_OK { throw fault(code, sql) }
  }

  /// Runs one statement and hands over every row of its answer.
  func each(
    _ sql: String, _ values: [any Bindable] = [], _ body: (inout Row) throws -> Void
  ) throws {
    let statement = try take(sql)
    defer {
      statement.reset()
      idle[sql] = statement
    }
    let bound = statement.bind(values)
    if bound != SQLITE_OK { throw fault(bound, sql) }
    while true {
      let code = sqlite3_step(statement.handle)
      switch code {
      case SQLITE_ROW:
        var row = Row(statement, path: path)
        try body(&row)
      case SQLITE_DONE: return
      default: throw fault(code, sql)
      }
    }
  }

  /// Runs one statement that adds rows; returns the last one's id.
  @discardableResult
  func insert(_ sql: String, _ values: [any Bindable]) throws -> Int64 {
    try each(sql, values) { _ in }
    return sqlite3_last_insert_rowid(handle)
  }

  func all<Result>(
    _ sql: String, _ values: [any Bindable] = [], _ read: (inout Row) throws -> Result
  ) throws -> [Result] {
    var results: [Result] = []
    try each(sql, values) { results.append(try read(&$0)) }
    return results
  }

  /// The first row, which should be the only one; nil where there is none.
  func first<Result>(
    _ sql: String, _ values: [any Bindable] = [], _ read: (inout Row) throws -> Result
  ) throws -> Result? {
    var result: Result?
    try each(sql, values) { row in
      if result == nil { result = try read(&row) }
    }
    return result
  }

  /// Takes a compiled statement out of the store, or compiles it; one that is running already
  /// gets a second copy.
  private func take(_ sql: String) throws -> Statement {
    if let statement = idle.removeValue(forKey: sql) { return statement }
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard let prepared, code == SQLITE_OK else { throw fault(code, sql) }
    return Statement(sql, handle: prepared)
  }

  enum Lock: String {
    /// Sees one state of the ledger throughout.
    case reading = "BEGIN DEFERRED"
    /// And keeps others from writing.
    case writing = "BEGIN IMMEDIATE"
  }

  /// Runs `body` in a transaction: all that it writes is kept, or nothing where it throws.
  func transaction<Result>(_ lock: Lock, _ body: () throws -> Result) throws -> Result {
    try each(lock.rawValue) { _ in }
    do {
      let result = try body()
      try each("COMMIT") { _ in }
      return result
    } catch {
      // Some errors have rolled back already; the first error is the one to tell.
      if sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }

  /// Copies the whole database, as it is now, into a new file.
  func backUp(to copy: Connection) throws {
    guard let backup = sqlite3_backup_init(copy.handle, "main", handle, "main") else {
      throw copy.fault(sqlite3_errcode(copy.handle), nil)
    }
    let code = sqlite3_backup_step(backup, -1)
    let finished = sqlite3_backup_finish(backup)
    if code != SQLITE_DONE { throw copy.fault(code, nil) }
    if finished != SQLITE_OK { throw copy.fault(finished, nil) }
  }

  /// The statements that stepped through a whole table so far: what a question must not do.
  var tableScans: [String] {
    idle.values.filter { sqlite3_stmt_status($0.handle, SQLITE_STMTSTATUS_FULLSCAN_STEP, 0) > 0 }
      .map(\.sql).sorted()
  }

  private func fault(_ code: Int32, _ statement: String?) -> LedgerFault {
    Connection.fault(code, on: handle, path: path, statement: statement)
  }
}

extension Connection.Mode {
  fileprivate var flags: Int32 {
    switch self {
    case .writing: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX
    case .reading: SQLITE_OPEN_READONLY | SQLITE_OPEN_FULLMUTEX
    case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_FULLMUTEX
    }
  }
}

extension Connection {
  /// `file:` with everything but plain letters escaped.
  private static func immutableURI(_ path: String) -> String {
    let escaped = path.utf8.map { byte in
      let isPlain =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "-")...UInt8(ascii: "9")).contains(byte)
      return isPlain
        ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return "file:" + escaped.joined() + "?immutable=1"
  }
}
