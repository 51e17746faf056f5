import LedgerCore

/// Reads versions with their claims, quotes and articles.
struct EntryVersions {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// What a posting booked: its own article's claims first, then earlier ones that it changed.
  func booked(by posting: Int) throws -> [EntryVersion] {
    try connection.all(
      EntryVersions.query(from: "version AS v") + """
         WHERE v.posting = ?1
        ORDER BY a.posting <> v.posting, v.stated_on, v.rank
        """, [posting], EntryVersions.version)
  }

  /// What a posting booked of its own article's claims.
  func stated(by posting: Int) throws -> [EntryVersion] {
    try connection.all(
      EntryVersions.query(from: "version AS v") + """
         WHERE v.posting = ?1 AND a.posting = ?1
        ORDER BY v.stated_on, v.rank
        """, [posting], EntryVersions.version)
  }

  /// The versions of a project stated after `from` (nil: from the beginning) and up to `through`
  /// that held when `lastPosting` was the newest.
  func versions(
    of project: Int64, after from: Day?, through: Day, knownBy lastPosting: Int64
  ) throws -> [EntryVersion] {
    try connection.all(
      EntryVersions.query(from: "version AS v") + """
         WHERE v.project = ?1 AND v.stated_on > ?2 AND v.stated_on <= ?3 AND \(isHeld("?4"))
        ORDER BY v.stated_on, v.rank
        """,
      [project, from?.description ?? "", through, lastPosting], EntryVersions.version)
  }

  /// Joins in the order in which the indexes lead, which CROSS JOIN fixes.
  private static func query(from source: String) -> String {
    """
    SELECT j.key, v.change,
      v.state_status, v.state_since, v.state_kind, v.state_due_first, v.state_due_last,
      v.posting, p.recorded_at, a.sha256, a.published_on, a.title, a.source, a.url,
      c.ordinal, c.written, c.aliases, c.context, c.statement, c.status, c.kind, c.standing,
      c.basis, c.due_first, c.due_last, c.parties, c.sector, c.rule, c.confidence,
      c.quote_start, c.quote_end,
      substr(a.text, max(c.quote_start - \(Quote.contextLength), 0) + 1,
        c.quote_end + \(Quote.contextLength) - max(c.quote_start - \(Quote.contextLength), 0))
    FROM \(source)
      CROSS JOIN project AS j ON j.id = v.project
      CROSS JOIN claim AS c ON c.id = v.claim
      CROSS JOIN article AS a ON a.id = c.article
      CROSS JOIN posting AS p ON p.number = v.posting
    """
  }

  private static func version(_ row: inout Row) throws -> EntryVersion {
    let project = ProjectID(try row.text())
    let change: Change = try row.word()
    let state = try row.state()
    let (posting, recordedAt) = (row.int(), try row.instant())
    let article = try row.citation()
    return EntryVersion(
      project: project, claim: try row.claim(), article: article, change: change, state: state,
      posting: posting, recordedAt: recordedAt)
  }
}

/// The condition that version `v` held when the posting of this parameter was the newest.
func isHeld(_ lastPosting: String) -> String {
  """
  v.posting <= \(lastPosting) AND NOT EXISTS (
    SELECT 1 FROM supersession AS s WHERE s.version = v.id AND s.posting <= \(lastPosting))
  """
}

extension Row {
  mutating func citation() throws -> Article.Citation {
    Article.Citation(
      sha256: try digest(), publishedOn: try day(), title: textIfAny(), source: textIfAny(),
      url: textIfAny())
  }

  /// A claim's columns, then its quote's.
  mutating func claim() throws -> Claim {
    let ordinal = int()
    let name = ProjectName(written: try text(), aliases: try list(), context: try list())
    let statement = try text()
    let (status, kind): (Status, Kind) = (try word(), try word())
    let (standing, basis): (Standing, Basis) = (try word(), try word())
    let due = try period()
    let (parties, sector) = (try list(), textIfAny())
    let (rule, confidence) = (try text(), real())
    return Claim(
      ordinal: ordinal, project: name, statement: statement, status: status, kind: kind,
      standing: standing, basis: basis, due: due, parties: parties, sector: sector,
      quote: try quote(), rule: rule, confidence: confidence)
  }

  /// Start, end, and the article's words around them.
  private mutating func quote() throws -> Quote {
    let (start, end) = (int(), int())
    let window = try text()
    let offset = start - max(0, start - Quote.contextLength)
    // A quote that is not in its text any more is `verify`'s to tell, not to stop every answer.
    let cut = Quote(of: window, start: offset, end: offset + end - start)
    return Quote(
      exact: cut?.exact ?? "", prefix: cut?.prefix ?? "", suffix: cut?.suffix ?? "",
      start: start, end: end)
  }
}
