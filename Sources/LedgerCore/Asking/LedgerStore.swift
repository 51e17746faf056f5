/// A question's two times: what the world had said by a day, and what this ledger knew of it.
public struct Moment: Hashable, Sendable {
  /// Statements of this day and earlier count.
  public let validOn: Day
  /// Postings of this moment and earlier count; nil counts all.
  public let knownAt: Instant?

  public init(validOn: Day, knownAt: Instant? = nil) {
    self.validOn = validOn
    self.knownAt = knownAt
  }
}

/// A place where a ledger is kept.
///
/// Nothing in it is ever changed or removed; the only way to write is `append`, and every
/// question takes a day and a moment of knowledge. All methods throw `LedgerFault`.
public protocol LedgerStore: Sendable {
  /// Runs `bookkeeping` on a view of the ledger that nobody else can change meanwhile and appends
  /// what it returns, whole or not at all. Where it returns nil (the article is known), nothing
  /// is written. Errors that `bookkeeping` throws pass through and leave the ledger as it was.
  @discardableResult
  func append(
    recordedAt: Instant, _ bookkeeping: (any LedgerView) throws -> PostingDraft?
  ) throws -> Posting?

  /// Every project at a moment, ordered by id, one at a time. Memory does not grow with the
  /// ledger; O(projects).
  func overviews(at moment: Moment, _ body: (ProjectOverview) throws -> Void) throws

  /// Every project with its versions, ordered by id, one at a time. O(versions).
  func histories(at moment: Moment, _ body: (ProjectHistory) throws -> Void) throws

  /// One project, or nil where there is none by this id at the moment. An id that a project had
  /// before a late article gave it an earlier beginning still finds it. O(answer).
  func history(of id: ProjectID, at moment: Moment) throws -> ProjectHistory?

  /// Projects with a name that has, for every one of `words` (lower case), a word beginning
  /// with it. Ordered by id. O(names that share the first letters).
  func projects(resembling words: [String], at moment: Moment) throws -> [ProjectOverview]

  /// Every project of which something was stated after `from` and up to `through`, or whose due
  /// date passed between the two, as it stood on both days. Ordered by id. O(answer).
  func changes(from: Day, through: Day, knownAt: Instant?) throws -> [ProjectChange]

  /// Postings, newest first, `limit` at the most.
  func postings(knownAt: Instant?, limit: Int) throws -> [PostingSummary]

  /// Reads the whole ledger and checks all that it promises; tells each finding. O(ledger).
  func verify(_ report: (VerificationFinding) -> Void) throws -> VerificationSummary
}

/// What bookkeeping may look at while it decides.
public protocol LedgerView {
  func hasArticle(_ sha256: Digest) throws -> Bool
  /// Names that share at least one of these words (`NameKey.words`), as placed now.
  func names(sharing words: [String]) throws -> [PlacedName]
  /// The name with exactly this key, if any article used it.
  func name(_ key: NameKey) throws -> PlacedName?
  /// All names of a project, as placed now.
  func names(of project: ProjectID) throws -> [PlacedName]
  /// The current versions of a project at or after a position, in order.
  func versions(of project: ProjectID, from position: Position?) throws -> [BookedClaim]
  /// The project's state just before a position.
  func state(of project: ProjectID, before position: Position) throws -> ProjectState?
}

/// What one act of recording adds: the unit of writing.
public struct PostingDraft: Hashable, Sendable {
  public let article: Article
  public let claims: [Claim]
  /// Which name each claim goes by: one key a claim, in order.
  public let keys: [NameKey]
  /// Names whose place is new or has changed.
  public let placements: [PlacedName]
  /// Versions that are new or have changed, of this article's claims and of earlier ones.
  public let versions: [BookedClaim]

  public init(
    article: Article, claims: [Claim], keys: [NameKey], placements: [PlacedName],
    versions: [BookedClaim]
  ) {
    self.article = article
    self.claims = claims
    self.keys = keys
    self.placements = placements
    self.versions = versions
  }
}

/// A claim as the books hold it: whose it is and what it did. The store's own row, without text.
public struct BookedClaim: Hashable, Sendable {
  public let article: Digest
  public let statedOn: Day
  public let ordinal: Int
  public let key: NameKey
  public let project: ProjectID
  public let status: Status
  public let kind: Kind
  public let standing: Standing
  public let due: Period?
  public let change: Change
  public let state: ProjectState

  public init(
    article: Digest, statedOn: Day, ordinal: Int, key: NameKey, project: ProjectID,
    status: Status, kind: Kind, standing: Standing, due: Period?, change: Change,
    state: ProjectState
  ) {
    self.article = article
    self.statedOn = statedOn
    self.ordinal = ordinal
    self.key = key
    self.project = project
    self.status = status
    self.kind = kind
    self.standing = standing
    self.due = due
    self.change = change
    self.state = state
  }

  public var position: Position {
    Position(statedOn: statedOn, article: article, ordinal: ordinal)
  }
}

/// A posting as it was stored.
public struct Posting: Hashable, Sendable {
  /// Counts from 1.
  public let number: Int
  public let recordedAt: Instant
  /// Of this posting's canonical content and `previous`.
  public let digest: Digest
  public let previous: Digest
  public let draft: PostingDraft
  /// The versions that it booked, newly stated ones first, with all that printing needs.
  public let versions: [EntryVersion]

  public init(
    number: Int, recordedAt: Instant, digest: Digest, previous: Digest, draft: PostingDraft,
    versions: [EntryVersion]
  ) {
    self.number = number
    self.recordedAt = recordedAt
    self.digest = digest
    self.previous = previous
    self.draft = draft
    self.versions = versions
  }
}

/// A posting in the log.
public struct PostingSummary: Hashable, Sendable {
  public let number: Int
  public let recordedAt: Instant
  public let digest: Digest
  public let article: Article.Citation
  /// What the article's claims did, in the order of the text, as this posting booked them.
  public let versions: [EntryVersion]
  /// How many versions of earlier postings it changed.
  public let revised: Int

  public init(
    number: Int, recordedAt: Instant, digest: Digest, article: Article.Citation,
    versions: [EntryVersion], revised: Int
  ) {
    self.number = number
    self.recordedAt = recordedAt
    self.digest = digest
    self.article = article
    self.versions = versions
    self.revised = revised
  }
}

/// A project as it stood on two days.
public struct ProjectChange: Hashable, Sendable {
  /// As it stands on the second day.
  public let project: ProjectOverview
  /// How it stood on the first; nil where nothing had been said of it.
  public let before: ProjectState?
  /// What was stated in between, in order.
  public let versions: [EntryVersion]

  public init(project: ProjectOverview, before: ProjectState?, versions: [EntryVersion]) {
    self.project = project
    self.before = before
    self.versions = versions
  }
}

/// Something that a ledger should not hold.
public struct VerificationFinding: Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    /// SQLite's own check of the file found this.
    case fileDamaged(String)
    /// Numbers of postings do not follow one another: this one is missing.
    case postingMissing
    /// The posting does not name the digest of the one before it.
    case chainBroken
    /// The posting's content is no longer what its digest was made from.
    case contentChanged
    /// The article's text is no longer what its SHA-256 was made from.
    case articleChanged(Digest)
    /// The quote of the article's claim with this ordinal does not stand at its place.
    case quoteMissing(Digest, ordinal: Int)
    /// The current versions are not what the bookkeeper makes of the claims.
    case versionsDiffer(ProjectID)
  }
  public let problem: Problem
  /// The posting it was found in, where one can be named.
  public let posting: Int?

  public init(_ problem: Problem, posting: Int? = nil) {
    self.problem = problem
    self.posting = posting
  }
}

/// What a verification read.
public struct VerificationSummary: Hashable, Sendable {
  public let postings: Int
  public let articles: Int
  public let quotes: Int
  public let findings: Int
  /// The digest of the last posting: note it down, and a later truncation shows.
  public let head: Digest

  public init(postings: Int, articles: Int, quotes: Int, findings: Int, head: Digest) {
    self.postings = postings
    self.articles = articles
    self.quotes = quotes
    self.findings = findings
    self.head = head
  }
}

/// Why a ledger could not be used: facts; the wording lives with the commands.
public enum LedgerFault: Error, Hashable, Sendable {
  /// There is no file at the path, and the question does not make one.
  case missing(path: String)
  /// The folder or the file may not be read or written.
  case notPermitted(path: String)
  /// The file cannot be written: its disk or its mode is read-only.
  case readOnly(path: String)
  /// Another program held the ledger for longer than the wait.
  case locked(path: String)
  /// A file of another kind.
  case notALedger(path: String)
  /// Made by a newer Pledger.
  case newer(path: String, version: Int, supported: Int)
  /// An older schema that cannot be migrated because the file cannot be written.
  case outdated(path: String, version: Int, supported: Int)
  /// Its pages are damaged.
  case damaged(path: String, detail: String)
  case diskFull(path: String)
  /// Anything else that SQLite reports: its extended result code, message and statement.
  case storage(path: String, code: Int32, message: String, statement: String?)
}
