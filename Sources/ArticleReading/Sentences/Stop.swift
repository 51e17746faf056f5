/// A run of marks that may end a sentence, with the quotes, brackets and note numbers behind it.
struct Stop {
  /// The first mark.
  let start: Int
  /// After the last mark, before quotes and brackets.
  private(set) var marksEnd: Int
  /// After all that belongs to the sentence.
  private(set) var end: Int
  /// Points of a spaced ellipsis (". . ."), else of the run.
  private(set) var points = 0
  /// One full stop and nothing else.
  private(set) var isPoint = false
  private(set) var isEllipsis = false
  private(set) var isSpacedEllipsis = false
  private(set) var isFullWidth = false
  private(set) var closesQuote = false
  /// Does the first mark follow a letter or digit at once?
  private(set) var isAttached = false

  /// nil where no such mark stands here. O(length).
  init?(_ bytes: [UInt8], at offset: Int, in block: Range<Int>) {
    (start, marksEnd, end) = (offset, offset, offset)
    isAttached = offset > block.lowerBound && !bytes[offset - 1].isSpace
    var hasOther = false
    while marksEnd < block.upperBound {
      let byte = bytes[marksEnd]
      if byte == UInt8(ascii: ".") {
        points += 1
        marksEnd += 1
      } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
        hasOther = true
        marksEnd += 1
      } else if let length = Stop.wideMark(bytes, at: marksEnd, in: block) {
        if bytes[marksEnd] == 0xE2 { points += 3 } else { isFullWidth = true }
        marksEnd += length
      } else {
        break
      }
    }
    guard marksEnd > offset, !Stop.isOmission(bytes, offset, block) else { return nil }
    isPoint = points == 1 && !hasOther && !isFullWidth
    isEllipsis = points > 1 && !hasOther
    if isPoint { extendEllipsis(bytes, block) }
    end = marksEnd
    takeClosers(bytes, block)
    if !isEllipsis { takeNotes(bytes, block) }
  }

  /// "[...]" and "(?)" end nothing.
  private static func isOmission(_ bytes: [UInt8], _ offset: Int, _ block: Range<Int>) -> Bool {
    offset > block.lowerBound && "[(.".utf8.contains(bytes[offset - 1])
  }

  /// "…" and the full stops of East Asian type.
  private static func wideMark(_ bytes: [UInt8], at offset: Int, in block: Range<Int>) -> Int? {
    guard offset + 2 < block.upperBound else { return nil }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE2, 0x80, 0xA6), (0xEF, 0xBC, 0x8E), (0xE3, 0x80, 0x82): return 3
    default: return nil
    }
  }

  private mutating func extendEllipsis(_ bytes: [UInt8], _ block: Range<Int>) {
    var at = marksEnd
    while at + 1 < block.upperBound, bytes[at] == 0x20, bytes[at + 1] == UInt8(ascii: ".") {
      at += 2
      points += 1
    }
    guard points > 1 else { return }
    marksEnd = at
    (isPoint, isSpacedEllipsis) = (false, true)
  }

  private mutating func takeClosers(_ bytes: [UInt8], _ block: Range<Int>) {
    while end < block.upperBound {
      switch bytes[end] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        closesQuote = true
        end += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): end += 1
      case 0xE2
      where end + 2 < block.upperBound && bytes[end + 1] == 0x80
        && (bytes[end + 2] == 0x99 || bytes[end + 2] == 0x9D):
        closesQuote = true
        end += 3
      case 0xC2 where end + 1 < block.upperBound && bytes[end + 1] == 0xBB:
        closesQuote = true
        end += 2
      default: return
      }
    }
  }

  /// Numbers of notes: "martyr.[1] The", "consultation.11 12 Take".
  private mutating func takeNotes(_ bytes: [UInt8], _ block: Range<Int>) {
    while let close = bracketedNumber(bytes, block) { end = close }
    guard isPoint, end == marksEnd, start > block.lowerBound,
      bytes[start - 1].isASCIILetter || bytes[start - 1] == UInt8(ascii: ")")
    else { return }
    var at = end
    while true {
      let digits = bytes[at..<min(at + 3, block.upperBound)].prefix { $0.isASCIIDigit }.count
      let after = at + digits
      guard digits > 0, after >= block.upperBound || bytes[after].isSpace else { return }
      end = after
      at = after + 1
      guard at < block.upperBound else { return }
    }
  }

  private func bracketedNumber(_ bytes: [UInt8], _ block: Range<Int>) -> Int? {
    guard end < block.upperBound, bytes[end] == UInt8(ascii: "[") else { return nil }
    var at = end + 1
    while at < block.upperBound, at - end < 5, bytes[at].isASCIIDigit { at += 1 }
    let isClosed = at > end + 1 && at < block.upperBound && bytes[at] == UInt8(ascii: "]")
    return isClosed ? at + 1 : nil
  }
}
