import LedgerCore

/// The rows that only make questions fast follow from the others; the digests do not cover them.
extension Verifier {
  /// Tells the postings whose derived rows are not what follows from what they recorded.
  func checkIndexes(_ tell: Tell) throws {
    for sql in Verifier.derivations {
      for posting in try connection.all(sql, [], { $0.int() }) { tell(.contentChanged, posting) }
    }
    try connection.each("SELECT id, posting, key FROM name") { row in
      let (id, posting, key) = (row.integer(), row.int(), NameKey(text: try row.text()))
      let words = try connection.all(
        "SELECT word FROM name_word INDEXED BY name_word_by_name WHERE name = ?1", [id]
      ) { try $0.text() }
      if Set(words) != Set(key.words) { tell(.contentChanged, posting) }
    }
  }

  /// Each answers with the postings of rows that are wrong, missing or too many.
  private static let derivations = [
    // A version is superseded by the next version of its claim, and by nothing else.
    """
    SELECT DISTINCT posting FROM (
      SELECT v.posting,
        lead(v.posting) OVER (PARTITION BY v.claim ORDER BY v.posting) AS next, s.posting AS told
      FROM version AS v LEFT JOIN supersession AS s ON s.version = v.id
    ) WHERE next IS NOT told
    """,
    """
    SELECT DISTINCT coalesce(m.first_posting, v.posting) FROM (
      SELECT project, substr(stated_on, 1, 7) AS month, min(posting) AS posting
      FROM version GROUP BY 1, 2
    ) AS v FULL JOIN version_month AS m ON m.project = v.project AND m.month = v.month
    WHERE m.first_posting IS NOT v.posting
    """,
    """
    WITH mention AS (
      SELECT c.name, p.value AS party, a.posting, a.published_on AS stated_on, v.rank,
        p.key AS place
      FROM claim AS c
        CROSS JOIN article AS a ON a.id = c.article
        CROSS JOIN version AS v ON v.claim = c.id AND v.posting = a.posting
        CROSS JOIN json_each(c.parties) AS p
    ), earliest AS (
      SELECT * FROM (
        SELECT *, row_number() OVER (
          PARTITION BY name, party ORDER BY posting, stated_on, rank, place) AS turn,
          min(stated_on || printf('%020d%06d', rank, place)) OVER (
            PARTITION BY name, party ORDER BY posting, stated_on, rank, place
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
        FROM mention
      ) WHERE turn = 1 OR stated_on || printf('%020d%06d', rank, place) < before
    )
    SELECT posting FROM (
      SELECT name, party, posting, stated_on, rank, place FROM earliest
      EXCEPT SELECT name, party, posting, stated_on, rank, place FROM name_party)
    UNION SELECT posting FROM (
      SELECT name, party, posting, stated_on, rank, place FROM name_party
      EXCEPT SELECT name, party, posting, stated_on, rank, place FROM earliest)
    """,
    """
    WITH mention AS (
      SELECT c.name, c.sector, a.posting, a.published_on AS stated_on, v.rank
      FROM claim AS c
        CROSS JOIN article AS a ON a.id = c.article
        CROSS JOIN version AS v ON v.claim = c.id AND v.posting = a.posting
      WHERE c.sector IS NOT NULL
    ), earliest AS (
      SELECT * FROM (
        SELECT *, row_number() OVER (
          PARTITION BY name ORDER BY posting, stated_on, rank) AS turn,
          min(stated_on || printf('%020d', rank)) OVER (
            PARTITION BY name ORDER BY posting, stated_on, rank
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
        FROM mention
      ) WHERE turn = 1 OR stated_on || printf('%020d', rank) < before
    )
    SELECT posting FROM (
      SELECT name, posting, stated_on, rank, sector FROM earliest
      EXCEPT SELECT name, posting, stated_on, rank, sector FROM name_sector)
    UNION SELECT posting FROM (
      SELECT name, posting, stated_on, rank, sector FROM name_sector
      EXCEPT SELECT name, posting, stated_on, rank, sector FROM earliest)
    """,
  ]
}
