/// A word, a number or a mark, where it stands in the text.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    /// Letters, perhaps with digits ("2a", "A27", "U.S.").
    case word
    /// Digits, with inner commas and points ("7,000", "1.5", "2025").
    case number
    /// Digits and st, nd, rd or th ("10th").
    case ordinal
    /// "'s" or "'" after a word.
    case possessive
    /// Any other single character; a dash, quote or currency sign is one of these.
    case mark
  }

  public enum Shape: UInt8, Sendable {
    case lower, capitalised, allCapitals
    /// Letters with digits ("2a", "A27"): a label rather than a word.
    case mixed
    case other
  }

  /// First byte and the byte after the last.
  public let start: Int32
  public let end: Int32
  public let kind: Kind
  public let shape: Shape
  /// Is there white space before it (or the text's beginning)?
  public let spaced: Bool
  public let word: Word

  public var range: Range<Int> { Int(start)..<Int(end) }
}

extension Token {
  public static func == (token: Token, word: Word) -> Bool { token.word == word }
  public static func ~= (word: Word, token: Token) -> Bool { token.word == word }
}
