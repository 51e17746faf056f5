import LedgerCore

extension ProjectOverview {
  /// An open project of which nothing was said for this many days is called silent.
  static let silenceLimit = 180

  /// Days since the due date passed; nil where it is not missed.
  func daysOverdue(on day: Day) -> Int? {
    guard state.isOverdue(on: day), let due = state.due else { return nil }
    return day - due.last
  }

  /// Days since anything was said; nil where that is not long ago, or nothing more is owed.
  func daysSilent(on day: Day) -> Int? {
    let days = day - lastStatedOn
    return !state.status.isSettled && days >= ProjectOverview.silenceLimit ? days : nil
  }

  /// "overdue", "silent": what a reader should look at.
  func flags(on day: Day) -> [String] {
    [daysOverdue(on: day).map { _ in "overdue" }, daysSilent(on: day).map { _ in "silent" }]
      .compactMap { $0 }
  }
}
