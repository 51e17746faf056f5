/// Cuts a text into tokens: one pass over the bytes, O(n).
///
/// A word is a run of letters and digits; "U.S." keeps its points, "Pakistan's" is two tokens,
/// "10-year" three. Marks beyond ASCII (dashes, quotes, bullets, currency) are one token each and
/// carry the word of their ASCII likeness where there is one, so that a rule names one dash.
public struct Tokenizer {
  private let bytes: [UInt8]
  private var at: Int
  private let end: Int
  private var spaced = true

  /// All tokens of `range` (byte offsets) of the text.
  public static func tokens(of text: SourceText, in range: Range<Int>? = nil) -> [Token] {
    let range = range ?? 0..<text.bytes.count
    var tokenizer = Tokenizer(bytes: text.bytes, at: range.lowerBound, end: range.upperBound)
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 5)
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private init(bytes: [UInt8], at: Int, end: Int) {
    (self.bytes, self.at, self.end) = (bytes, at, end)
  }

  private mutating func next() -> Token? {
    skipSpace()
    guard at < end else { return nil }
    defer { spaced = false }
    let byte = bytes[at]
    if byte.isASCIIDigit { return number() }
    if byte.isASCIILetter { return word() }
    if byte < 0x80 { return mark(length: 1) }
    return beyondASCII()
  }

  private mutating func skipSpace() {
    while at < end {
      if bytes[at] <= 0x20 {
        at += 1
      } else if bytes[at] == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0 {
        at += 2  // no-break space
      } else if bytes[at] == 0xE2, at + 2 < end, bytes[at + 1] == 0x80,
        (0x80...0x8A).contains(bytes[at + 2]) || bytes[at + 2] == 0xAF
      {
        at += 3  // typographic spaces
      } else {
        return
      }
      spaced = true
    }
  }

  private mutating func number() -> Token {
    let start = at
    at += 1
    while at < end {
      if bytes[at].isASCIIDigit {
        at += 1
      } else if bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: "."),
        at + 1 < end, bytes[at + 1].isASCIIDigit
      {
        at += 2
      } else {
        break
      }
    }
    guard at < end, bytes[at].isASCIILetter else { return token(from: start, .number, .other) }
    let letters = at
    while at < end, bytes[at].isASCIILetter || bytes[at].isASCIIDigit { at += 1 }
    let ordinalEndings: [Word] = ["st", "nd", "rd", "th"]
    return token(
      from: start, ordinalEndings.contains(Word(bytes[letters..<at])) ? .ordinal : .word, .other)
  }

  private mutating func word() -> Token? {
    let start = at
    if let end = dottedInitials(from: start) {
      at = end
      return token(from: start, .word, .allCapitals)
    }
    while at < end, let length = letterLength(at: at) { at += length }
    return token(from: start, .word, shape(of: start..<at))
  }

  /// The end of "U.S." or "a.m." from here: at least two letters with a point after each.
  private func dottedInitials(from start: Int) -> Int? {
    var position = start
    var letters = 0
    while position + 1 < end, bytes[position].isASCIILetter,
      bytes[position + 1] == UInt8(ascii: ".")
    {
      position += 2
      letters += 1
    }
    guard letters >= 2, position >= end || !bytes[position].isASCIILetter else { return nil }
    return position
  }

  private mutating func mark(length: Int, likeness: UInt8? = nil) -> Token? {
    let start = at
    let ascii = likeness ?? bytes[at]
    at += length
    if ascii == UInt8(ascii: "'"), !spaced, start > 0 {
      if at < end, bytes[at] | 0x20 == UInt8(ascii: "s"), letterLength(at: at + 1) == nil {
        at += 1
        return Token(
          start: Int32(start), end: Int32(at), kind: .possessive, shape: .other, spaced: spaced,
          word: "'s")
      }
      // "the workers' buses": after an s, before a word in lower case.
      if bytes[start - 1] == UInt8(ascii: "s"), at + 1 < end, bytes[at] == UInt8(ascii: " "),
        bytes[at + 1] &- 97 < 26
      {
        return Token(
          start: Int32(start), end: Int32(at), kind: .possessive, shape: .other, spaced: spaced,
          word: "'s")
      }
    }
    let word = likeness.map { Word(CollectionOfOne($0)) } ?? Word(bytes[start..<at])
    return Token(
      start: Int32(start), end: Int32(at), kind: .mark, shape: .other, spaced: spaced, word: word)
  }

  private mutating func beyondASCII() -> Token? {
    if letterLength(at: at) != nil { return word() }
    let length = min(bytes[at].utf8Length, end - at)
    return mark(length: length, likeness: asciiLikeness(length: length))
  }

  /// Dashes are "-", curly quotes ' and ", bullets and middle dots "*".
  private func asciiLikeness(length: Int) -> UInt8? {
    if length == 2, bytes[at] == 0xC2, bytes[at + 1] == 0xB7 { return UInt8(ascii: "*") }
    guard length == 3, bytes[at] == 0xE2, bytes[at + 1] == 0x80 else { return nil }
    switch bytes[at + 2] {
    case 0x90...0x95: return UInt8(ascii: "-")
    case 0x98, 0x99: return UInt8(ascii: "'")
    case 0x9C, 0x9D: return UInt8(ascii: "\"")
    case 0xA2: return UInt8(ascii: "*")
    default: return nil
    }
  }

  /// The bytes of a letter or digit here; nil for anything else. Latin with marks, Greek,
  /// Cyrillic and all further scripts count as letters, the general punctuation and symbols not.
  private func letterLength(at offset: Int) -> Int? {
    guard offset < end else { return nil }
    let byte = bytes[offset]
    if byte < 0x80 { return byte.isASCIILetter || byte.isASCIIDigit ? 1 : nil }
    let length = byte.utf8Length
    guard offset + length <= end else { return nil }
    let isPunctuation =
      (byte == 0xC2) || (byte == 0xE2 && bytes[offset + 1] < 0xB0)
      || (byte == 0xE3 && bytes[offset + 1] == 0x80) || byte == 0xEF || byte == 0xF0
    return isPunctuation ? nil : length
  }

  private func shape(of range: Range<Int>) -> Token.Shape {
    var hasLower = false
    var isCapital = false
    if bytes[range].allSatisfy({ $0 < 0x80 }) {
      isCapital = bytes[range.lowerBound] &- 65 < 26
      hasLower = bytes[range].contains { $0 &- 97 < 26 }
      if bytes[range].contains(where: \.isASCIIDigit) { return .mixed }
    } else {
      let letters = String(decoding: bytes[range], as: UTF8.self).unicodeScalars
      isCapital = letters.first?.properties.isUppercase ?? false
      hasLower = letters.contains { $0.properties.isLowercase }
      let hasCase = isCapital || hasLower
      if !hasCase { return .other }
    }
    guard isCapital else { return .lower }
    return hasLower || range.count == 1 ? .capitalised : .allCapitals
  }

  private func token(from start: Int, _ kind: Token.Kind, _ shape: Token.Shape) -> Token {
    Token(
      start: Int32(start), end: Int32(at), kind: kind, shape: shape, spaced: spaced,
      word: Word(bytes[start..<at]))
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { self &- 48 < 10 }
  var isASCIILetter: Bool { (self | 0x20) &- 97 < 26 }
  /// The length that a leading byte announces; 1 for any other byte.
  var utf8Length: Int {
    self < 0xC0 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4
  }
}
