/// Decides which names name one project.
///
/// A name continues the most alike of the names stated before it, where one is alike enough; the
/// chains that this makes are the projects. Likeness looks at two names and at nothing else, so
/// the projects follow from the set of articles, whatever the order they arrived in.
public enum Linker {
  /// Below this two names are two projects.
  public static let threshold = 0.5

  /// How surely two names are one project's, 0 to 1, and why. O(words).
  ///
  /// What speaks for it and against it is weighed and added up. The weights were fitted by
  /// logistic regression to 15,600 pairs of names that share a word, of labelled stories in one
  /// ledger, one in fourteen of them one project's (Documentation/reading.md, "Linking").
  public static func likeness(_ left: NameKey, _ right: NameKey) -> Likeness {
    let shared = closest(left, right)
    if shared.words.isEmpty { return Likeness(score: 0, shared: [], reason: .nothingShared) }
    let (mine, yours) = (left.words, right.words)
    if isContradiction(mine, yours, of: isNumber) {
      return Likeness(score: 0, shared: shared.words, reason: .differentNumbers)
    }
    if isContradiction(mine, yours, of: directions.contains) {
      return Likeness(score: 0, shared: shared.words, reason: .differentParts)
    }
    let sum =
      base + overlap * shared.share + weighedPropers(left, right)
      + weighedWords(mine, yours, left, right) + weighedSettings(left, right)
    // From all numbers to 0 ... 1, with one half at zero.
    let score = (1 + sum / (1 + abs(sum))) / 2
    let isSame = left.names.contains { right.names.contains($0) }
    return Likeness(
      score: score, shared: shared.words,
      reason: score < threshold ? .tooLittleShared : isSame ? .sameWords : .sharedWords)
  }

  public struct Likeness: Hashable, Sendable {
    public enum Reason: String, Sendable {
      case nothingShared, differentNumbers, differentParts, tooLittleShared, sameWords, sharedWords
    }
    public let score: Double
    public let shared: [String]
    public let reason: Reason
  }

  /// What two names have before anything is known of them, and what whole likeness adds.
  private static let (base, overlap) = (-6.0, 2.6)

  /// The two names that share most, by the share of their words.
  private static func closest(
    _ left: NameKey, _ right: NameKey
  ) -> (words: [String], share: Double) {
    var best: (words: [String], share: Double) = ([], 0)
    for mine in left.names {
      for yours in right.names {
        // Words are few and sorted; most pairs of names share none.
        let shared = mine.filter(yours.contains)
        if shared.isEmpty { continue }
        let count = Double(shared.count)
        let lesser = Double(min(mine.count, yours.count))
        let whole = Double(mine.count + yours.count) - count
        let share = count / lesser * (0.5 + 0.5 * count / whole)
        if share > best.share { best = (shared, share) }
      }
    }
    return best
  }

  /// Names of places and people are what tells two like things apart.
  private static func weighedPropers(_ left: NameKey, _ right: NameKey) -> Double {
    if left.propers.isEmpty && right.propers.isEmpty { return 0.6 }
    if left.propers.isEmpty || right.propers.isEmpty { return -0.3 }
    let shared = left.propers.count(where: right.propers.contains)
    if shared == 0 { return -1.1 }
    let lesser = min(left.propers.count, right.propers.count)
    let whole = left.propers.count + right.propers.count - shared
    return 3 * Double(shared) / Double(lesser) + 2 * Double(shared) / Double(whole)
  }

  /// Kinds of thing, numbers, parts, and words that no list knows.
  private static func weighedWords(
    _ mine: [String], _ yours: [String], _ left: NameKey, _ right: NameKey
  ) -> Double {
    let shared = mine.filter(yours.contains)
    let kinds = shared.count(where: NameWords.isKind)
    var sum = 0.0
    if kinds == 0, mine.contains(where: NameWords.isKind), yours.contains(where: NameWords.isKind) {
      sum -= 0.9
    }
    if kinds > 1, left.propers.isEmpty || right.propers.isEmpty { sum += 1.4 }
    if shared.contains(where: isNumber) { sum += 0.6 }
    // "HS2" is not its eastern leg: a part has a life of its own.
    if mine.contains(where: parts.contains) != yours.contains(where: parts.contains) { sum -= 0.4 }
    let others = shared.count { word in
      NameWords.isProper(word) && !isNumber(word) && !left.propers.contains(word)
        && !right.propers.contains(word)
    }
    return sum + 2.2 * Double(min(others, 2))
  }

  /// Whether their articles are set alike: in one country, among the same places and people.
  private static func weighedSettings(_ left: NameKey, _ right: NameKey) -> Double {
    let isOneArticle =
      left.setting == right.setting && left.context == right.context
      && (!left.setting.isEmpty || left.context.isEmpty)
    if !isOneArticle, left.isUnplaced || right.isUnplaced { return unknownSetting }
    let isBare = left.propers.isEmpty || right.propers.isEmpty
    if isOneArticle {
      let sharesKind = left.words.contains { NameWords.isKind($0) && right.words.contains($0) }
      return 2.1 + (isBare ? 1 : 0) + (sharesKind ? 2.4 : 0)
    }
    let shared =
      left.setting.count(where: right.setting.contains)
      + left.context.count(where: right.context.contains)
    // What the name of one says may stand in the other's article.
    let crossing =
      left.propers.count { !right.propers.contains($0) && right.setting.contains($0) }
      + right.propers.count { !left.propers.contains($0) && left.setting.contains($0) }
    let sum = 0.5 * Double(min(crossing, 2))
    if shared == 0 { return sum }
    let sharesName = left.propers.contains(where: right.propers.contains)
    return sum + 2.6 + (shared > 1 ? 1 : 0) + 0.24 * Double(min(shared, 5))
      - (sharesName ? 2.1 : 0)
  }

  /// Where nothing is known of the setting of one: between none shared and one; chosen, not fitted.
  private static let unknownSetting = 1.5

  /// Do both have words of this class, and none in common?
  private static func isContradiction(
    _ a: [String], _ b: [String], of isMember: (String) -> Bool
  ) -> Bool {
    let (mine, yours) = (a.filter(isMember), b.filter(isMember))
    return !mine.isEmpty && !yours.isEmpty && !mine.contains(where: yours.contains)
  }

  private static func isNumber(_ word: String) -> Bool { word.first?.isNumber == true }

  /// Normal forms of words that make a name that of a part.
  private static let parts: Set<String> = ["section", "phase", "extension", "unit", "branch"]

  private static let directions: Set<String> = [
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper",
    "lower",
  ]
}
