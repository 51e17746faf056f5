import LedgerCore

/// What a reader made of one article: the claims, and how it came to them.
public struct Reading: Sendable {
  /// In the order of the text; ordinals count from 0.
  public let claims: [Claim]
  /// Every sentence, with what was seen in it.
  public let sentences: [SentenceReading]
}

/// One sentence and what was seen in it: what `explain` prints.
public struct SentenceReading: Sendable {
  /// Unicode scalars from the article's beginning; half open.
  public let start: Int
  public let end: Int
  public let text: String
  /// Time expressions as written, and the days they mean.
  public let dates: [SeenDate]
  public let parties: [String]
  /// One step a cue that was weighed, in the order of the text.
  public let steps: [Step]

  public struct SeenDate: Sendable {
    public let text: String
    public let period: Period
  }

  /// A cue that a rule weighed, and what came of it.
  public struct Step: Hashable, Sendable {
    public let rule: String
    /// The words that called the rule.
    public let cue: String
    public let outcome: Outcome
  }

  public enum Outcome: Hashable, Sendable {
    /// The ordinals of the claims that it made.
    case claims([Int])
    /// Why nothing came of it: a near miss.
    case refused(String)
  }
}
