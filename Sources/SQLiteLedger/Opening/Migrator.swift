import ContentHashing
import Glibc
import LedgerCore
import Migrations

/// Brings a ledger's schema to the newest step, forward only.
struct Migrator {
  private let connection: Connection
  private let steps: [SchemaHistory.Step]

  init(_ connection: Connection, steps: [SchemaHistory.Step]) {
    self.connection = connection
    self.steps = steps
  }

  /// Runs the steps that are missing, each in a transaction with its record. A ledger that holds
  /// something is copied first.
  func migrate() throws {
    let version = try self.version()
    if version > 0, version < steps.count { try backUp(before: version + 1) }
    for step in steps where step.number > version {
      try connection.transaction(.writing) {
        // Another program may have run it while this one waited.
        if try self.version() < step.number { try run(step) }
      }
    }
  }

  private func version() throws -> Int {
    try connection.first("PRAGMA user_version") { $0.int() } ?? 0
  }

  private func run(_ step: SchemaHistory.Step) throws {
    try connection.execute(step.sql)
    try connection.insert(
      "INSERT INTO migration (number, name, sql, sha256, applied_at) VALUES (?1, ?2, ?3, ?4, ?5)",
      [step.number, step.name, step.sql, Digest(sha256: Array(step.sql.utf8)), Instant.now])
    try connection.execute("PRAGMA user_version = \(step.number)")
  }

  /// Copies the ledger as it was to `<path>.before-0002`. A copy that is there already is kept
  /// where it is whole: the first attempt made it.
  private func backUp(before number: Int) throws {
    let path = "\(connection.path).before-\(number.padded(to: 4))"
    if (try? Opening.forReadingAnyVersion(path)) != nil { return }
    unlink(path)
    let unfinished = path + ".unfinished"
    unlink(unfinished)
    let copy = try Connection(path: unfinished, mode: .writing, wait: 0)
    try connection.backUp(to: copy)
    if rename(unfinished, path) != 0 {
      throw Files.fault(errno, path: path) ?? LedgerFault.readOnly(path: path)
    }
  }
}

extension Opening {
  /// Throws where the file is no whole ledger.
  static func forReadingAnyVersion(_ path: String) throws {
    let connection = try Connection(path: path, mode: .reading, wait: 0)
    if try check(connection) == 0 { throw LedgerFault.missing(path: path) }
  }
}

extension Instant {
  /// The system clock.
  static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
