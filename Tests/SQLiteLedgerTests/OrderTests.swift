import LedgerCore
import SQLiteLedger
import Testing

@Suite struct `The order of arrival` {
  /// What a history says, without the postings that booked it.
  private static func facts(_ store: some LedgerStore, _ day: Day) throws -> [Fact] {
    try store.allHistories(Moment(validOn: day)).map {
      Fact(
        overview: $0.overview,
        versions: $0.versions.map { "\($0.position) \($0.change) \($0.state)" })
    }
  }
  private struct Fact: Hashable {
    let overview: ProjectOverview
    let versions: [String]
  }

  private static let days: [Day] = ["2015-02-01", "2015-07-01", "2015-12-15", "2016-12-31"]

  @Test(arguments: 1...80)
  func `does not matter to any answer`(seed: UInt64) throws {
    var random = RandomHistory(seed: seed)
    let articles = random.articles(4 + Int(seed % 9))
    let first = MemoryLedger()
    for (second, read) in articles.enumerated() { try first.record(read, at: .second(second)) }
    for _ in 0..<4 {
      let other = MemoryLedger()
      for (second, read) in random.shuffled(articles).enumerated() {
        try other.record(read, at: .second(second))
      }
      for day in Self.days { try #expect(Self.facts(other, day) == Self.facts(first, day)) }
    }
  }

  @Test(arguments: 1...20)
  func `gives the same answers in a file as in memory`(seed: UInt64) throws {
    var random = RandomHistory(seed: seed &+ 7000)
    let folder = TemporaryFolder()
    let file = try SQLiteLedger(writingAt: folder("ledger.sqlite"))
    let memory = MemoryLedger()
    let articles = random.articles(10)
    for (second, read) in articles.enumerated() {
      let stored = try file.record(read, at: .second(second))
      let meant = try memory.record(read, at: .second(second))
      #expect(stored?.versions == meant?.versions)
      #expect(stored?.draft == meant?.draft)
    }
    try compare(file, memory)
    var findings: [VerificationFinding] = []
    let summary = try file.verify { findings.append($0) }
    #expect(findings.isEmpty)
    #expect(summary.postings == articles.count)
  }

  private func compare(_ file: SQLiteLedger, _ memory: MemoryLedger) throws {
    for knownAt in [nil, .second(-1), .second(2), .second(6)] as [Instant?] {
      for day in Self.days {
        let moment = Moment(validOn: day, knownAt: knownAt)
        let histories = try memory.allHistories(moment)
        try #expect(file.allHistories(moment) == histories)
        try #expect(file.allOverviews(moment) == histories.map(\.overview))
        for words in [["tunnel"], ["tun", "tam"], ["mills"], ["x"], []] {
          try #expect(
            file.projects(resembling: words, at: moment)
              == memory.projects(resembling: words, at: moment))
        }
        for history in try memory.allHistories(Moment(validOn: "2017-01-01")) {
          let id = history.overview.id
          try #expect(file.history(of: id, at: moment) == memory.history(of: id, at: moment))
        }
      }
      for (from, through) in zip(Self.days, Self.days.dropFirst()) {
        try #expect(
          file.changes(from: from, through: through, knownAt: knownAt)
            == memory.changes(from: from, through: through, knownAt: knownAt))
      }
      try #expect(
        file.postings(knownAt: knownAt, limit: 4).map(\.versions)
          == memory.postings(knownAt: knownAt, limit: 4).map(\.versions))
    }
  }
}
