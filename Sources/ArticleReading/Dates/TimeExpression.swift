import LedgerCore

/// Words of an article that say when, and the whole days that they mean.
public struct TimeExpression: Hashable, Sendable {
  /// Where it stands among the tokens; a deadline's preposition ("by", "within") belongs to it.
  public let tokens: Range<Int>
  /// The first day; nil where the words leave it open ("until 2019" in an article of 2025).
  public let first: Day?
  /// The last day; nil where the words leave it open ("after 2030", "since May").
  public let last: Day?
  public let relation: Relation
  /// A length of time counted from the article's day ("within two years", "take 18 months").
  public let isDuration: Bool
  /// "in 18 months": the very day that is so far away, where `first` and `last` are its month.
  public let exactDay: Day?
  /// "from June": the days by which an open span begins, where they are named.
  public let opening: Period?
  /// The name of the rule that found it.
  public let rule: String

  public enum Relation: Hashable, Sendable {
    /// In, on or through these days.
    case at
    /// At any time up to the last day (by, before, until, within); begins on the article's day.
    case by
    /// From the first day on, with no end.
    case since
    /// Later than the words name; `first` is the day after.
    case after
  }

  /// When something that happens "in", "by" or "from" these days is due.
  public var due: Period? { period ?? opening }

  /// Both days, where both are known.
  public var period: Period? {
    guard let first, let last else { return nil }
    return Period(first: first, last: last)
  }
}
