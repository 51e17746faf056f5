import ContentHashing
import LedgerCore

/// Reads the whole ledger and checks what it promises, within a transaction that its caller
/// holds. Memory follows the largest project, not the ledger.
struct Verifier {
  let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  func verify(
    expecting head: Digest?, _ report: (VerificationFinding) -> Void
  ) throws -> VerificationSummary {
    var findings = 0
    func tell(_ problem: VerificationFinding.Problem, _ posting: Int? = nil) {
      findings += 1
      report(VerificationFinding(problem, posting: posting))
    }
    try checkFile(tell)
    let (postings, last) = try checkChain(expecting: head, tell)
    let (articles, quotes) = try checkArticles(tell)
    try checkIndexes(tell)
    try checkVersions(tell)
    return VerificationSummary(
      postings: postings, articles: articles, quotes: quotes, findings: findings, head: last)
  }

  typealias Tell = (VerificationFinding.Problem, Int?) -> Void

  /// SQLite's own checks, and whether the tables and triggers are those that the steps made.
  private func checkFile(_ tell: Tell) throws {
    for line in try connection.all("PRAGMA integrity_check", [], { try $0.text() })
    where line != "ok" {
      tell(.fileDamaged(line), nil)
    }
    try connection.each("PRAGMA foreign_key_check") { row in
      let (table, id) = (try row.text(), row.textIfAny())
      tell(.fileDamaged("\(table) \(id ?? "?") refers to a row that is missing"), nil)
    }
    for change in try SchemaComparison(connection).differences() {
      tell(.fileDamaged(change), nil)
    }
  }

  /// Numbers, digests and content of the postings, one at a time.
  private func checkChain(
    expecting head: Digest?, _ tell: Tell
  ) throws -> (count: Int, head: Digest) {
    var (count, expected, previous, isHeadFound) = (0, 1, Digest.zero, head == nil)
    var latest: Instant?
    let content = PostingContent(connection)
    try connection.each(
      "SELECT number, recorded_at, previous, digest FROM posting ORDER BY number"
    ) { row in
      let (number, recordedAt) = (row.int(), try row.instant())
      let (named, digest) = (try row.digest(), try row.digest())
      while expected < number {
        tell(.postingMissing, expected)
        expected += 1
      }
      if named != previous || recordedAt < latest ?? recordedAt { tell(.chainBroken, number) }
      let bytes = try content.bytes(of: number, recordedAt: recordedAt)
      if Digest(chaining: bytes, after: named) != digest { tell(.contentChanged, number) }
      if digest == head { isHeadFound = true }
      (count, expected, previous, latest) = (count + 1, number + 1, digest, recordedAt)
    }
    if !isHeadFound { tell(.postingMissing, nil) }
    // Rows whose posting is gone from the end of the chain.
    for number in try connection.all(Verifier.orphans, [expected], { $0.int() }) {
      tell(.postingMissing, number)
    }
    return (count, previous)
  }

  private static let orphans = """
    SELECT posting FROM article WHERE posting >= ?1
    UNION SELECT posting FROM placement WHERE posting >= ?1
    UNION SELECT posting FROM version WHERE posting >= ?1
    """

  /// Texts against their digests, and quotes against their texts.
  private func checkArticles(_ tell: Tell) throws -> (articles: Int, quotes: Int) {
    var (articles, quotes) = (0, 0)
    try connection.each(
      "SELECT id, posting, sha256, published_on, text FROM article ORDER BY id"
    ) { row in
      let (id, posting, sha256) = (row.integer(), row.int(), try row.digest())
      row.skip(1)
      let bytes = row.bytes()
      articles += 1
      if Digest(sha256: bytes) != sha256 { tell(.articleChanged(sha256), posting) }
      let length = String(decoding: bytes, as: UTF8.self).unicodeScalars.count
      try connection.each(
        "SELECT ordinal, quote_start, quote_end FROM claim WHERE article = ?1", [id]
      ) { claim in
        let (ordinal, start, end) = (claim.int(), claim.int(), claim.int())
        quotes += 1
        if start < 0 || start >= end || end > length {
          tell(.quoteMissing(sha256, ordinal: ordinal), posting)
        }
      }
    }
    return (articles, quotes)
  }

  /// Each project's current versions against what the bookkeeper makes of its claims.
  private func checkVersions(_ tell: Tell) throws {
    let shelves = Shelves(connection)
    for id in try connection.all(Verifier.misbooked, [], { ProjectID(try $0.text()) }) {
      tell(.versionsDiffer(id), nil)
    }
    try connection.each("SELECT key FROM project ORDER BY id") { row in
      let project = ProjectID(try row.text())
      let versions = try shelves.versions(of: project, from: nil)
      if Bookkeeper.rebook(versions, on: project) != versions {
        tell(.versionsDiffer(project), nil)
      }
    }
  }

  /// Projects with a claim that no version books now, or that is booked on another project than
  /// its name's, or whose place is not its article's.
  private static let misbooked = """
    SELECT DISTINCT j.key
    FROM claim AS c
      CROSS JOIN article AS a ON a.id = c.article
      CROSS JOIN placement AS p ON p.name = c.name AND p.posting = (
        SELECT max(q.posting) FROM placement AS q WHERE q.name = c.name)
      CROSS JOIN project AS j ON j.id = p.project
    WHERE (
      SELECT count(*) FROM version AS v
      WHERE v.claim = c.id AND v.project = p.project AND v.stated_on = a.published_on
        AND NOT EXISTS (SELECT 1 FROM supersession AS s WHERE s.version = v.id)) <> 1
      OR EXISTS (
        SELECT 1 FROM version AS v
        WHERE v.claim = c.id AND v.project <> p.project
          AND NOT EXISTS (SELECT 1 FROM supersession AS s WHERE s.version = v.id))
    """
}
