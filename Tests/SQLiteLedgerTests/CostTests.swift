import LedgerCore
import Testing

@testable import SQLiteLedger

@Suite struct `The cost of a question` {
  @Test func `follows its answer: no question steps through a table`() throws {
    let folder = TemporaryFolder()
    let path = folder("ledger.sqlite")
    let ledger = try SQLiteLedger(writingAt: path)
    var random = RandomHistory(seed: 11)
    let articles = random.articles(30)
    for (second, read) in articles.enumerated() { try ledger.record(read, at: .second(second)) }

    for knownAt in [nil, .second(15)] as [Instant?] {
      let connection = try Opening.forReading(path, wait: 0)
      let asker = try Asker(connection, knownAt: knownAt)
      let ids = try ledger.allOverviews(Moment(validOn: "2017-01-01")).map(\.id)
      for id in ids { _ = try asker.history(of: id, on: "2016-01-01") }
      _ = try asker.history(of: ids[0], on: "2014-01-01")
      _ = try asker.changes(from: "2015-03-01", through: "2015-09-01")
      _ = try asker.projects(resembling: ["tun", "ta"], on: "2016-01-01")
      _ = try asker.postings(limit: 3)
      #expect(connection.tableScans == [])
    }
  }

  @Test func `of recording follows what the article touches`() throws {
    let folder = TemporaryFolder()
    let connection = try Opening.forWriting(folder("ledger.sqlite"), wait: 0)
    var random = RandomHistory(seed: 12)
    for (second, read) in random.articles(20).enumerated() {
      try connection.transaction(.writing) {
        let draft = try Bookkeeper.draft(
          recording: read.article, claims: read.claims, in: Shelves(connection))
        if let draft { _ = try Recorder(connection).record(draft, at: .second(second)) }
      }
    }
    #expect(connection.tableScans == [])
  }
}
