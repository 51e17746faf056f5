import LedgerCore

/// The state of all projects as of a day, as a text that is the same wherever it is written.
///
/// One line a fact, its parts apart by tabs, sorted by project, so that git shows what changed:
///
///     pledger-snapshot 1
///     as-of<TAB>2025-12-31
///     ID<TAB>name<TAB>New steel mill in Karachi
///     ID<TAB>status<TAB>discussed<TAB>2025-07-11       the status, and since when
///     ID<TAB>kind<TAB>proposal
///     ID<TAB>due<TAB>2025-08-01<TAB>2025-08-31         only where there is a date
///     ID<TAB>last-stated<TAB>2025-07-11
///     ID<TAB>sector<TAB>industry                       only where it is known
///     ID<TAB>alias<TAB>PSM                             one line each
///     ID<TAB>party<TAB>Pakistan                        one line each
struct Snapshot {
  let day: Day
  /// Ordered by id.
  let projects: [ProjectOverview]

  static let head = "pledger-snapshot 1"

  init(day: Day, projects: [ProjectOverview]) {
    self.day = day
    self.projects = projects.sorted { $0.id < $1.id }
  }

  var lines: [String] {
    [Snapshot.head, "as-of\t\(day)"] + projects.flatMap(Snapshot.lines)
  }

  private static func lines(_ project: ProjectOverview) -> [String] {
    let state = project.state
    var facts: [[String]] = [
      ["name", project.name], ["status", state.status.rawValue, state.since.description],
      ["kind", state.kind.rawValue],
    ]
    if let due = state.due { facts.append(["due", due.first.description, due.last.description]) }
    facts.append(["last-stated", project.lastStatedOn.description])
    if let sector = project.sector { facts.append(["sector", sector]) }
    facts += project.aliases.map { ["alias", $0] } + project.parties.map { ["party", $0] }
    return facts.map { fact in
      ([project.id.text] + fact).map(SafeText.line).joined(separator: "\t")
    }
  }
}

extension Snapshot {
  /// The line (from 1) that is none of a snapshot's.
  struct ParseFault: Error, Hashable {
    let line: Int
    let text: String
  }

  /// Reads what `lines` wrote. Throws `ParseFault`. O(n).
  init(parsing text: String) throws(ParseFault) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Snapshot.head[...] else {
      throw ParseFault(line: 1, text: String(lines.first?.prefix(60) ?? ""))
    }
    var day: Day?
    var drafts: [String: Draft] = [:]
    for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if parts.count == 2, parts[0] == "as-of", let asOf = Day(parts[1]) {
        day = asOf
      } else if parts.count < 3 || !drafts[parts[0], default: Draft()].take(parts.dropFirst()) {
        throw ParseFault(line: number + 1, text: String(line.prefix(60)))
      }
    }
    guard let day else { throw ParseFault(line: 2, text: "as-of is missing") }
    var projects: [ProjectOverview] = []
    for (id, draft) in drafts {
      guard let project = draft.overview(id: id) else {
        throw ParseFault(line: lines.count, text: "\(id) is not complete")
      }
      projects.append(project)
    }
    self.init(day: day, projects: projects)
  }

  /// A project of which lines are still coming.
  private struct Draft {
    var name: String?
    var status: Status?
    var since: Day?
    var kind: Kind?
    var due: Period?
    var lastStatedOn: Day?
    var sector: String?
    var aliases: [String] = []
    var parties: [String] = []

    /// Takes one fact; false where it is none.
    mutating func take(_ parts: ArraySlice<String>) -> Bool {
      let values = Array(parts.dropFirst())
      switch (parts.first, values.count) {
      case ("name", 1): name = values[0]
      case ("status", 2): (status, since) = (Status(rawValue: values[0]), Day(values[1]))
      case ("kind", 1): kind = Kind(rawValue: values[0])
      case ("due", 2):
        guard let first = Day(values[0]), let last = Day(values[1]) else { return false }
        due = Period(first: first, last: last)
        return due != nil
      case ("last-stated", 1): lastStatedOn = Day(values[0])
      case ("sector", 1): sector = values[0]
      case ("alias", 1): aliases.append(values[0])
      case ("party", 1): parties.append(values[0])
      default: return false
      }
      return true
    }

    func overview(id: String) -> ProjectOverview? {
      guard let name, let status, let since, let kind, let lastStatedOn else { return nil }
      return ProjectOverview(
        id: ProjectID(id), name: name, aliases: aliases, sector: sector, parties: parties,
        state: ProjectState(status: status, since: since, kind: kind, due: due),
        lastStatedOn: lastStatedOn)
    }
  }
}

extension LedgerDiff {
  /// What differs between two snapshots; they hold no quotes, so there is no evidence. O(n).
  init(from: Snapshot, to: Snapshot) {
    let before = Dictionary(
      from.projects.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(to.projects.map(\.id))
    let gone = from.projects.filter { !after.contains($0.id) }
    self.init(
      from: from.day, to: to.day,
      lines: to.projects.compactMap { project in
        let old = before[project.id]
        let isRestated = old?.lastStatedOn != project.lastStatedOn
        return DiffChange(
          from: old?.state, on: from.day, to: project.state, on: to.day, isRestated: isRestated
        ).map {
          Line(
            project: project, change: $0, before: old?.state, after: project.state, evidence: [])
        }
      }
        + gone.map {
          Line(project: $0, change: .gone, before: $0.state, after: nil, evidence: [])
        })
  }
}
