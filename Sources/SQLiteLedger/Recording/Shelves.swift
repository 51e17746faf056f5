import LedgerCore

/// The ledger as the bookkeeper sees it, within the transaction that will record.
struct Shelves: LedgerView {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  func hasArticle(_ sha256: Digest) throws -> Bool {
    try connection.first("SELECT 1 FROM article WHERE sha256 = ?1", [sha256]) { _ in } != nil
  }

  func names(sharing words: [String]) throws -> [PlacedName] {
    var ids: Set<Int64> = []
    for word in words {
      let found = try connection.all("SELECT name FROM name_word WHERE word = ?1", [word]) {
        $0.integer()
      }
      ids.formUnion(found)
    }
    return try ids.sorted().compactMap { id in
      try connection.first(
        Shelves.placement + " WHERE p.name = ?1 ORDER BY p.posting DESC LIMIT 1", [id],
        Shelves.placedName)
    }
  }

  func name(_ key: NameKey) throws -> PlacedName? {
    try connection.first(
      Shelves.placement + " WHERE n.key = ?1 ORDER BY p.posting DESC LIMIT 1", [key],
      Shelves.placedName)
  }

  func names(of project: ProjectID) throws -> [PlacedName] {
    try connection.all(
      Shelves.placement + """
         WHERE j.key = ?1 AND NOT EXISTS (
          SELECT 1 FROM placement AS q WHERE q.name = p.name AND q.posting > p.posting)
        ORDER BY p.first_stated_on, p.first_rank
        """, [project], Shelves.placedName)
  }

  func versions(of project: ProjectID, from position: Position?) throws -> [BookedClaim] {
    try connection.all(
      Shelves.bookedClaim + """
         WHERE j.key = ?1 AND (v.stated_on, v.rank) >= (?2, ?3)
          AND NOT EXISTS (SELECT 1 FROM supersession AS s WHERE s.version = v.id)
        ORDER BY v.stated_on, v.rank
        """,
      [project, position?.statedOn.description ?? "", position?.rank ?? 0],
      Shelves.bookedClaim)
  }

  func state(of project: ProjectID, before position: Position) throws -> ProjectState? {
    try connection.first(
      """
      SELECT v.state_status, v.state_since, v.state_kind, v.state_due_first, v.state_due_last
      FROM project AS j CROSS JOIN version AS v ON v.project = j.id
      WHERE j.key = ?1 AND (v.stated_on, v.rank) < (?2, ?3)
        AND NOT EXISTS (SELECT 1 FROM supersession AS s WHERE s.version = v.id)
      ORDER BY v.stated_on DESC, v.rank DESC LIMIT 1
      """, [project, position.statedOn, position.rank]
    ) { try $0.state() }
  }
}

extension Shelves {
  /// What `placedName` reads; the caller adds WHERE and ORDER BY.
  static let placement = """
    SELECT n.key, p.written, p.aliases, p.first_stated_on, p.first_rank, b.key, p.likeness, j.key
    FROM placement AS p
      JOIN name AS n ON n.id = p.name
      JOIN project AS j ON j.id = p.project
      LEFT JOIN name AS b ON b.id = p.antecedent
    """

  static func placedName(_ row: inout Row) throws -> PlacedName {
    PlacedName(
      key: NameKey(text: try row.text()), written: try row.text(), aliases: try row.list(),
      first: Position(statedOn: try row.day(), rank: row.integer()),
      antecedent: row.textIfAny().map(NameKey.init(text:)), likeness: row.real(),
      project: ProjectID(try row.text()))
  }

  /// What the reader of the same name reads; the caller adds WHERE and ORDER BY.
  static let bookedClaim = """
    SELECT a.sha256, v.stated_on, c.ordinal, n.key, j.key, c.status, c.kind, c.standing,
      c.due_first, c.due_last, v.change,
      v.state_status, v.state_since, v.state_kind, v.state_due_first, v.state_due_last
    FROM project AS j
      CROSS JOIN version AS v ON v.project = j.id
      CROSS JOIN claim AS c ON c.id = v.claim
      CROSS JOIN article AS a ON a.id = c.article
      CROSS JOIN name AS n ON n.id = c.name
    """

  static func bookedClaim(_ row: inout Row) throws -> BookedClaim {
    BookedClaim(
      article: try row.digest(), statedOn: try row.day(), ordinal: row.int(),
      key: NameKey(text: try row.text()), project: ProjectID(try row.text()),
      status: try row.word(), kind: try row.word(), standing: try row.word(),
      due: try row.period(), change: try row.word(), state: try row.state())
  }
}

extension Row {
  /// Status, since, kind and the two days of a due date.
  mutating func state() throws -> ProjectState {
    ProjectState(
      status: try word(), since: try day(), kind: try word(), due: try period())
  }
}
