/// How one project's claims make its state: a fold over its claims in the order of statement.
///
/// The claims of one article are booked together: its own news decides, its background restates
/// (annotation guide, "Status of a project after an article").
enum Books {
  /// A claim before it is booked.
  struct Statement {
    let article: Digest
    let statedOn: Day
    let ordinal: Int
    let key: NameKey
    let status: Status
    let kind: Kind
    let standing: Standing
    let due: Period?

    var position: Position {
      Position(statedOn: statedOn, article: article, ordinal: ordinal)
    }
  }

  /// Books statements (ordered by position) on a project that stood at `state` before. O(n).
  static func book(
    _ statements: [Statement], on project: ProjectID, from state: ProjectState?
  ) -> [BookedClaim] {
    var state = state
    var booked: [BookedClaim] = []
    var index = 0
    while index < statements.count {
      let end =
        statements[index...].firstIndex {
          !$0.position.isSameArticle(as: statements[index].position)
        } ?? statements.count
      let step = Step(statements[index..<end], from: state)
      for (offset, statement) in statements[index..<end].enumerated() {
        booked.append(
          BookedClaim(
            article: statement.article, statedOn: statement.statedOn, ordinal: statement.ordinal,
            key: statement.key, project: project, status: statement.status, kind: statement.kind,
            standing: statement.standing, due: statement.due,
            change: offset == step.mover ? step.change : .restated, state: step.after))
      }
      state = step.after
      index = end
    }
    return booked
  }

  /// What one article does to one project.
  private struct Step {
    let after: ProjectState
    let change: Change
    /// Which of the article's statements did it, counted from 0.
    let mover: Int

    init(_ statements: ArraySlice<Statement>, from before: ProjectState?) {
      mover = Step.mover(of: statements)
      let moving = statements[statements.startIndex + mover]
      let due = moving.due ?? statements.first { $0.standing == .news && $0.due != nil }?.due
      guard let before else {
        after = ProjectState(
          status: moving.status, since: moving.statedOn, kind: moving.kind, due: due)
        change = .added
        return
      }
      let isNews = moving.standing == .news
      let status = isNews ? moving.status : before.status
      let keepsDue = !status.isSettled && status != .suspended
      after = ProjectState(
        status: status, since: status == before.status ? before.since : moving.statedOn,
        kind: status == before.status ? before.kind : status.kind,
        due: (isNews && status == moving.status ? due : nil) ?? (keepsDue ? before.due : nil))
      change = Change(from: before, to: after)
    }

    /// The first of the article's own news: a report leads with what is new. Where it has none, the
    /// first of all.
    private static func mover(of statements: ArraySlice<Statement>) -> Int {
      (statements.firstIndex { $0.standing == .news } ?? statements.startIndex)
        - statements.startIndex
    }
  }
}
