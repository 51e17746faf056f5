import ContentHashing
import LedgerCore

/// Writes one posting, within a transaction that its caller holds.
struct Recorder {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  func record(_ draft: PostingDraft, at recordedAt: Instant) throws -> Posting {
    let last = try lastPosting()
    let number = last.number + 1
    // Knowledge only grows: where the clock was set back, the last posting's moment stands.
    let moment = max(recordedAt, last.recordedAt)
    let article = try insert(draft.article, posting: number)
    try insert(draft, article: article, posting: number)
    let content = try PostingContent(connection).bytes(of: number, recordedAt: moment)
    let digest = Digest(chaining: content, after: last.digest)
    try connection.insert(
      """
      INSERT INTO posting (number, recorded_at, kind, previous, digest)
      VALUES (?1, ?2, 'article', ?3, ?4)
      """, [number, moment, last.digest, digest])
    return Posting(
      number: number, recordedAt: moment, digest: digest, previous: last.digest, draft: draft,
      versions: try EntryVersions(connection).booked(by: number))
  }

  private func lastPosting() throws -> (number: Int, recordedAt: Instant, digest: Digest) {
    try connection.first(
      "SELECT number, recorded_at, digest FROM posting ORDER BY number DESC LIMIT 1"
    ) { (number: $0.int(), recordedAt: try $0.instant(), digest: try $0.digest()) }
      ?? (0, Instant(milliseconds: .min), .zero)
  }

  private func insert(_ article: Article, posting: Int) throws -> Int64 {
    try connection.insert(
      """
      INSERT INTO article (posting, sha256, published_on, title, source, url, text)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """,
      [
        posting, article.sha256, article.publishedOn, article.title, article.source, article.url,
        article.text,
      ])
  }

  private func insert(_ draft: PostingDraft, article: Int64, posting: Int) throws {
    var names = Ids(connection, table: "name", posting: posting)
    var projects = Ids(connection, table: "project", posting: posting)
    for (claim, key) in zip(draft.claims, draft.keys) {
      let name = try names.id(of: key.description) { id in
        for word in key.words {
          try connection.insert("INSERT INTO name_word (word, name) VALUES (?1, ?2)", [word, id])
        }
      }
      try insert(claim, of: article, name: name)
      let position = Position(
        statedOn: draft.article.publishedOn, article: draft.article.sha256,
        ordinal: claim.ordinal)
      try note(claim, name: name, at: position, posting: posting)
    }
    for placed in draft.placements {
      try insert(placed, names: &names, projects: &projects, posting: posting)
    }
    for version in draft.versions {
      try insert(version, project: projects.id(of: version.project.text), posting: posting)
    }
  }

  private func insert(_ claim: Claim, of article: Int64, name: Int64) throws {
    try connection.insert(
      """
      INSERT INTO claim (article, ordinal, name, written, aliases, context, statement, status,
        kind, standing, basis, due_first, due_last, parties, sector, quote_start, quote_end, rule,
        confidence)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
      """,
      [
        article, claim.ordinal, name, claim.project.written, claim.project.aliases,
        claim.project.context, claim.statement, claim.status.rawValue, claim.kind.rawValue,
        claim.standing.rawValue, claim.basis.rawValue, claim.due?.first, claim.due?.last,
        claim.parties, claim.sector, claim.quote.start, claim.quote.end, claim.rule,
        claim.confidence,
      ])
  }

  private func insert(
    _ placed: PlacedName, names: inout Ids, projects: inout Ids, posting: Int
  ) throws {
    let antecedent = try placed.antecedent.map { try names.id(of: $0.description) }
    try connection.insert(
      """
      INSERT INTO placement (name, posting, project, written, aliases, first_stated_on,
        first_rank, antecedent, likeness)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """,
      [
        names.id(of: placed.key.description), posting, projects.id(of: placed.project.text),
        placed.written, placed.aliases, placed.first.statedOn, placed.first.rank, antecedent,
        placed.likeness,
      ])
  }

  private func insert(_ version: BookedClaim, project: Int64, posting: Int) throws {
    let claim = try connection.first(
      """
      SELECT c.id FROM article AS a CROSS JOIN claim AS c ON c.article = a.id
      WHERE a.sha256 = ?1 AND c.ordinal = ?2
      """, [version.article, version.ordinal]
    ) { $0.integer() }
    try connection.insert(
      """
      INSERT INTO supersession (version, posting)
      SELECT v.id, ?2 FROM version AS v
      WHERE v.claim = ?1 AND NOT EXISTS (SELECT 1 FROM supersession AS s WHERE s.version = v.id)
      """, [claim, posting])
    let state = version.state
    try connection.insert(
      """
      INSERT INTO version (posting, claim, project, stated_on, rank, change, state_status,
        state_since, state_kind, state_due_first, state_due_last)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """,
      [
        posting, claim, project, version.statedOn, version.position.rank, version.change.rawValue,
        state.status.rawValue, state.since, state.kind.rawValue, state.due?.first, state.due?.last,
      ])
    let month = String(version.statedOn.description.prefix(7))
    try connection.insert(
      """
      INSERT INTO version_month (project, month, first_posting)
      SELECT ?1, ?2, ?3
      WHERE NOT EXISTS (SELECT 1 FROM version_month WHERE project = ?1 AND month = ?2)
      """, [project, month, posting])
  }
}

extension Recorder {
  /// Keeps the earliest mention of each party and of a sector under a name.
  private func note(_ claim: Claim, name: Int64, at position: Position, posting: Int) throws {
    for (place, party) in claim.parties.enumerated() {
      try connection.insert(
        """
        INSERT INTO name_party (name, party, posting, stated_on, rank, place)
        SELECT ?1, ?2, ?3, ?4, ?5, ?6
        WHERE NOT EXISTS (SELECT 1 FROM name_party WHERE name = ?1 AND party = ?2
          AND (posting = ?3 OR (stated_on, rank, place) <= (?4, ?5, ?6)))
        """, [name, party, posting, position.statedOn, position.rank, place])
    }
    guard let sector = claim.sector else { return }
    try connection.insert(
      """
      INSERT INTO name_sector (name, posting, stated_on, rank, sector)
      SELECT ?1, ?2, ?3, ?4, ?5
      WHERE NOT EXISTS (SELECT 1 FROM name_sector WHERE name = ?1
        AND (posting = ?2 OR (stated_on, rank) <= (?3, ?4)))
      """, [name, posting, position.statedOn, position.rank, sector])
  }

  /// Ids of rows by their key; adds the rows that are missing.
  private struct Ids {
    private let connection: Connection
    private let table: String
    private let posting: Int
    private var known: [String: Int64] = [:]

    init(_ connection: Connection, table: String, posting: Int) {
      (self.connection, self.table, self.posting) = (connection, table, posting)
    }

    /// `added` is told the id of a row that was not there before.
    mutating func id(of key: String, added: (Int64) throws -> Void = { _ in }) throws -> Int64 {
      if let id = known[key] { return id }
      let found = try connection.first("SELECT id FROM \(table) WHERE key = ?1", [key]) {
        $0.integer()
      }
      let id = try found ?? add(key, added)
      known[key] = id
      return id
    }

    private func add(_ key: String, _ added: (Int64) throws -> Void) throws -> Int64 {
      let id = try connection.insert(
        "INSERT INTO \(table) (posting, key) VALUES (?1, ?2)", [posting, key])
      try added(id)
      return id
    }
  }
}
