import LedgerCore

extension Asker {
  /// How a project stood on a day; nil where nothing had been said of it. One seek of an index.
  func state(of project: Project, on day: Day) throws -> (state: ProjectState, statedOn: Day)? {
    guard let through = try lastDay(of: project, through: day) else { return nil }
    return try connection.first(
      """
      SELECT v.state_status, v.state_since, v.state_kind, v.state_due_first, v.state_due_last,
        v.stated_on
      FROM version AS v WHERE v.project = ?1 AND v.stated_on <= ?2 AND \(isHeld("?3"))
      ORDER BY v.stated_on DESC, v.rank DESC LIMIT 1
      """, [project.row, through, lastPosting]
    ) { (state: try $0.state(), statedOn: try $0.day()) }
  }

  /// The newest day, up to `day`, of which the moment can have known anything: months that were
  /// learned wholly later are not looked through.
  private func lastDay(of project: Project, through day: Day) throws -> String? {
    if knowsAll { return day.description }
    let month = try connection.first(
      """
      SELECT month FROM version_month WHERE project = ?1 AND month <= ?2 AND first_posting <= ?3
      ORDER BY month DESC LIMIT 1
      """, [project.row, String(day.description.prefix(7)), lastPosting]
    ) { try $0.text() }
    return month.map { min("\($0)-31", day.description) }
  }

  func overview(of project: Project, on day: Day) throws -> ProjectOverview? {
    guard let (state, statedOn) = try state(of: project, on: day) else { return nil }
    let names = try self.names(of: project, on: day)
    let name = names.first?.written ?? project.id.text
    return ProjectOverview(
      id: project.id, name: name,
      aliases: Asker.distinct(names.flatMap { [$0.written] + $0.aliases }, except: name),
      sector: try sector(of: names, on: day), parties: try parties(of: names, on: day),
      state: state, lastStatedOn: statedOn)
  }

  private struct Name {
    let row: Int64
    let written: String
    let aliases: [String]
  }

  /// In the order of first statement.
  private func names(of project: Project, on day: Day) throws -> [Name] {
    try connection.all(
      """
      SELECT p.name, p.written, p.aliases FROM placement AS p
      WHERE p.project = ?1 AND p.first_stated_on <= ?2 AND p.posting <= ?3 AND NOT EXISTS (
        SELECT 1 FROM placement AS q
        WHERE q.name = p.name AND q.posting > p.posting AND q.posting <= ?3)
      ORDER BY p.first_stated_on, p.first_rank
      """, [project.row, day, lastPosting]
    ) { Name(row: $0.integer(), written: try $0.text(), aliases: try $0.list()) }
  }

  /// Without repetition, whatever the case of their letters, and without the name itself.
  private static func distinct(_ names: [String], except name: String) -> [String] {
    var seen: Set<String> = [name.lowercased()]
    return names.filter { seen.insert($0.lowercased()).inserted }
  }

  private func parties(of names: [Name], on day: Day) throws -> [String] {
    var mentions: [(position: Position, place: Int, party: String)] = []
    for name in names {
      mentions += try connection.all(
        """
        SELECT stated_on, rank, place, party FROM name_party
        WHERE name = ?1 AND stated_on <= ?2 AND posting <= ?3
        """, [name.row, day, lastPosting]
      ) {
        (
          position: Position(statedOn: try $0.day(), rank: $0.integer()), place: $0.int(),
          party: try $0.text()
        )
      }
    }
    return mentions.sorted { ($0.position, $0.place) < ($1.position, $1.place) }
      .map(\.party).uniqued()
  }

  private func sector(of names: [Name], on day: Day) throws -> String? {
    var first: (position: Position, sector: String)?
    for name in names {
      let mine = try connection.first(
        """
        SELECT stated_on, rank, sector FROM name_sector
        WHERE name = ?1 AND stated_on <= ?2 AND posting <= ?3 ORDER BY stated_on, rank LIMIT 1
        """, [name.row, day, lastPosting]
      ) { (position: Position(statedOn: try $0.day(), rank: $0.integer()), sector: try $0.text()) }
      guard let mine else { continue }
      if first.map({ mine.position < $0.position }) ?? true { first = mine }
    }
    return first?.sector
  }
}
