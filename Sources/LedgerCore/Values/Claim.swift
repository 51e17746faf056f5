/// What one place in an article says of one project.
public struct Claim: Hashable, Sendable {
  /// Counts the claims of an article from 0, in the order of the text.
  public let ordinal: Int
  public let project: ProjectName
  /// A short label of what is promised or proposed, in the article's words.
  public let statement: String
  public let status: Status
  public let kind: Kind
  public let standing: Standing
  public let basis: Basis
  /// When the statement's own step is due; nil where no date is said.
  public let due: Period?
  /// Who is to do it or to receive it, under their usual English short names.
  public let parties: [String]
  /// "energy", "transport" …; nil where the words do not tell.
  public let sector: String?
  public let quote: Quote
  /// The name of the rule that found it.
  public let rule: String
  /// 0 to 1: the share of claims like this one that a careful reader would accept.
  public let confidence: Double

  public init(
    ordinal: Int, project: ProjectName, statement: String, status: Status, kind: Kind? = nil,
    standing: Standing = .news, basis: Basis = .reported, due: Period? = nil,
    parties: [String] = [], sector: String? = nil, quote: Quote, rule: String,
    confidence: Double = 1
  ) {
    self.ordinal = ordinal
    self.project = project
    self.statement = statement
    self.status = status
    self.kind = kind ?? status.kind
    self.standing = standing
    self.basis = basis
    self.due = due
    self.parties = parties
    self.sector = sector
    self.quote = quote
    self.rule = rule
    self.confidence = confidence
  }
}

extension Sequence<Claim> {
  /// The same claims, their ordinals counted from 0 in this order. O(n).
  package func renumbered() -> [Claim] {
    enumerated().map { ordinal, claim in
      Claim(
        ordinal: ordinal, project: claim.project, statement: claim.statement,
        status: claim.status, kind: claim.kind, standing: claim.standing, basis: claim.basis,
        due: claim.due, parties: claim.parties, sector: claim.sector, quote: claim.quote,
        rule: claim.rule, confidence: claim.confidence)
    }
  }
}

/// A project as one article calls it.
public struct ProjectName: Hashable, Sendable {
  /// The fullest name in the article, letter for letter.
  public let written: String
  /// Other names that the article itself gives to the same thing: "PSM", "the UAP line".
  public let aliases: [String]
  /// Countries and places of the article's own setting that tell two projects of a common name
  /// ("the refinery") apart.
  public let context: [String]

  public init(written: String, aliases: [String] = [], context: [String] = []) {
    self.written = written
    self.aliases = aliases
    self.context = context
  }
}

/// Where a claim stands in the order of all that was ever stated: by day, then by the article's
/// digest, then by its place in the article. Independent of the order of arrival.
public struct Position: Hashable, Comparable, Sendable {
  public let statedOn: Day
  /// The first six bytes of the article's digest, then 15 bits of ordinal.
  public let rank: Int64

  public init(statedOn: Day, rank: Int64) {
    self.statedOn = statedOn
    self.rank = rank
  }

  /// Ordinals beyond 32767 share the last rank; `Bookkeeper` refuses such an article.
  public init(statedOn: Day, article: Digest, ordinal: Int) {
    self.statedOn = statedOn
    let prefix = article.bytes.prefix(6).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    rank = prefix << 15 | Int64(min(ordinal, Position.ordinalLimit))
  }

  public static let ordinalLimit = 32_767

  /// Do both stand in the same article?
  public func isSameArticle(as other: Position) -> Bool {
    statedOn == other.statedOn && rank >> 15 == other.rank >> 15
  }

  public static func < (left: Position, right: Position) -> Bool {
    (left.statedOn, left.rank) < (right.statedOn, right.rank)
  }
}
