import LedgerCore
import SQLiteLedger
import Testing

/// What every place where a ledger is kept promises: the same tests for all of them.
@Suite struct `Every store` {
  enum Kind: CaseIterable { case memory, file }

  private let folder = TemporaryFolder()

  private func make(_ kind: Kind, _ name: String = "ledger") throws -> any LedgerStore {
    switch kind {
    case .memory: MemoryLedger()
    case .file: try SQLiteLedger(writingAt: folder(name + ".sqlite"))
    }
  }

  private static func read(
    _ day: String, _ status: Status, of name: String = "Tamsk railway tunnel", due: Period? = nil
  ) -> ReadArticle {
    ReadArticle(day, [.init("\(name): \(status) on \(day).", of: name, status, due: due)])
  }

  @Test(arguments: Kind.allCases)
  func `that is empty answers with nothing`(kind: Kind) throws {
    let store = try make(kind)
    let moment = Moment(validOn: "2021-01-01")
    #expect(try store.allHistories(moment).isEmpty)
    #expect(try store.allOverviews(moment).isEmpty)
    #expect(try store.history(of: ProjectID("none"), at: moment) == nil)
    #expect(try store.projects(resembling: ["a"], at: moment).isEmpty)
    #expect(try store.changes(from: "2020-01-01", through: "2021-01-01", knownAt: nil).isEmpty)
    #expect(try store.postings(knownAt: nil, limit: 9).isEmpty)
  }

  @Test(arguments: Kind.allCases)
  func `takes the same bytes once`(kind: Kind) throws {
    let store = try make(kind)
    let read = Self.read("2020-05-01", .agreed)
    #expect(try store.record(read, at: .second(1))?.number == 1)
    #expect(try store.record(read, at: .second(2)) == nil)
    #expect(try store.postings(knownAt: nil, limit: 9).count == 1)
  }

  @Test(arguments: Kind.allCases)
  func `is as it was after a bookkeeping error`(kind: Kind) throws {
    struct Mistake: Error {}
    let store = try make(kind)
    #expect(throws: Mistake.self) {
      try store.append(recordedAt: .second(1)) { _ in throw Mistake() }
    }
    #expect(try store.postings(knownAt: nil, limit: 9).isEmpty)
    #expect(try store.record(Self.read("2020-05-01", .agreed), at: .second(1))?.number == 1)
  }

  @Test(arguments: Kind.allCases)
  func `tells what was believed before a late arrival`(kind: Kind) throws {
    let store = try make(kind)
    try store.record(Self.read("2020-03-01", .underway), at: .second(1))
    let before = try store.allHistories(Moment(validOn: "2021-01-01"))
    let old = try #require(before.first?.overview.id)
    let posting = try store.record(Self.read("2020-01-01", .agreed), at: .second(2))
    // The old statement is booked anew: it is no longer the first.
    #expect(posting?.versions.map(\.change) == [.added, .movedOn])
    let now = Moment(validOn: "2021-01-01")
    #expect(try store.allHistories(now).map(\.versions.count) == [2])
    let then = Moment(validOn: "2021-01-01", knownAt: .second(1))
    #expect(try store.allHistories(then) == before)
    // The id that it had is still an answer.
    let heir = try store.history(of: old, at: now)
    #expect(heir?.overview == (try store.allOverviews(now).first))
  }

  @Test(arguments: Kind.allCases)
  func `knows nothing of a day before it was stated`(kind: Kind) throws {
    let store = try make(kind)
    try store.record(Self.read("2020-03-01", .underway), at: .second(1))
    #expect(try store.allOverviews(Moment(validOn: "2020-02-29")).isEmpty)
    #expect(try store.allOverviews(Moment(validOn: "2020-03-01")).count == 1)
    let early = Moment(validOn: "2021-01-01", knownAt: .second(0))
    #expect(try store.allOverviews(early).isEmpty)
  }

  @Test(arguments: Kind.allCases)
  func `tells a due date that passes without a word`(kind: Kind) throws {
    let store = try make(kind)
    try store.record(Self.read("2020-03-01", .agreed, due: .year(2020)), at: .second(1))
    func changes(_ from: Day, _ through: Day) throws -> Int {
      try store.changes(from: from, through: through, knownAt: nil).count
    }
    #expect(try changes("2020-12-31", "2021-01-01") == 1)
    #expect(try changes("2020-04-01", "2020-12-31") == 0)
    #expect(try changes("2021-01-01", "2021-06-01") == 0)
  }

  @Test(arguments: Kind.allCases)
  func `keeps the order of postings where the clock was set back`(kind: Kind) throws {
    let store = try make(kind)
    try store.record(Self.read("2020-03-01", .agreed), at: .second(9))
    let second = try store.record(Self.read("2020-04-01", .underway), at: .second(3))
    #expect(second?.recordedAt == .second(9))
  }

  /// "Café" in one letter and in two: typed the same, stored as other bytes.
  @Test(arguments: Kind.allCases, [false, true])
  func `takes a name for one however its accents are encoded`(
    kind: Kind, isReversed: Bool
  ) throws {
    let store = try make(kind)
    let names = ["Orl\u{E9}n Vall\u{E9}e tunnel", "Orle\u{301}n Valle\u{301}e tunnel"]
    let (first, second) = isReversed ? (names[1], names[0]) : (names[0], names[1])
    try store.record(Self.read("2020-03-01", .agreed, of: first), at: .second(1))
    try store.record(Self.read("2020-04-01", .underway, of: second), at: .second(2))
    let moment = Moment(validOn: "2021-01-01")
    let histories = try store.allHistories(moment)
    #expect(histories.map(\.versions.count) == [2])
    #expect(histories.first?.overview.aliases == [])
    for name in names {
      let key = NameKey(ProjectName(written: name))
      #expect(key.description.utf8.elementsEqual("orl\u{E9}n^ tunnel vall\u{E9}e^".utf8))
      #expect(NameKey(text: key.description) == key)
      let word = String(name.lowercased().prefix { $0 != " " })
      #expect(try store.projects(resembling: [word], at: moment).count == 1)
    }
    let ids = histories.map(\.overview.id.text)
    #expect(ids.allSatisfy { $0.utf8.starts(with: "orl\u{E9}n".utf8) })
  }

  @Test(arguments: [Kind.memory, .file], 1...12 as ClosedRange<UInt64>)
  func `gives the same answers whatever the order of arrival`(kind: Kind, seed: UInt64) throws {
    var random = RandomHistory(seed: seed &+ 500)
    let articles = random.articles(10)
    let orders = [articles, random.shuffled(articles), articles.reversed()]
    let days: [Day] = ["2015-02-01", "2015-07-01", "2015-12-15", "2016-12-31"]
    let answers = try orders.enumerated().map { number, order in
      let store = try make(kind, "ledger-\(number)")
      for (second, read) in order.enumerated() { try store.record(read, at: .second(second)) }
      return try days.map { day in
        try store.allHistories(Moment(validOn: day)).map { history in
          [history.overview.description]
            + history.versions.map { "\($0.position) \($0.claim) \($0.change) \($0.state)" }
        }
      }
    }
    #expect(answers[0].last?.isEmpty == false)
    #expect(answers[1] == answers[0])
    #expect(answers[2] == answers[0])
  }
}

extension ProjectOverview {
  fileprivate var description: String {
    "\(id) \(name) \(aliases) \(parties) \(sector ?? "-") \(state) \(lastStatedOn)"
  }
}
