/// Goes through the words of a text once: O(n) in the bytes, whatever the text.
///
/// A word is a run of letters and digits. Apostrophes and soft hyphens inside it are passed over,
/// and commas between digits; a point between digits belongs to the number. A unit is a word of
/// its own, with a space before it or not ("40bn", "40 bn").
struct WordScanner {
  let bytes: [UInt8]
  private var at: Int
  /// The word that `next` found: its bytes in the text.
  private(set) var range = 0..<0

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    at = start
  }

  /// The next word, or nil at the end.
  mutating func next() -> ComparedWord? {
    while at < bytes.count, letterLength(at: at) == 0 { at += 1 }
    guard at < bytes.count else { return nil }
    let start = at
    var folded: [UInt8] = []
    var isASCII = true
    var apostrophe: Int?
    while at < bytes.count {
      let length = letterLength(at: at)
      if length > 0, beginsUnit(at: at, after: start) { break }
      if length == 1 {
        folded.append(bytes[at].isCapital ? bytes[at] | 0x20 : bytes[at])
        at += 1
      } else if length > 1 {
        isASCII = false
        folded += bytes[at..<(at + length)]
        at += length
      } else if let inner = innerMark(at: at) {
        if inner.isKept { folded.append(bytes[at]) }
        if inner.isApostrophe { apostrophe = folded.count }
        at += inner.length
      } else {
        break
      }
    }
    range = start..<at
    return word(folded, isASCII: isASCII, apostrophe: apostrophe)
  }

  private func word(_ folded: [UInt8], isASCII: Bool, apostrophe: Int?) -> ComparedWord {
    var folded = folded
    if !isASCII {
      folded = Array(String(decoding: folded, as: UTF8.self).lowercased().composed.utf8)
    }
    let endsInNt = folded.count - 1 == apostrophe && folded.suffix(2).elementsEqual("nt".utf8)
    return ComparedWord(
      folded: folded, isCapitalised: bytes[range.lowerBound].isCapital, endsInNt: endsInNt)
  }

  /// Does a letter follow a word of digits here, and no ordinal's ending?
  private func beginsUnit(at offset: Int, after start: Int) -> Bool {
    guard offset > start, bytes[start].isDigit, bytes[offset - 1].isDigit, !bytes[offset].isDigit
    else { return false }
    let letters = bytes[offset...].prefix(3).map { $0 | 0x20 }.prefix(while: \.isSmall)
    return !ComparedWord.ordinalEndings.contains(Array(letters))
  }

  private struct InnerMark {
    let length: Int
    var isKept = false
    var isApostrophe = false
  }

  /// A mark here that does not end the word, since a letter or digit follows.
  private func innerMark(at offset: Int) -> InnerMark? {
    let mark: InnerMark
    switch bytes[offset] {
    case UInt8(ascii: "'"): mark = InnerMark(length: 1, isApostrophe: true)
    case UInt8(ascii: ","), UInt8(ascii: "."):
      guard offset > 0, bytes[offset - 1].isDigit, offset + 1 < bytes.count,
        bytes[offset + 1].isDigit
      else { return nil }
      return InnerMark(length: 1, isKept: bytes[offset] == UInt8(ascii: "."))
    case 0xC2 where isNext([0xC2, 0xAD], at: offset): mark = InnerMark(length: 2)
    case 0xE2 where isNext([0xE2, 0x80, 0x99], at: offset):
      mark = InnerMark(length: 3, isApostrophe: true)
    default: return nil
    }
    let after = offset + mark.length
    return after < bytes.count && letterLength(at: after) > 0 ? mark : nil
  }

  private func isNext(_ mark: [UInt8], at offset: Int) -> Bool {
    bytes[offset...].starts(with: mark)
  }

  /// The bytes of a letter or digit here; 0 for anything else. Beyond ASCII all scripts count as
  /// letters; Latin-1's signs, general punctuation, symbols and wide forms do not.
  private func letterLength(at offset: Int) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 { return byte.isDigit || (byte | 0x20).isSmall ? 1 : 0 }
    let length = byte < 0xC3 ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 0
    guard offset + length <= bytes.count else { return 0 }
    let isMark =
      byte == 0xEF || byte == 0xE2 && bytes[offset + 1] < 0xB0
      || byte == 0xE3 && bytes[offset + 1] == 0x80
    return isMark ? 0 : length
  }
}
