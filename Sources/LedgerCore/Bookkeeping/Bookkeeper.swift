/// Turns an article's claims into a posting: which projects they are about, and which versions
/// follow, of these claims and of later ones that now stand differently.
public enum Bookkeeper {
  /// The posting that records `article`; nil where the ledger has it already.
  ///
  /// Looks at names that share a word with the article's and at the projects that they belong
  /// to, from the article's day on: the cost follows what the article touches.
  public static func draft(
    recording article: Article, claims: [Claim], in ledger: some LedgerView
  ) throws -> PostingDraft? {
    if try ledger.hasArticle(article.sha256) { return nil }
    let setting = Setting(of: article.text)
    let keys = claims.map { NameKey($0.project, in: setting) }
    var directory = Directory(ledger: ledger)
    for (claim, key) in zip(claims, keys) {
      try directory.enter(
        key, claim.project,
        at: Position(
          statedOn: article.publishedOn, article: article.sha256, ordinal: claim.ordinal))
    }
    let moves = try directory.settle()
    let statements = zip(claims, keys).map { claim, key in
      Books.Statement(
        article: article.sha256, statedOn: article.publishedOn, ordinal: claim.ordinal, key: key,
        status: claim.status, kind: claim.kind, standing: claim.standing, due: claim.due)
    }
    return PostingDraft(
      article: article, claims: claims, keys: keys, placements: moves.placements,
      versions: try versions(for: statements, moves, in: ledger))
  }

  /// Books the new statements and re-books what moved; keeps only what is new or different.
  private static func versions(
    for new: [Books.Statement], _ moves: Directory<some LedgerView>.Moves,
    in ledger: some LedgerView
  ) throws -> [BookedClaim] {
    var waiting: [ProjectID: [Books.Statement]] = [:]
    for statement in new {
      guard let project = moves.project[statement.key] else { continue }
      waiting[project, default: []].append(statement)
    }
    var changed: [BookedClaim] = []
    let touched = Set(waiting.keys).union(moves.reshaped).sorted()
    // A reshaped project is booked anew as a whole; any other only from the new statements on.
    var current: [BookedClaim] = []
    for project in touched {
      let from = moves.reshaped.contains(project) ? nil : waiting[project]?.map(\.position).min()
      current += try ledger.versions(of: project, from: from.map(\.startOfArticle))
    }
    let before = Dictionary(
      current.map { (ClaimPlace($0), $0) }, uniquingKeysWith: { first, _ in first })
    var statements: [ProjectID: [Books.Statement]] = waiting
    for version in current {
      statements[moves.project[version.key] ?? version.project, default: []]
        .append(Books.Statement(version))
    }
    for (project, mine) in statements.sorted(by: { $0.key < $1.key }) {
      let ordered = mine.sorted { $0.position < $1.position }
      guard let first = ordered.first else { continue }
      let state =
        moves.reshaped.contains(project)
        ? nil : try ledger.state(of: project, before: first.position.startOfArticle)
      changed += Books.book(ordered, on: project, from: state)
        .filter { before[ClaimPlace($0)] != $0 }
    }
    return changed
  }

  /// Names a claim among all.
  private struct ClaimPlace: Hashable {
    let article: Digest
    let ordinal: Int
    init(_ version: BookedClaim) { (article, ordinal) = (version.article, version.ordinal) }
  }

  /// What the bookkeeper makes of all claims of a project at once: for `verify`.
  public static func rebook(_ versions: [BookedClaim], on project: ProjectID) -> [BookedClaim] {
    Books.book(
      versions.map(Books.Statement.init).sorted { $0.position < $1.position }, on: project,
      from: nil)
  }
}

extension Books.Statement {
  init(_ version: BookedClaim) {
    self.init(
      article: version.article, statedOn: version.statedOn, ordinal: version.ordinal,
      key: version.key, status: version.status, kind: version.kind, standing: version.standing,
      due: version.due)
  }
}

extension Position {
  /// The first place of the same article.
  var startOfArticle: Position {
    Position(statedOn: statedOn, rank: rank & ~Int64(Position.ordinalLimit))
  }
}
