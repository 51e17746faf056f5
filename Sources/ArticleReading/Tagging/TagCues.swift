/// What is seen of a word to tell its class: itself, its ending, its neighbours, the tags before.
///
/// Each cue is a number, a hash of what it is made of; a table gives it a weight for each tag.
/// The templates are those of averaged-perceptron taggers (Collins 2002) with the lexicon's
/// knowledge added.
struct TagCues {
  static let count = 19

  /// Fills `keys` (`count` of them) for the token at `index`. O(1).
  static func fill(
    _ keys: inout [UInt64], at index: Int, of tokens: ArraySlice<Token>, in text: SourceText,
    _ last: WordTag?, _ secondLast: WordTag?, lexicon: Lexicon
  ) {
    let token = tokens[index]
    let before = index > tokens.startIndex ? tokens[index - 1] : nil
    let before2 = index - 1 > tokens.startIndex ? tokens[index - 2] : nil
    let next = index + 1 < tokens.endIndex ? tokens[index + 1] : nil
    let next2 = index + 2 < tokens.endIndex ? tokens[index + 2] : nil
    let one = UInt64(last.map { $0.rawValue &+ 1 } ?? 0)
    let two = UInt64(secondLast.map { $0.rawValue &+ 1 } ?? 0)
    let word = identity(token)
    let shape = UInt64(token.shape.rawValue) << 4 | UInt64(token.kind.rawValue)
    let known = knowledge(token, lexicon)
    let nextKnown = next.map { knowledge($0, lexicon) } ?? 1
    keys[0] = key(0, word)
    keys[1] = key(1, ending(token, text, 3))
    keys[2] = key(2, ending(token, text, 2), shape)
    keys[3] = key(3, shape, before == nil ? 1 : 0)
    keys[4] = key(4, one)
    keys[5] = key(5, one, two)
    keys[6] = key(6, one, word)
    keys[7] = key(7, before.map(identity) ?? 0)
    keys[8] = key(8, before2.map(identity) ?? 0)
    keys[9] = key(9, next.map(identity) ?? 0)
    keys[10] = key(10, next2.map(identity) ?? 0)
    keys[11] = key(11, next.map { ending($0, text, 2) } ?? 0)
    keys[12] = key(12, known)
    keys[13] = key(13, known, one)
    keys[14] = key(14, known, nextKnown)
    keys[15] = key(15, one, next.map(identity) ?? 0)
    keys[16] = key(16, before.map { ending($0, text, 2) } ?? 0)
    keys[17] = key(17, known &+ one &* 31, nextKnown)
    keys[18] = key(18)
  }

  /// A word, or the kind of number or mark that it is.
  private static func identity(_ token: Token) -> UInt64 {
    token.kind == .number ? 3 : token.kind == .ordinal ? 5 : token.word.hash
  }

  /// The last letters, in lower case.
  private static func ending(_ token: Token, _ text: SourceText, _ length: Int) -> UInt64 {
    Word(text.bytes[token.range].suffix(length)).hash &+ UInt64(length)
  }

  /// What the lexicon says that a word can be.
  private static func knowledge(_ token: Token, _ lexicon: Lexicon) -> UInt64 {
    guard let entry = lexicon[token.word] else { return 7 }
    return entry.classes.rawValue &* 64 &+ UInt64(entry.forms.rawValue)
  }

  private static func key(_ template: UInt64, _ a: UInt64 = 0, _ b: UInt64 = 0) -> UInt64 {
    var hash = (0xcbf2_9ce4_8422_2325 ^ template) &* 0x100_0000_01b3
    hash = (hash ^ a) &* 0x100_0000_01b3
    hash = (hash ^ (a >> 29)) &* 0x100_0000_01b3
    hash = (hash ^ b) &* 0x100_0000_01b3
    // 40 bits tell a few hundred thousand cues apart, and make short lines in the table.
    return (hash ^ (hash >> 31)) & 0xFF_FFFF_FFFF
  }
}
