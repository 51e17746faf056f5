import LedgerCore
import SQLiteLedger
import Testing

@Suite struct `A new ledger` {
  @Test func `gives back what was recorded`() throws {
    let folder = TemporaryFolder()
    let ledger = try SQLiteLedger(writingAt: folder("new/ledger.sqlite"))
    let read = ReadArticle(
      "2019-04-02",
      [
        .init(
          "The harbour bridge in Tamsweg will be finished by the end of 2021 — at last.",
          of: "harbour bridge in Tamsweg", aliases: ["the Tamsweg span"], .committed,
          due: .year(2021), parties: ["Austria"], sector: "transport")
      ])
    let posting = try #require(try ledger.record(read, at: .second(1)))
    #expect(posting.versions.map(\.claim) == read.claims)
    #expect(try ledger.record(read, at: .second(2)) == nil)
    let histories = try ledger.allHistories(Moment(validOn: "2020-01-01"))
    #expect(histories.map(\.versions) == [posting.versions])
    #expect(histories.first?.overview.aliases == ["the Tamsweg span"])
    #expect(try ledger.allOverviews(Moment(validOn: "2020-01-01")) == histories.map(\.overview))
    #expect(try ledger.allOverviews(Moment(validOn: "2019-04-01")).isEmpty)
    #expect(try ledger.postings(knownAt: nil, limit: 5).first?.versions == posting.versions)
    let changes = try ledger.changes(from: "2021-12-31", through: "2022-01-01", knownAt: nil)
    #expect(changes.map(\.project) == histories.map(\.overview))
    let reader = try SQLiteLedger(readingAt: folder("new/ledger.sqlite"))
    #expect(try reader.allHistories(Moment(validOn: "2020-01-01")) == histories)
  }
}
