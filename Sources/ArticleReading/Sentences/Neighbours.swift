/// The word after a stop: may a sentence begin with it?
struct NextWord {
  /// Its first byte, opening quotes and brackets left out.
  let position: Int
  let word: Word
  /// Is there white space before it?
  let isSpaced: Bool
  let isCapitalised: Bool
  let isDigit: Bool
  /// "(ii) ", "b) ": a list's item, though it is in lower case.
  let beginsItem: Bool
  let endsWithSpace: Bool
  private let isOpened: Bool
  private let isOther: Bool
  private let length: Int

  /// How many bytes of a word are looked at.
  private static let longest = 24

  /// O(1), but for white space.
  init(_ bytes: [UInt8], after offset: Int, in block: Range<Int>) {
    var at = offset
    while at < block.upperBound, bytes[at].isSpace { at += 1 }
    isSpaced = at > offset || at >= block.upperBound
    beginsItem = NextWord.isItem(bytes, at, block)
    let opener = at
    while at < min(opener + 12, block.upperBound), NextWord.isSkipped(bytes[at]) {
      at += bytes[at] < 0x80 ? 1 : min(3, block.upperBound - at)
    }
    position = at
    isOpened = at > opener && bytes[at - 1] != 0x20
    let limit = min(at + NextWord.longest, block.upperBound)
    var end = at
    while end < limit, bytes[end].isASCIILetter || bytes[end].isASCIIDigit || bytes[end] == 0x27 {
      end += 1
    }
    word = Word(bytes[at..<end])
    length = end - at
    let first = at < block.upperBound ? bytes[at] : 0
    isDigit = first.isASCIIDigit || "$£.".utf8.contains(first) && end < block.upperBound
    isCapitalised = first.isASCIICapital || end > at + 1 && bytes[at + 1].isASCIICapital
    isOther =
      first >= 0x80 || first == UInt8(ascii: "$") || first == UInt8(ascii: "%")
      || first == UInt8(ascii: "<") || first == UInt8(ascii: "_")
    endsWithSpace = end >= block.upperBound || bytes[end].isSpace || bytes[end] == 0x2C
  }

  var mayBegin: Bool { isCapitalised || isDigit && !isOpened || isDigit || isOther || isBareOpener }
  var isStarter: Bool { (isCapitalised || isOpened) && Abbreviations.starters.contains(word) }
  var isLongStarter: Bool { length > 1 }
  var isTitle: Bool { isCapitalised && Abbreviations.titles.contains(word) }

  private var isBareOpener: Bool { isOpened && length == 0 }

  private static func isItem(_ bytes: [UInt8], _ offset: Int, _ block: Range<Int>) -> Bool {
    var at = offset
    if at < block.upperBound, bytes[at] == UInt8(ascii: "(") { at += 1 }
    let from = at
    while at < block.upperBound, at - from < 5, "ivxabcdefgh".utf8.contains(bytes[at]) { at += 1 }
    guard at > from, at + 1 < block.upperBound, bytes[at] == UInt8(ascii: ")"),
      bytes[at + 1].isSpace
    else { return false }
    return at - from == 1 || bytes[from..<at].allSatisfy { "ivx".utf8.contains($0) }
  }

  /// Opening quotes and brackets, dashes and the space behind a dash.
  private static func isSkipped(_ byte: UInt8) -> Bool {
    "\"'`([{- ".utf8.contains(byte) || byte == 0xE2
  }
}

/// The word before a stop.
struct WordBefore {
  let range: Range<Int>
  let word: Word
  let isCapitalised: Bool
  /// With points inside: "U.S", "e.g", "1.5".
  let isDotted: Bool
  let isPlainNumber: Bool
  let endsInLowerCase: Bool
  /// Part of an address of the web or of mail.
  let isAddress: Bool

  /// How many bytes of a word are looked at: longer ones are no abbreviations.
  private static let longest = 24

  /// O(1).
  init(_ bytes: [UInt8], endingAt end: Int, from start: Int) {
    var at = end
    let limit = max(start, end - WordBefore.longest)
    while at > limit, WordBefore.belongs(bytes[at - 1]) { at -= 1 }
    while at < end, bytes[at] == UInt8(ascii: ".") { at += 1 }
    range = at..<end
    word = Word(bytes[range])
    isCapitalised = at < end && bytes[at].isASCIICapital
    let hasDigits = bytes[range].contains(where: \.isASCIIDigit)
    let parts = bytes[range].split(separator: UInt8(ascii: "."))
    isDotted = parts.count > 1 && !hasDigits && parts.allSatisfy { $0.count <= 2 }
    isPlainNumber = hasDigits && !bytes[range].contains(where: \.isASCIILetter)
    endsInLowerCase = at < end && bytes[end - 1] &- 97 < 26
    let before = at > start ? bytes[at - 1] : 0x20
    isAddress = "/@:_=".utf8.contains(before) || parts.count > 1 && !isDotted && !isPlainNumber
  }

  /// "a.m" and "p.m".
  var isClock: Bool { word == "a.m" || word == "p.m" }
  /// One letter: "E. Smith".
  var isInitial: Bool { range.count == 1 && !isPlainNumber }

  private static func belongs(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: ".") || byte >= 0x80
  }
}
