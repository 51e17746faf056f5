/// What two articles' texts are to one another, and the sentences that show it.
///
///     let judgement = CopyJudgement(first.text, second.text)
///     if judgement.relation == .revision { print(judgement.differences) }
///
/// Symmetric: the other way round it says the same, with the sides of each difference exchanged.
public struct CopyJudgement: Hashable, Sendable {
  public enum Relation: String, CaseIterable, Sendable {
    /// The same article, perhaps shortened or in another outlet's frame: one origin.
    case copy
    /// The same article with another date or number in its place, or with a "not" more or less: a
    /// new version. A figure that one of them merely leaves out makes none.
    case revision
    /// Another article.
    case other
  }

  public let relation: Relation
  /// How much of the shorter text stands in the other, 0 to 1, counted in words of sentences that
  /// are alike.
  public let share: Double
  /// Sentences that are alike but for a date, a number or a "not", in the order of the first
  /// text; empty where there are none or the articles are not one.
  public let differences: [Difference]

  /// One sentence as both texts have it, letter for letter.
  public struct Difference: Hashable, Sendable {
    public let first: String
    public let second: String
  }

  /// Texts with a smaller `share` are different articles. Articles that share their background
  /// were seen to reach 0.35, copies that an editor worked on to go down to 0.67.
  public static let leastShare = 0.5

  /// Compares two whole articles; headers are left out. Meant for pairs whose sketches are alike.
  ///
  /// Sentences with the same words are taken out first, then those with the same words but for
  /// figures; what is left is matched by the words that few sentences have. O(n) in the bytes of
  /// both texts.
  public init(_ first: String, _ second: String) {
    let (mine, yours) = (Array(first.utf8), Array(second.utf8))
    // Matching begins from one side; which one may not depend on the order.
    let isSwapped = yours.lexicographicallyPrecedes(mine)
    let (one, two) = isSwapped ? (yours, mine) : (mine, yours)
    let matching = SentenceMatching(
      SentenceScanner.sentences(of: one), SentenceScanner.sentences(of: two))
    let share = matching.share
    let isOne = share >= CopyJudgement.leastShare
    let changes = (isOne ? matching.changes : []).map { pair in
      isSwapped ? (pair.second.range, pair.first.range) : (pair.first.range, pair.second.range)
    }
    self.share = share
    relation = !isOne ? .other : changes.isEmpty ? .copy : .revision
    differences = changes.sorted { $0.0.lowerBound < $1.0.lowerBound }.map { ranges in
      Difference(
        first: String(decoding: mine[ranges.0], as: UTF8.self),
        second: String(decoding: yours[ranges.1], as: UTF8.self))
    }
  }
}
