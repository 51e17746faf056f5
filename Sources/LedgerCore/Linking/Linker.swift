/// Decides which names name one project.
///
/// A name continues the most alike of the names stated before it, where one is alike enough; the
/// chains that this makes are the projects. Likeness looks at two names and at nothing else, so
/// the projects follow from the set of articles, whatever the order they arrived in.
public enum Linker {
  /// Below this two names are two projects.
  public static let threshold = 0.5

  /// How surely two names are one project's, 0 to 1, and why. O(words).
  public static func likeness(_ left: NameKey, _ right: NameKey) -> Likeness {
    var best = Likeness(score: 0, shared: [], reason: .nothingShared)
    for (l, leftName) in left.names.enumerated() {
      for (r, rightName) in right.names.enumerated() {
        let mine = likeness(
          leftName, rightName, context: contextFactor(left.context, right.context),
          isAlias: l > 0 || r > 0)
        if mine.score > best.score { best = mine }
      }
    }
    return best
  }

  public struct Likeness: Hashable, Sendable {
    public enum Reason: String, Sendable {
      case nothingShared, differentNumbers, differentParts, tooLittleShared, sameWords, sharedWords
    }
    public let score: Double
    public let shared: [String]
    public let reason: Reason
  }

  private static func likeness(
    _ left: [String], _ right: [String], context: Double, isAlias: Bool
  ) -> Likeness {
    // Words are few and sorted; most pairs of names share none.
    let shared = left.filter(right.contains)
    guard !shared.isEmpty else { return Likeness(score: 0, shared: [], reason: .nothingShared) }
    let (a, b) = (Set(left), Set(right))
    func verdict(_ score: Double, _ reason: Likeness.Reason) -> Likeness {
      Likeness(score: score, shared: shared, reason: reason)
    }
    if isContradiction(a, b, of: isNumber) { return verdict(0, .differentNumbers) }
    if isContradiction(a, b, of: directions.contains) { return verdict(0, .differentParts) }
    // "HS2" is not its eastern leg: a part has a life of its own.
    if a.isDisjoint(with: parts) != b.isDisjoint(with: parts) { return verdict(0, .differentParts) }
    let common = weight(shared)
    let (whole, lesser) = (weight(a.union(b)), min(weight(a), weight(b)))
    let sharesProper = shared.contains(where: NameWords.isProper)
    if a == b { return verdict(sharesProper ? 1 : context, .sameWords) }
    // A kind of thing alone ("steel mill") is not enough without a shared setting.
    let named = (a.contains(where: NameWords.isProper), b.contains(where: NameWords.isProper))
    let bothNamed = named.0 && named.1
    let isPart = a.isSubset(of: b) || b.isSubset(of: a)
    // … but "the refinery" and "oil refineries" in one setting, neither with a name, are one.
    let evidence =
      isPart && !named.0 && !named.1 && context == 1
      ? max(0.8, min(1, common / 1.6))
      : min(1, common / 1.6)
    let score = (0.65 * common / lesser + 0.35 * common / whole) * evidence
    let kinds = (a.filter(NameWords.isKind), b.filter(NameWords.isKind))
    let kindFactor =
      kinds.0.isEmpty || kinds.1.isEmpty || !kinds.0.isDisjoint(with: kinds.1) ? 1 : 0.6
    let factor = kindFactor * (sharesProper ? 1 : bothNamed ? min(context, 0.6) : context)
    return verdict(score * factor, score * factor < threshold ? .tooLittleShared : .sharedWords)
  }

  /// Do both have words of this class, and none in common?
  private static func isContradiction(
    _ a: Set<String>, _ b: Set<String>, of isMember: (String) -> Bool
  ) -> Bool {
    let (mine, yours) = (a.filter(isMember), b.filter(isMember))
    return !mine.isEmpty && !yours.isEmpty && mine.isDisjoint(with: yours)
  }

  private static func isNumber(_ word: String) -> Bool { word.first?.isNumber == true }

  /// Normal forms of words that make a name that of a part.
  private static let parts: Set<String> = ["section", "phase", "extension", "unit", "branch"]

  private static let directions: Set<String> = [
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper",
    "lower",
  ]

  /// Adds in one order: a set's own differs from run to run, and with it the last bit of the sum.
  private static func weight(_ words: some Sequence<String>) -> Double {
    words.map(NameWords.weight(of:)).sorted().reduce(0, +)
  }

  /// 1 where the settings overlap or one is unknown; less where they are apart.
  private static func contextFactor(_ left: [String], _ right: [String]) -> Double {
    if left.isEmpty || right.isEmpty { return 0.8 }
    return Set(left).isDisjoint(with: right) ? 0.3 : 1
  }
}
