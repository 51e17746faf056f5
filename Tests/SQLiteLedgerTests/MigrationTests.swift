import LedgerCore
import Testing

@testable import Migrations
@testable import SQLiteLedger

@Suite struct `An older ledger` {
  private static let steps =
    SchemaHistory.sqlite + [
      SchemaHistory.Step(
        number: SchemaHistory.sqlite.count + 1, name: "extra", sql: "CREATE TABLE extra (x TEXT)")
    ]

  @Test func `is copied before it is brought to the present schema`() throws {
    let folder = TemporaryFolder()
    let path = folder("ledger.sqlite")
    try SQLiteLedger(writingAt: path).record(
      ReadArticle("2020-05-01", [.init("Tamsk bridge.", of: "Tamsk bridge", .agreed)]),
      at: .second(1))
    let connection = try Opening.forWriting(path, wait: 0)
    try Migrator(connection, steps: Self.steps).migrate()
    try Migrator(connection, steps: Self.steps).migrate()

    let recorded = try connection.all("SELECT name FROM migration ORDER BY number") {
      try $0.text()
    }
    #expect(recorded == Self.steps.map(\.name))
    let copy = try SQLiteLedger(readingAt: path + ".before-0002")
    #expect(try copy.allOverviews(Moment(validOn: "2021-01-01")).count == 1)
    #expect(try copy.verify { Issue.record("\($0)") }.postings == 1)
  }

  @Test func `stays as it was where a step fails`() throws {
    let folder = TemporaryFolder()
    let path = folder("ledger.sqlite")
    let connection = try Opening.forWriting(path, wait: 0)
    let broken = SchemaHistory.Step(
      number: 2, name: "broken", sql: "CREATE TABLE extra (x TEXT); CREATE TABLE extra (x TEXT)")
    #expect(throws: LedgerFault.self) {
      try Migrator(connection, steps: SchemaHistory.sqlite + [broken]).migrate()
    }
    #expect(try SQLiteLedger(readingAt: path).verify { Issue.record("\($0)") }.findings == 0)
  }
}
