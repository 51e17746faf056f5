/// What differs between two days: a pure value that renderers only print.
public struct LedgerDiff: Hashable, Sendable {
  public let from: Day
  public let to: Day
  /// Ordered by kind of change, then by the project's name.
  public let lines: [Line]

  /// One project's change.
  public struct Line: Hashable, Sendable {
    public let project: ProjectOverview
    public let change: DiffChange
    /// How it stood; nil on a side where it was not known.
    public let before: ProjectState?
    public let after: ProjectState?
    /// The versions that say so, newest last; empty where only time passed.
    public let evidence: [EntryVersion]

    public init(
      project: ProjectOverview, change: DiffChange, before: ProjectState?, after: ProjectState?,
      evidence: [EntryVersion]
    ) {
      self.project = project
      self.change = change
      self.before = before
      self.after = after
      self.evidence = evidence
    }

    /// By how many days the due date went back (or forward, where negative).
    public var slippedDays: Int? {
      guard let from = before?.due, let to = after?.due, from.last != to.last else { return nil }
      return to.last - from.last
    }
  }

  public init(from: Day, to: Day, lines: [Line]) {
    self.from = from
    self.to = to
    self.lines = lines.sorted {
      ($0.change, $0.project.name, $0.project.id) < ($1.change, $1.project.name, $1.project.id)
    }
  }

  /// The diff of two days out of the changes that a store found between them.
  public init(from: Day, to: Day, changes: [ProjectChange]) {
    self.init(
      from: from, to: to,
      lines: changes.compactMap { Line($0, from: from, to: to) })
  }

  /// Is there nothing but restatements?
  public var isEmpty: Bool { lines.allSatisfy { $0.change == .restated } }

  /// How many lines there are of each change.
  public func count(of change: DiffChange) -> Int { lines.count { $0.change == change } }
}

/// How a project's two states differ, in the order in which they are shown.
public enum DiffChange: String, CaseIterable, Comparable, Sendable {
  case added, movedOn, movedBack, slipped, broughtForward, dated, fellOverdue, gone, restated

  public static func < (left: DiffChange, right: DiffChange) -> Bool {
    left.order < right.order
  }

  private var order: Int { DiffChange.allCases.firstIndex(of: self) ?? 0 }

  /// The difference of two states; nil where there is none. `isRestated`: something was said.
  public init?(
    from before: ProjectState?, on first: Day, to after: ProjectState?, on second: Day,
    isRestated: Bool
  ) {
    guard let before else {
      guard after != nil else { return nil }
      self = .added
      return
    }
    guard let after else {
      self = .gone
      return
    }
    switch Change(from: before, to: after) {
    case .movedOn: self = .movedOn
    case .movedBack: self = .movedBack
    case .slipped: self = .slipped
    case .broughtForward: self = .broughtForward
    case .dated: self = .dated
    case .added, .restated:
      if after.isOverdue(on: second) && !before.isOverdue(on: first) {
        self = .fellOverdue
      } else if isRestated {
        self = .restated
      } else {
        return nil
      }
    }
  }
}

extension LedgerDiff.Line {
  fileprivate init?(_ change: ProjectChange, from: Day, to: Day) {
    guard
      let kind = DiffChange(
        from: change.before, on: from, to: change.project.state, on: to,
        isRestated: !change.versions.isEmpty)
    else { return nil }
    let moving = change.versions.filter { $0.change != .restated }
    self.init(
      project: change.project, change: kind, before: change.before, after: change.project.state,
      evidence: moving.isEmpty ? change.versions : moving)
  }
}
