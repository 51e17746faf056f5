import LedgerCore

/// The paragraphs, headlines and list lines of a text: what a sentence never crosses.
struct Blocks: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let end: Int
  private let lines: Sentences.Lines
  private var at: Int

  init(bytes: [UInt8], range: Range<Int>, lines: Sentences.Lines) {
    (self.bytes, self.lines, at, end) = (bytes, lines, range.lowerBound, range.upperBound)
  }

  /// The next block without white space around it. O(block).
  mutating func next() -> Range<Int>? {
    while at < end, bytes[at].isSpace { at += 1 }
    guard at < end else { return nil }
    let start = at
    var line = self.line(from: at)
    let isList = ListMarker.length(bytes, line, after: nil) > 0
    while true {
      let following = self.line(from: Swift.min(line.upperBound + 1, end))
      at = following.lowerBound
      if line.upperBound >= end || isBreak(line, following, isList: isList) { break }
      line = following
    }
    return bytes.trimmed(start..<line.upperBound)
  }

  /// Also a lone carriage return ends a line.
  private func line(from start: Int) -> Range<Int> {
    var stop = start
    while stop < end, bytes[stop] != 10 {
      if bytes[stop] == 13, stop + 1 < end, bytes[stop + 1] != 10 { break }
      stop += 1
    }
    return start..<stop
  }

  private func isBreak(_ line: Range<Int>, _ next: Range<Int>, isList: Bool) -> Bool {
    let words = bytes.trimmed(next)
    guard let first = words.first else { return true }
    if ListMarker.length(bytes, words, after: bytes.trimmed(line)) > 0 { return true }
    let isIndented = words.lowerBound > next.lowerBound
    if isList { return !isIndented }
    guard lines == .meant else { return false }
    let goesOn = !bytes[first].isASCIICapital && !bytes[first].isASCIIDigit
    let flows = line.last.map { bytes[$0] == 0x20 } ?? false
    return !(flows && goesOn) && bytes[first] != UInt8(ascii: ".")
  }
}

/// What stands before the words of a list line.
enum ListMarker {
  /// The bytes of the bullet or number at the beginning of a line, its space included; 0 where
  /// there is none. `after` is the line before: a number or a dash begins an item only where
  /// that line ends with a mark, since a wrapped line may begin with either. O(1).
  static func length(_ bytes: [UInt8], _ line: Range<Int>, after: Range<Int>?) -> Int {
    let bullet = bulletLength(bytes, line)
    if bullet > 0 { return bullet }
    let endsWithMark =
      after?.last.map { ".:;!?".utf8.contains(bytes[$0]) } ?? true
    guard endsWithMark || ListMarker.startsList(bytes, after) else { return 0 }
    if bytes[line].starts(with: "– ".utf8) || bytes[line].starts(with: "— ".utf8) { return 4 }
    guard let number = numbering(bytes, at: line.lowerBound, in: line), number.isNumber
    else { return 0 }
    return number.end - line.lowerBound
  }

  private static func startsList(_ bytes: [UInt8], _ line: Range<Int>?) -> Bool {
    guard let line else { return true }
    return bulletLength(bytes, line) > 0
      || numbering(bytes, at: line.lowerBound, in: line)?.isNumber == true
  }

  /// "- ", "* " and the bullets • ‣ ⁃ ◦ ▪ ●, these also without a space.
  static func bulletLength(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let here = bytes[range.prefix(3)]
    if here.starts(with: "- ".utf8) || here.starts(with: "* ".utf8) { return 2 }
    return isBullet(bytes, at: range.lowerBound, upTo: range.upperBound) ? 3 : 0
  }

  static func isBullet(_ bytes: [UInt8], at offset: Int, upTo end: Int) -> Bool {
    guard offset + 2 < end, bytes[offset] == 0xE2 else { return false }
    switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0x80, 0xA2), (0x80, 0xA3), (0x81, 0x83), (0x97, 0xA6), (0x97, 0x8F), (0x96, 0xAA):
      return true
    default: return false
    }
  }

  /// A numbering: "1.", "1)", "1.)", "(1)", and the same with one letter.
  struct Numbering {
    let value: Int
    let isNumber: Bool
    /// "J. ": more likely a name's initial than an item.
    let isInitial: Bool
    /// Tells "a." from "(a)": two items of one list look the same.
    let style: Int
    /// After the marks and the space.
    let end: Int
  }

  static func numbering(_ bytes: [UInt8], at offset: Int, in range: Range<Int>) -> Numbering? {
    var at = offset
    let isOpened = at < range.upperBound && bytes[at] == UInt8(ascii: "(")
    if isOpened { at += 1 }
    let from = at
    while at < range.upperBound, at - from < 3, bytes[at].isASCIIDigit || bytes[at].isASCIILetter {
      at += 1
    }
    guard let value = value(bytes[from..<at]) else { return nil }
    let marks = at
    if at < range.upperBound, bytes[at] == UInt8(ascii: "."), !isOpened { at += 1 }
    if at < range.upperBound, bytes[at] == UInt8(ascii: ")") { at += 1 }
    guard at > marks, at < range.upperBound, bytes[at].isSpace,
      !isOpened || bytes[at - 1] == UInt8(ascii: ")")
    else { return nil }
    let isNumber = bytes[from].isASCIIDigit
    let kind = isNumber ? 0 : bytes[from].isASCIICapital ? 1 : 2
    let style =
      kind * 8 + (isOpened ? 4 : 0) + (at - marks) * 2
      + (bytes[at - 1] == UInt8(ascii: ")") ? 1 : 0)
    return Numbering(
      value: value, isNumber: isNumber,
      isInitial: kind == 1 && bytes[at - 1] == UInt8(ascii: "."), style: style, end: at + 1)
  }

  private static func value(_ written: ArraySlice<UInt8>) -> Int? {
    if let number = Int(digits: written), written.count <= 2 { return number }
    guard written.count == 1, let letter = written.first, letter.isASCIILetter else { return nil }
    return Int(letter | 0x20) - 96
  }
}
