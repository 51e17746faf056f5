import Glibc
import LedgerCore
import Migrations

/// How a ledger's file is opened, and what is found out about it on the way.
enum Opening {
  /// "Pldg": the `application_id` that every ledger has.
  static let applicationID: Int64 = 0x506C_6467

  static func forWriting(_ path: String, wait: Int32) throws -> Connection {
    try Files.makeFolder(Files.folder(of: path))
    if Files.isFolder(path) { throw LedgerFault.notALedger(path: path) }
    if Files.size(path) == nil, access(Files.folder(of: path), W_OK) != 0,
      let fault = Files.fault(errno, path: path)
    {
      throw fault
    }
    let connection = try open(path, .writing, wait: wait)
    try check(connection)
    if connection.isReadOnly { throw LedgerFault.readOnly(path: path) }
    try useWriteAheadLog(connection, wait: wait)
    // FULL: what append returned for is on the disk, also after a power cut.
    try connection.execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
    try Migrator(connection, steps: SchemaHistory.sqlite).migrate()
    return connection
  }

  static func forReading(_ path: String, wait: Int32) throws -> Connection {
    guard Files.size(path) != nil else {
      throw Connection.whyClosed(path) ?? LedgerFault.missing(path: path)
    }
    if Files.isFolder(path) { throw LedgerFault.notALedger(path: path) }
    let connection = try openReading(path, wait: wait)
    let version = try check(connection)
    let supported = SchemaHistory.sqlite.count
    // Empty: somebody was about to make a ledger and was stopped.
    if version == 0 { throw LedgerFault.missing(path: path) }
    if version < supported {
      throw LedgerFault.outdated(path: path, version: version, supported: supported)
    }
    return connection
  }

  /// On a read-only disk SQLite cannot make the helper files that it shares with writers. There
  /// are no writers then: as long as none left its log behind, the file alone is the ledger.
  private static func openReading(_ path: String, wait: Int32) throws -> Connection {
    do {
      return try open(path, .reading, wait: wait)
    } catch let fault as LedgerFault {
      switch fault {
      case .readOnly, .notPermitted, .storage: break
      default: throw fault
      }
      guard access(path, R_OK) == 0, Files.size(path + "-wal") ?? 0 == 0 else { throw fault }
      return try open(path, .immutable, wait: wait)
    }
  }

  /// Opens and reads a little: SQLite looks at the file only then.
  private static func open(
    _ path: String, _ mode: Connection.Mode, wait: Int32
  ) throws -> Connection {
    let connection = try Connection(path: path, mode: mode, wait: wait)
    _ = try connection.first("SELECT count(*) FROM sqlite_schema") { $0.integer() }
    return connection
  }

  /// Is this a ledger of ours, or an empty file? Returns its schema's version: 0 where empty.
  @discardableResult
  static func check(_ connection: Connection) throws -> Int {
    let path = connection.path
    let id = try connection.first("PRAGMA application_id") { $0.integer() } ?? 0
    let version = try connection.first("PRAGMA user_version") { $0.int() } ?? 0
    let objects =
      try connection.first("SELECT count(*) FROM sqlite_schema") { $0.integer() } ?? 0
    if id == 0, version == 0, objects == 0 { return 0 }
    guard id == applicationID, version > 0 else { throw LedgerFault.notALedger(path: path) }
    let supported = SchemaHistory.sqlite.count
    if version > supported {
      throw LedgerFault.newer(path: path, version: version, supported: supported)
    }
    return version
  }

  /// Readers go on while one writes. The change of mode does not wait for locks by itself, and
  /// two programs may make the ledger at once.
  private static func useWriteAheadLog(_ connection: Connection, wait: Int32) throws {
    for _ in 0...max(0, wait / 10) {
      do {
        return try connection.execute("PRAGMA journal_mode = WAL")
      } catch LedgerFault.locked {
        usleep(10_000)
      }
    }
    throw LedgerFault.locked(path: connection.path)
  }
}
