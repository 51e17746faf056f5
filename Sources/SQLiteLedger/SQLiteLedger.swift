import LedgerCore
import Synchronization

/// A ledger in one SQLite file.
///
///     let ledger = try SQLiteLedger(writingAt: "commitments.ledger")
///     try ledger.append(recordedAt: now) { view in
///       try Bookkeeper.draft(recording: article, claims: claims, in: view)
///     }
///
/// Any number of programs may read while one writes; writers wait for one another. Within one
/// `SQLiteLedger` questions take turns, so a closure that is handed to it (`append`, `overviews`,
/// `histories`, `verify`) must not ask the same ledger again: it would wait for itself.
///
/// The tables are described in `Migrations/SQLite`; they are made to be read with other tools.
public final class SQLiteLedger: LedgerStore {
  private let connection: Mutex<Guarded>

  /// A connection that is only ever used with the lock held.
  private struct Guarded: @unchecked Sendable {
    let connection: Connection
  }

  /// Milliseconds that a question waits for another program's lock.
  public static let defaultWait: Int32 = 5000

  /// Opens the ledger at `path` to record and to ask; makes it, and the folder that it lies in,
  /// where there is none. An older ledger is brought to the present schema, after a copy
  /// (`<path>.before-0002`) was made beside it.
  ///
  /// - Throws: `LedgerFault`, among them `.newer`, `.notALedger`, `.readOnly`, `.notPermitted`.
  public convenience init(writingAt path: String, wait: Int32 = defaultWait) throws {
    try self.init(Opening.forWriting(path, wait: wait))
  }

  /// Opens the ledger at `path` to ask only. Never makes or changes a ledger; works on a
  /// read-only disk.
  ///
  /// - Throws: `LedgerFault`, among them `.missing`, `.outdated`, `.newer`, `.notALedger`.
  public convenience init(readingAt path: String, wait: Int32 = defaultWait) throws {
    try self.init(Opening.forReading(path, wait: wait))
  }

  init(_ connection: Connection) {
    self.connection = Mutex(Guarded(connection: connection))
  }

  @discardableResult
  public func append(
    recordedAt: Instant, _ bookkeeping: (any LedgerView) throws -> PostingDraft?
  ) throws -> Posting? {
    try use { connection in
      try connection.transaction(.writing) {
        guard let draft = try bookkeeping(Shelves(connection)) else { return nil }
        return try Recorder(connection).record(draft, at: recordedAt)
      }
    }
  }

  public func overviews(at moment: Moment, _ body: (ProjectOverview) throws -> Void) throws {
    try ask(moment.knownAt) { try $0.overviews(on: moment.validOn, body) }
  }

  public func histories(at moment: Moment, _ body: (ProjectHistory) throws -> Void) throws {
    try ask(moment.knownAt) { try $0.histories(on: moment.validOn, body) }
  }

  public func history(of id: ProjectID, at moment: Moment) throws -> ProjectHistory? {
    try ask(moment.knownAt) { try $0.history(of: id, on: moment.validOn) }
  }

  public func projects(resembling words: [String], at moment: Moment) throws -> [ProjectOverview] {
    try ask(moment.knownAt) { try $0.projects(resembling: words, on: moment.validOn) }
  }

  public func changes(from: Day, through: Day, knownAt: Instant?) throws -> [ProjectChange] {
    try ask(knownAt) { try $0.changes(from: from, through: through) }
  }

  public func postings(knownAt: Instant?, limit: Int) throws -> [PostingSummary] {
    try ask(knownAt) { try $0.postings(limit: limit) }
  }

  public func verify(
    _ report: (VerificationFinding) -> Void
  ) throws -> VerificationSummary {
    try verify(expecting: nil, report)
  }

  /// Verifies, and expects the ledger to hold the posting of this digest: one that was noted
  /// down shows a ledger that was cut off behind it (`.postingMissing`).
  public func verify(
    expecting head: Digest?, _ report: (VerificationFinding) -> Void
  ) throws -> VerificationSummary {
    try use { connection in
      try connection.transaction(.reading) {
        try Verifier(connection).verify(expecting: head, report)
      }
    }
  }

  /// Asks within one transaction: all parts of an answer are of one state of the ledger.
  private func ask<Answer>(
    _ knownAt: Instant?, _ question: (Asker) throws -> Answer
  ) throws -> Answer {
    try use { connection in
      try connection.transaction(.reading) {
        try question(Asker(connection, knownAt: knownAt))
      }
    }
  }

  private func use<Answer>(_ body: (Connection) throws -> Answer) throws -> Answer {
    try connection.withLock { try body($0.connection) }
  }
}
