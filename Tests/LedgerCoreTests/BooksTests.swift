import Testing

@testable import LedgerCore

@Suite("How claims make a project's state")
struct BooksTests {
  /// Claims of one project, one article a day from 1 January 2030 on.
  private func book(_ articles: [[(Status, Standing, Period?)]]) -> [BookedClaim] {
    let project = ProjectID("tana-dam-0000")
    let key = NameKey(ProjectName(written: "Tana dam"))
    var statements: [Books.Statement] = []
    for (day, claims) in articles.enumerated() {
      for (ordinal, claim) in claims.enumerated() {
        statements.append(
          Books.Statement(
            article: .zero, statedOn: Day(number: 21_915 + Int32(day)), ordinal: ordinal, key: key,
            status: claim.0, kind: claim.0.kind, standing: claim.1, due: claim.2))
      }
    }
    return Books.book(statements, on: project, from: nil)
  }

  private func statuses(_ articles: [(Status, Standing)]) -> [Status] {
    book(articles.map { [($0.0, $0.1, nil)] }).map(\.state.status)
  }

  @Test func `a promise moves along its way and comes to its end`() {
    #expect(
      statuses([
        (.proposed, .news), (.discussed, .news), (.agreed, .news), (.underway, .news),
        (.completed, .news),
      ]) == [.proposed, .discussed, .agreed, .underway, .completed])
  }

  @Test func `news of less than was known moves back, background does not`() {
    #expect(
      statuses([(.agreed, .news), (.committed, .background), (.discussed, .news)])
        == [.agreed, .agreed, .discussed])
  }

  @Test func `background restates, whatever it says`() {
    #expect(statuses([(.underway, .news), (.suspended, .background)]) == [.underway, .underway])
  }

  @Test func `off-track news moves back and good news on again`() {
    let booked = book([
      [(.underway, .news, nil)], [(.suspended, .news, nil)], [(.underway, .news, nil)],
    ])
    #expect(booked.map(\.change) == [.added, .movedBack, .movedOn])
  }

  @Test func `news of a revival brings back what was given up`() {
    #expect(
      statuses([(.cancelled, .news), (.completed, .background), (.committed, .news)])
        == [.cancelled, .cancelled, .committed])
  }

  @Test func `of the news of one article the first decides`() {
    let booked = book([
      [(.proposed, .news, nil)],
      [(.agreed, .background, nil), (.suspended, .news, nil), (.committed, .news, nil)],
    ])
    #expect(booked.map(\.state.status) == [.proposed, .suspended, .suspended, .suspended])
  }

  @Test func `a later date is a slip, an earlier one is brought forward`() {
    let booked = book([
      [(.committed, .news, .year(2031))], [(.committed, .news, .year(2033))],
      [(.committed, .news, .year(2032))], [(.committed, .news, .year(2032))],
    ])
    #expect(booked.map(\.change) == [.added, .slipped, .broughtForward, .restated])
  }

  @Test func `the news of an article decides over its own background`() {
    let booked = book([[(.agreed, .background, nil), (.delayed, .news, nil)]])
    #expect(booked.map(\.state.status) == [.delayed, .delayed])
    #expect(booked.map(\.change) == [.restated, .added])
  }

  @Test func `a missed date is overdue until the thing is settled`() throws {
    let due = try #require(Period.year(2030))
    let open = ProjectState(status: .underway, since: due.first, kind: .commitment, due: due)
    #expect(!open.isOverdue(on: due.last))
    #expect(open.isOverdue(on: due.last.adding(days: 1)))
    let done = ProjectState(status: .completed, since: due.first, kind: .commitment, due: due)
    #expect(!done.isOverdue(on: due.last.adding(days: 400)))
  }
}
