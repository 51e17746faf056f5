import LedgerCore

extension Asker {
  func changes(from: Day, through: Day) throws -> [ProjectChange] {
    guard from < through else { return [] }
    var projects = Set(try projectsStated(after: from, through: through))
    projects.formUnion(try projectsFallenOverdue(after: from, by: through))
    return try projects.sorted { $0.id < $1.id }.compactMap { project in
      guard let overview = try overview(of: project, on: through) else { return nil }
      return ProjectChange(
        project: overview, before: try state(of: project, on: from)?.state,
        versions: try EntryVersions(connection).versions(
          of: project.row, after: from, through: through, knownBy: lastPosting))
    }
  }

  private func projectsStated(after from: Day, through: Day) throws -> [Project] {
    try connection.all(
      """
      SELECT DISTINCT j.id, j.key
      FROM version AS v CROSS JOIN project AS j ON j.id = v.project
      WHERE v.stated_on > ?1 AND v.stated_on <= ?2 AND \(isHeld("?3"))
      """, [from, through, lastPosting], Asker.project)
  }

  /// A due date falls overdue on the day after its last, so those from `from` to the day before
  /// `through` do in between; they count where they are the project's at the end.
  private func projectsFallenOverdue(after from: Day, by through: Day) throws -> [Project] {
    let candidates = try connection.all(
      """
      SELECT DISTINCT j.id, j.key
      FROM version AS v INDEXED BY version_by_due CROSS JOIN project AS j ON j.id = v.project
      WHERE v.state_due_last >= ?1 AND v.state_due_last < ?2
        AND v.state_status NOT IN ('completed', 'cancelled')
        AND v.stated_on <= ?1 AND \(isHeld("?3"))
      """, [from, through, lastPosting], Asker.project)
    return try candidates.filter { project in
      guard let state = try state(of: project, on: through)?.state else { return false }
      return state.isOverdue(on: through) && !state.isOverdue(on: from)
    }
  }

  private static func project(_ row: inout Row) throws -> Project {
    Project(row: row.integer(), id: ProjectID(try row.text()))
  }
}
