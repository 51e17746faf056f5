/// What names a project: words of its first name and four letters of where it was first stated.
///
/// Made from the earliest statement alone, so it does not depend on the order of arrival.
public struct ProjectID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String

  public init(_ text: String) { self.text = text }

  /// `new-steel-mill-in-karachi-k3x9`: at most 48 letters of the name, then 20 bits of position.
  public init(firstName: String, at position: Position) {
    // 2⁶⁴/φ spreads the bits.
    let mixed = UInt64(bitPattern: position.rank) &* 0x9E37_79B9_7F4A_7C15
    let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)  // Crockford's base 32
    let tail = [59, 54, 49, 44].map { letters[Int(mixed >> UInt64($0)) & 31] }
    text = ProjectID.slug(of: firstName) + "-" + String(decoding: tail, as: UTF8.self)
  }

  public var description: String { text }

  public static func < (left: ProjectID, right: ProjectID) -> Bool { left.text < right.text }

  private static func slug(of name: String) -> String {
    var words: [String] = []
    var length = 0
    for word in name.lowercased().composed.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      length += word.count + 1
      if length > 48 { break }
      words.append(String(word))
    }
    return words.isEmpty ? "project" : words.joined(separator: "-")
  }
}

/// How a project stands after a statement.
public struct ProjectState: Hashable, Sendable {
  public let status: Status
  /// The day that first stated this status, without another in between.
  public let since: Day
  public let kind: Kind
  public let due: Period?

  public init(status: Status, since: Day, kind: Kind, due: Period?) {
    self.status = status
    self.since = since
    self.kind = kind
    self.due = due
  }

  /// Is a due date missed on this day? Derived, never stored.
  public func isOverdue(on day: Day) -> Bool {
    guard let due else { return false }
    return !status.isSettled && due.last < day
  }
}

extension Change {
  /// What happened between two states of one project: its status first, then its due date.
  public init(from before: ProjectState, to after: ProjectState) {
    if before.status != after.status {
      self = Change.isBack(from: before.status, to: after.status) ? .movedBack : .movedOn
      return
    }
    switch (before.due, after.due) {
    case (let from?, let to?) where to.last > from.last: self = .slipped
    case (let from?, let to?) where to.last < from.last: self = .broughtForward
    case (nil, _?): self = .dated
    default: self = .restated
    }
  }

  /// Off track is back, on track again is on; along the way, less far is back.
  private static func isBack(from: Status, to: Status) -> Bool {
    switch (from.progress, to.progress) {
    case (let before?, let after?): after < before
    case (_, nil): true
    case (nil, _?): false
    }
  }
}

/// An entry's state from a day on: one claim, booked.
public struct EntryVersion: Hashable, Sendable {
  public let project: ProjectID
  public let claim: Claim
  public let article: Article.Citation
  /// What it did to the project.
  public let change: Change
  /// How the project stands after it.
  public let state: ProjectState
  /// The posting that booked it so, and its moment.
  public let posting: Int
  public let recordedAt: Instant

  public init(
    project: ProjectID, claim: Claim, article: Article.Citation, change: Change,
    state: ProjectState, posting: Int, recordedAt: Instant
  ) {
    self.project = project
    self.claim = claim
    self.article = article
    self.change = change
    self.state = state
    self.posting = posting
    self.recordedAt = recordedAt
  }

  public var statedOn: Day { article.publishedOn }

  public var position: Position {
    Position(statedOn: statedOn, article: article.sha256, ordinal: claim.ordinal)
  }
}

/// One project on the board: how it stands, without its history.
public struct ProjectOverview: Hashable, Sendable {
  public let id: ProjectID
  /// As the earliest statement calls it.
  public let name: String
  /// Every other name that articles gave it, in the order of their first statement.
  public let aliases: [String]
  public let sector: String?
  /// In the order of their first statement.
  public let parties: [String]
  public let state: ProjectState
  /// The newest day that said anything of it.
  public let lastStatedOn: Day

  public init(
    id: ProjectID, name: String, aliases: [String], sector: String?, parties: [String],
    state: ProjectState, lastStatedOn: Day
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.sector = sector
    self.parties = parties
    self.state = state
    self.lastStatedOn = lastStatedOn
  }
}

/// A project with all that was said of it, in the order of statement.
public struct ProjectHistory: Hashable, Sendable {
  public let overview: ProjectOverview
  /// Ordered by `position`; never empty.
  public let versions: [EntryVersion]

  public init(overview: ProjectOverview, versions: [EntryVersion]) {
    self.overview = overview
    self.versions = versions
  }

  /// The commitment and the proposal on the project, whichever there are.
  public var entries: [Entry] {
    Kind.allCases.compactMap { kind in
      let mine = versions.filter { $0.claim.kind == kind }
      return mine.isEmpty ? nil : Entry(project: overview.id, kind: kind, versions: mine)
    }
  }
}

/// A commitment or a proposal on a project.
public struct Entry: Hashable, Sendable {
  public let project: ProjectID
  public let kind: Kind
  /// Ordered by position; never empty. A version's number is its place here, from 1.
  public let versions: [EntryVersion]

  public var id: String { "\(project)/\(kind.rawValue)" }

  /// The newest version that is an article's own news, else the newest.
  public var current: EntryVersion? {
    versions.last { $0.claim.standing == .news } ?? versions.last
  }

  /// In the order of first statement.
  public var parties: [String] { versions.flatMap(\.claim.parties).uniqued() }
}

extension Sequence where Element: Hashable {
  /// The elements without repetition, in the order of first appearance. O(n).
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
