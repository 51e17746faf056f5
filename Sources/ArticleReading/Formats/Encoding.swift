/// Is this a text at all?
enum Encoding {
  /// Throws where the bytes are no text: only white space, a zero byte, or not UTF-8 (the Unicode
  /// Standard, table 3-7). The offset of a broken character is that of its first byte. O(n).
  static func check(_ bytes: [UInt8]) throws(ArticleFault) {
    let text = bytes.dropFirst(byteOrderMark(bytes))
    if text.allSatisfy({ $0.isSpace }) { throw .empty }
    if let zero = bytes.firstIndex(of: 0) { throw .binary(offset: zero) }
    var at = 0
    while at < bytes.count {
      let length = characterLength(bytes, at: at)
      guard length > 0 else { throw .notUTF8(offset: at, byte: bytes[at]) }
      at += length
    }
  }

  /// 3 where the text begins with a byte order mark, else 0.
  static func byteOrderMark(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The bytes of the character that begins here; 0 where none does.
  private static func characterLength(_ bytes: [UInt8], at offset: Int) -> Int {
    let lead = bytes[offset]
    if lead < 0x80 { return 1 }
    guard (0xC2...0xF4).contains(lead), offset + lead.utf8Length <= bytes.count else { return 0 }
    // The second byte rules out long forms, surrogates and what lies beyond U+10FFFF.
    let second: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard second.contains(bytes[offset + 1]) else { return 0 }
    let rest = bytes[(offset + 1)..<(offset + lead.utf8Length)]
    return rest.allSatisfy { $0 & 0xC0 == 0x80 } ? lead.utf8Length : 0
  }
}

extension UInt8 {
  /// Space, tab and the line ends.
  var isSpace: Bool { self == 0x20 || self &- 9 < 5 }
  var isASCIICapital: Bool { self &- 65 < 26 }
}

extension [UInt8] {
  /// The range without white space at its ends. O(what is cut).
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isSpace { start += 1 }
    while end > start, self[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  /// The line that begins here, without its line feed.
  func line(from start: Int, upTo end: Int) -> Range<Int> {
    start..<(self[start..<end].firstIndex(of: 10) ?? end)
  }
}
