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
      let status =
        moving.standing == .news
        ? Step.status(moving.status, after: before.status) : before.status
      let isNews = moving.standing == .news
      let keepsDue = !status.isSettled && status != .suspended
      after = ProjectState(
        status: status, since: status == before.status ? before.since : moving.statedOn,
        kind: status == before.status ? before.kind : status.kind,
        due: (isNews && status == moving.status ? due : nil) ?? (keepsDue ? before.due : nil))
      change = Change(from: before, to: after)
    }

    /// The article's own news that says most: off-track news first, then the furthest along;
    /// among equals the first.
    private static func mover(of statements: ArraySlice<Statement>) -> Int {
      var best = 0
      var bestWeight = -1
      for (offset, statement) in statements.enumerated() {
        let base = statement.standing == .news ? 10 : 0
        let weight = base + (statement.status.progress ?? 6)
        if weight > bestWeight { (best, bestWeight) = (offset, weight) }
      }
      return best
    }

    /// The status that holds after news of `new` where `old` held.
    ///
    /// An article's own news holds, forward or back (annotation guide, "Status of a project after
    /// an article"), but for three: what was given up comes back only by an agreement or by work,
    /// what is finished is not late, and talk of what is halted or late leaves it so.
    private static func status(_ new: Status, after old: Status) -> Status {
      switch (old, new) {
      case (.cancelled, .agreed), (.cancelled, .underway), (.cancelled, .completed): return new
      case (.cancelled, _): return old
      case (.completed, .delayed): return old
      case (.suspended, .proposed), (.delayed, .proposed), (.delayed, .discussed): return old
      default: break
      }
      return new
    }
  }
}
