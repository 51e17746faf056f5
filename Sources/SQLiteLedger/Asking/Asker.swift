import LedgerCore

/// Answers questions as of one moment of knowledge, within a transaction that its caller holds.
struct Asker {
  let connection: Connection
  /// The newest posting of that moment.
  let lastPosting: Int64
  /// Does nothing later exist?
  let knowsAll: Bool

  init(_ connection: Connection, knownAt: Instant?) throws {
    self.connection = connection
    knowsAll = knownAt == nil
    guard let knownAt else {
      lastPosting = .max
      return
    }
    lastPosting =
      try connection.first(
        """
        SELECT number FROM posting WHERE recorded_at <= ?1
        ORDER BY recorded_at DESC, number DESC LIMIT 1
        """, [knownAt]
      ) { $0.integer() } ?? 0
  }

  func postings(limit: Int) throws -> [PostingSummary] {
    let postings = try connection.all(
      """
      SELECT p.number, p.recorded_at, p.digest, a.sha256, a.published_on, a.title, a.source, a.url
      FROM posting AS p CROSS JOIN article AS a ON a.posting = p.number
      WHERE p.number <= ?1 ORDER BY p.number DESC LIMIT ?2
      """, [lastPosting, max(0, limit)]
    ) { row in
      (row.int(), try row.instant(), try row.digest(), try row.citation())
    }
    return try postings.map { number, recordedAt, digest, article in
      let stated = try EntryVersions(connection).stated(by: number)
      let booked = try connection.first(
        "SELECT count(*) FROM version WHERE posting = ?1", [number]
      ) { $0.int() }
      return PostingSummary(
        number: number, recordedAt: recordedAt, digest: digest, article: article,
        versions: stated, revised: (booked ?? 0) - stated.count)
    }
  }

  func overviews(on day: Day, _ body: (ProjectOverview) throws -> Void) throws {
    try eachProject { project in
      if let overview = try overview(of: project, on: day) { try body(overview) }
    }
  }

  func histories(on day: Day, _ body: (ProjectHistory) throws -> Void) throws {
    try eachProject { project in
      if let history = try history(of: project, on: day) { try body(history) }
    }
  }

  private func eachProject(_ body: (Project) throws -> Void) throws {
    try connection.each("SELECT id, key FROM project ORDER BY key") { row in
      try body(Project(row: row.integer(), id: ProjectID(try row.text())))
    }
  }

  func history(of id: ProjectID, on day: Day) throws -> ProjectHistory? {
    guard let project = try self.project(id) else { return nil }
    if let history = try history(of: project, on: day) { return history }
    guard let heir = try heir(of: project) else { return nil }
    return try history(of: heir, on: day)
  }

  private func history(of project: Project, on day: Day) throws -> ProjectHistory? {
    guard let overview = try overview(of: project, on: day) else { return nil }
    return ProjectHistory(
      overview: overview,
      versions: try EntryVersions(connection).versions(
        of: project.row, after: nil, through: day, knownBy: lastPosting))
  }

  private func project(_ id: ProjectID) throws -> Project? {
    try connection.first("SELECT id FROM project WHERE key = ?1", [id]) {
      Project(row: $0.integer(), id: id)
    }
  }

  /// Where the name that once began this project belongs at the moment; a name that was never
  /// its beginning counts only where there is none.
  private func heir(of project: Project) throws -> Project? {
    try connection.first(
      """
      SELECT j.id, j.key
      FROM placement AS old INDEXED BY placement_by_project
        CROSS JOIN placement AS p ON p.name = old.name AND p.posting = (
          SELECT max(q.posting) FROM placement AS q
          WHERE q.name = old.name AND q.posting <= ?2)
        CROSS JOIN project AS j ON j.id = p.project
      WHERE old.project = ?1
      ORDER BY old.antecedent IS NOT NULL, old.first_stated_on, old.first_rank, old.posting
      LIMIT 1
      """, [project.row, lastPosting]
    ) { Project(row: $0.integer(), id: ProjectID(try $0.text())) }
  }

  func projects(resembling words: [String], on day: Day) throws -> [ProjectOverview] {
    var names: Set<Int64>?
    for word in words {
      let found = Set(try self.names(withWordLike: word))
      names = names?.intersection(found) ?? found
    }
    var projects: Set<Project> = []
    for name in names ?? [] {
      if let project = try self.project(ofName: name, on: day) { projects.insert(project) }
    }
    return try projects.sorted { $0.id < $1.id }.compactMap { try overview(of: $0, on: day) }
  }

  /// A word in the normal form that names are kept in ("mills" is "mill"), or as it is typed.
  /// The normal form comes first: of two that differ in encoding alone, `uniqued` keeps it.
  private func names(withWordLike word: String) throws -> [Int64] {
    try [NameWords.normal(word), word].uniqued().flatMap { start in
      try connection.all(
        "SELECT name FROM name_word WHERE word >= ?1 AND word < ?1 || char(0x10FFFF)", [start]
      ) { $0.integer() }
    }
  }

  private func project(ofName name: Int64, on day: Day) throws -> Project? {
    let placed = try connection.first(
      """
      SELECT p.first_stated_on, j.id, j.key
      FROM placement AS p CROSS JOIN project AS j ON j.id = p.project
      WHERE p.name = ?1 AND p.posting <= ?2 ORDER BY p.posting DESC LIMIT 1
      """, [name, lastPosting]
    ) { (try $0.day(), Project(row: $0.integer(), id: ProjectID(try $0.text()))) }
    guard let (first, project) = placed, first <= day else { return nil }
    return project
  }
}

/// A project's row.
struct Project: Hashable {
  let row: Int64
  let id: ProjectID
}
