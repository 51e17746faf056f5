import LedgerCore

/// A made-up coast with a bridge and a ferry.
enum Examples {
  static let today = Day("2025-12-31") ?? Day(number: 0)

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  static func version(
    of project: String = "bridge-k3x9", _ status: Status, on day: String, change: Change,
    due: Period? = nil, quote: String, name: String = "Norrow Bridge"
  ) -> EntryVersion {
    let day = Examples.day(day)
    return EntryVersion(
      project: ProjectID(project),
      claim: Claim(
        ordinal: 0, project: ProjectName(written: name), statement: "build \(name)",
        status: status, due: due, parties: ["Tavia"],
        quote: Quote(exact: quote, prefix: "", suffix: "", start: 0, end: quote.count),
        rule: "example"),
      article: Article.Citation(
        sha256: .zero, publishedOn: day, title: "News of the bridge", source: "Tavia Courier",
        url: nil),
      change: change,
      state: ProjectState(status: status, since: day, kind: status.kind, due: due), posting: 1,
      recordedAt: Instant(endOf: day))
  }

  static func history(
    id: String = "bridge-k3x9", name: String = "Norrow Bridge", quote: String = "Work has begun."
  ) -> ProjectHistory {
    let due = Period.month(11, year: 2025)
    let version = version(
      of: id, .underway, on: "2025-03-02", change: .added, due: due, quote: quote, name: name)
    return ProjectHistory(
      overview: ProjectOverview(
        id: ProjectID(id), name: name, aliases: [], sector: "transport", parties: ["Tavia"],
        state: version.state, lastStatedOn: version.statedOn), versions: [version])
  }

  static let ledger = StillLedger(
    projects: [history(), history(id: "ferry-9a2b", name: "Norrow Ferry")],
    changes: [
      ProjectChange(
        project: history().overview,
        before: ProjectState(
          status: .agreed, since: day("2025-01-05"), kind: .commitment,
          due: Period.month(9, year: 2025)),
        versions: history().versions)
    ])
}
