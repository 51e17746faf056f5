import ContentHashing
import LedgerCore

/// A posting's canonical content: what its digest is made from.
///
/// JSON (RFC 8259) lines in UTF-8, each a compact array that ends in a line feed: the posting's
/// number, moment and kind; the article without its text, which its SHA-256 stands for; its claims
/// by ordinal; the placements by name; the versions by claim. Read from the rows, both when a
/// posting is written and when it is verified, so that what is signed is what is stored.
struct PostingContent {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  func bytes(of number: Int, recordedAt: Instant) throws -> [UInt8] {
    var content: [UInt8] = []
    func line(_ what: String, _ members: [JSON]) {
      JSON.array([.string(what)] + members).write(to: &content)
      content.append(UInt8(ascii: "\n"))
    }
    line("posting", [JSON(number), JSON(recordedAt.description), "article"])
    for part in PostingContent.parts {
      try connection.each(part.sql, [number]) { line(part.name, $0.all()) }
    }
    return content
  }

  private static let parts: [(name: String, sql: String)] = [
    (
      "article",
      "SELECT sha256, published_on, title, source, url FROM article WHERE posting = ?1"
    ),
    (
      "claim",
      """
      SELECT c.ordinal, n.key, c.written, c.aliases, c.context, c.statement, c.status, c.kind,
        c.standing, c.basis, c.due_first, c.due_last, c.parties, c.sector, c.quote_start,
        c.quote_end, c.rule, c.confidence
      FROM article AS a CROSS JOIN claim AS c ON c.article = a.id
        CROSS JOIN name AS n ON n.id = c.name
      WHERE a.posting = ?1 ORDER BY c.ordinal
      """
    ),
    (
      "placement",
      """
      SELECT n.key, j.key, p.written, p.aliases, p.first_stated_on, p.first_rank, b.key, p.likeness
      FROM placement AS p
        CROSS JOIN name AS n ON n.id = p.name
        CROSS JOIN project AS j ON j.id = p.project
        LEFT JOIN name AS b ON b.id = p.antecedent
      WHERE p.posting = ?1 ORDER BY n.key
      """
    ),
    (
      "version",
      """
      SELECT a.sha256, c.ordinal, j.key, v.stated_on, v.rank, v.change, v.state_status,
        v.state_since, v.state_kind, v.state_due_first, v.state_due_last
      FROM version AS v
        CROSS JOIN claim AS c ON c.id = v.claim
        CROSS JOIN article AS a ON a.id = c.article
        CROSS JOIN project AS j ON j.id = v.project
      WHERE v.posting = ?1 ORDER BY a.sha256, c.ordinal
      """
    ),
  ]
}

extension Digest {
  /// The digest of a posting: SHA-256 of the digest before it and its own content.
  init(chaining content: [UInt8], after previous: Digest) {
    self.init(sha256: previous.bytes + content)
  }
}
