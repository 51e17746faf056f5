/// Which article is the origin of which: the first one published that it is a copy of.
///
/// Articles are taken by day of publication, then by digest. One that is a copy of an origin
/// belongs to the first such origin; any other is an origin itself. So every copy is like its
/// origin directly: a revision does not join the first version by way of a short copy that is
/// like both. The answer follows from the articles alone, not from the order of arrival.
public struct CopyGroups: Hashable, Sendable {
  /// An article's place in the order of origins.
  public struct Member: Hashable, Comparable, Sendable {
    public let publishedOn: Day
    public let sha256: Digest

    public init(publishedOn: Day, sha256: Digest) {
      self.publishedOn = publishedOn
      self.sha256 = sha256
    }

    public static func < (left: Member, right: Member) -> Bool {
      (left.publishedOn, left.sha256) < (right.publishedOn, right.sha256)
    }
  }

  /// Two articles that `CopyJudgement` takes for copies of one another, in either order.
  public struct Link: Hashable, Sendable {
    public let one: Member
    public let other: Member

    public init(_ one: Member, _ other: Member) {
      self.one = one
      self.other = other
    }
  }

  private var origins: [Member: Member] = [:]
  private var copies: [Member: [Member]] = [:]

  /// Groups the articles; links to others are passed over. O(m log m + l) for m articles and l
  /// links: a store hands over one article with those that links lead to, not the whole ledger.
  public init(_ members: [Member], links: [Link]) {
    var neighbours: [Member: [Member]] = [:]
    for link in links {
      neighbours[link.one, default: []].append(link.other)
      neighbours[link.other, default: []].append(link.one)
    }
    for member in Set(members).sorted() {
      let origin = neighbours[member, default: []].filter { origins[$0] == $0 }.min() ?? member
      origins[member] = origin
      if origin != member { copies[origin, default: []].append(member) }
    }
  }

  /// The article's origin, itself where it is no copy; nil where it is not among the members.
  public func origin(of member: Member) -> Member? { origins[member] }

  /// The copies of an origin, in order; none for any other article.
  public func copies(of origin: Member) -> [Member] { copies[origin] ?? [] }
}
