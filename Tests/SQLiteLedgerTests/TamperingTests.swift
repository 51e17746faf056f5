import CSQLite
import LedgerCore
import SQLiteLedger
import Testing

/// The file as somebody with the sqlite3 program sees it.
struct RawFile {
  let path: String

  /// Runs SQL; returns SQLite's message where it fails.
  @discardableResult
  func run(_ sql: String) -> String? {
    var handle: OpaquePointer?
    defer { sqlite3_close(handle) }
    guard sqlite3_open(path, &handle) == SQLITE_OK else { return "cannot open" }
    guard sqlite3_exec(handle, sql, nil, nil, nil) != SQLITE_OK else { return nil }
    return String(cString: sqlite3_errmsg(handle))
  }

  static let tables = [
    "migration", "posting", "article", "name", "name_word", "project", "placement", "claim",
    "version", "supersession", "version_month", "name_party", "name_sector",
  ]

  /// Edits as somebody would who knows about the triggers, and puts them back.
  func tamper(_ sql: String) -> String? {
    let pick = "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE type = 'trigger'"
    var handle: OpaquePointer?
    defer { sqlite3_close(handle) }
    guard sqlite3_open(path, &handle) == SQLITE_OK else { return "cannot open" }
    var triggers = ""
    var statement: OpaquePointer?
    sqlite3_prepare_v2(handle, pick, -1, &statement, nil)
    if sqlite3_step(statement) == SQLITE_ROW {
      triggers = String(cString: sqlite3_column_text(statement, 0))
    }
    sqlite3_finalize(statement)
    let drops = RawFile.tables.flatMap { table in
      ["changed", "deleted", "replaced"].map { "DROP TRIGGER \(table)_is_not_\($0);" }
    }
    let code = sqlite3_exec(
      handle, "BEGIN; \(drops.joined()) \(sql); \(triggers); COMMIT", nil, nil, nil)
    return code == SQLITE_OK ? nil : String(cString: sqlite3_errmsg(handle))
  }
}

@Suite struct `A ledger's rows` {
  private let folder = TemporaryFolder()
  private var path: String { folder("ledger.sqlite") }

  /// Recorded out of order, so that every table holds something.
  private func ledger() throws -> SQLiteLedger {
    let ledger = try SQLiteLedger(writingAt: path)
    let dates = ["2020-05-01", "2020-03-01", "2020-04-01"]
    let statuses: [Status] = [.underway, .committed, .agreed]
    for (second, (date, status)) in zip(dates, statuses).enumerated() {
      let read = ReadArticle(
        date,
        [
          .init(
            "The bridge at Tamsk, \(status) — on \(date).", of: "bridge at Tamsk", status,
            due: .year(2022), parties: ["Arvenia"], sector: "transport")
        ])
      try ledger.record(read, at: .second(second))
    }
    return ledger
  }

  private func problems(_ ledger: SQLiteLedger) throws -> [VerificationFinding] {
    var findings: [VerificationFinding] = []
    let summary = try ledger.verify { findings.append($0) }
    #expect(summary.findings == findings.count)
    return findings
  }

  @Test func `are verified as they were recorded`() throws {
    let ledger = try ledger()
    #expect(try problems(ledger) == [])
    let summary = try ledger.verify { _ in }
    #expect((summary.postings, summary.articles, summary.quotes) == (3, 3, 3))
    #expect(try ledger.postings(knownAt: nil, limit: 1).map(\.digest) == [summary.head])
  }

  @Test(arguments: RawFile.tables)
  func `are neither changed nor deleted nor replaced`(table: String) throws {
    _ = try ledger()
    let file = RawFile(path: path)
    #expect(
      file.run("UPDATE \(table) SET rowid = rowid")?.contains("cannot be changed") == true
        || file.run(
          "UPDATE \(table) SET posting = posting + 1")?.contains("cannot be changed") == true
        || file.run("UPDATE \(table) SET word = 'x'")?.contains("cannot be changed") == true
        || file.run("UPDATE \(table) SET month = 'x'")?.contains("cannot be changed") == true)
    #expect(file.run("DELETE FROM \(table)")?.contains("cannot be deleted") == true)
    #expect(
      file.run("INSERT OR REPLACE INTO \(table) SELECT * FROM \(table)")?
        .contains("cannot be replaced") == true)
  }

  @Test(arguments: [
    "UPDATE posting SET recorded_at = '2000-01-01T00:00:00.000Z' WHERE number = 2",
    "UPDATE posting SET previous = digest WHERE number = 3",
    "DELETE FROM posting WHERE number = 2",
    "DELETE FROM posting WHERE number = 3",
    "UPDATE article SET text = text || ' ' WHERE id = 1",
    "UPDATE article SET title = 'Another' WHERE id = 1",
    "UPDATE article SET published_on = '2020-05-02' WHERE id = 1",
    "UPDATE claim SET status = 'completed' WHERE id = 2",
    "UPDATE claim SET quote_end = 4000 WHERE id = 2",
    "UPDATE claim SET quote_start = quote_start + 1 WHERE id = 2",
    "UPDATE claim SET parties = '[\"Corund\"]' WHERE id = 1",
    "UPDATE claim SET confidence = 1.0 WHERE id = 1",
    "UPDATE version SET state_due_last = '2023-01-01' WHERE id = 2",
    "UPDATE version SET state_status = 'cancelled' WHERE id = 2",
    "DELETE FROM version WHERE id = 2",
    "DELETE FROM supersession",
    "INSERT INTO supersession SELECT max(id), 3 FROM version",
    "UPDATE placement SET written = 'other'",
    "UPDATE project SET key = 'other' WHERE id = 1",
    "DELETE FROM name_word WHERE word = 'tamsk'",
    "INSERT INTO name_word VALUES ('extra', 1)",
    "DELETE FROM version_month",
    "UPDATE version_month SET first_posting = 3",
    "DELETE FROM name_party",
    "UPDATE name_sector SET sector = 'energy'",
    "DROP INDEX version_by_due",
    "DROP TRIGGER claim_is_not_changed; CREATE TRIGGER x AFTER INSERT ON claim BEGIN SELECT 1; END",
  ])
  func `are found where they were edited behind its back`(sql: String) throws {
    _ = try ledger()
    let isSchemaEdit = sql.hasPrefix("DROP")
    let file = RawFile(path: path)
    #expect((isSchemaEdit ? file.run(sql) : file.tamper(sql)) == nil)
    let findings = try problems(SQLiteLedger(readingAt: path))
    #expect(!findings.isEmpty)
  }

  @Test func `cut off at the end are missed by who noted the head`() throws {
    let head = try ledger().verify { _ in }.head
    let cut = TemporaryFolder()
    let shorter = try SQLiteLedger(writingAt: cut("ledger.sqlite"))
    var findings: [VerificationFinding] = []
    _ = try shorter.verify(expecting: head) { findings.append($0) }
    #expect(findings == [VerificationFinding(.postingMissing)])
  }
}
