/// Where quotations and brackets of one block lie: no sentence ends inside them.
struct Enclosures {
  /// Outermost only, in order, apart.
  private(set) var ranges: [Range<Int>] = []

  /// A mark that stands open, and what closes it.
  private struct Open {
    let at: Int
    let closer: Closer
  }

  private enum Closer { case straight, curly, single, curlySingle, round, square }

  /// How many open marks are looked through for the one that closes: keeps hostile text linear.
  private static let depthLimit = 6

  /// O(block).
  init(_ bytes: [UInt8], _ block: Range<Int>) {
    var open: [Open] = []
    var at = block.lowerBound
    while at < block.upperBound {
      let mark = Mark(bytes, at: at, in: block)
      if let closer = mark.closes,
        let index = open.suffix(Enclosures.depthLimit).lastIndex(where: { $0.closer == closer })
      {
        close(open[index].at..<(at + mark.length))
        open.removeSubrange(index...)
      } else if let closer = mark.opens {
        open.append(Open(at: at, closer: closer))
      }
      at += mark.length
    }
  }

  private mutating func close(_ range: Range<Int>) {
    while let last = ranges.last, last.lowerBound >= range.lowerBound { ranges.removeLast() }
    ranges.append(range)
  }

  /// What one character opens or closes.
  private struct Mark {
    var length = 1
    var opens: Closer?
    var closes: Closer?

    init(_ bytes: [UInt8], at offset: Int, in block: Range<Int>) {
      switch bytes[offset] {
      case UInt8(ascii: "("): opens = .round
      case UInt8(ascii: ")"): closes = .round
      case UInt8(ascii: "["): opens = .square
      case UInt8(ascii: "]"): closes = .square
      case UInt8(ascii: "\""):
        (opens, closes) = Mark.straight(bytes, at: offset, in: block, .straight)
      case UInt8(ascii: "'"), UInt8(ascii: "`"):
        (opens, closes) = Mark.straight(bytes, at: offset, in: block, .single)
        if !Mark.endsSpeech(bytes, at: offset, in: block) { closes = nil }
      case 0xE2 where offset + 2 < block.upperBound && bytes[offset + 1] == 0x80:
        length = 3
        switch bytes[offset + 2] {
        case 0x9C: opens = .curly
        case 0x9D: closes = .curly
        case 0x98: opens = .curlySingle
        case 0x99:
          let after = offset + 3 < block.upperBound ? bytes[offset + 3] : 0x20
          closes = after.isASCIILetter || after.isASCIIDigit ? nil : .curlySingle
        default: break
        }
      default: length = min(bytes[offset].utf8Length, block.upperBound - offset)
      }
    }

    /// A straight mark opens after white space and before none; else it closes.
    private static func straight(
      _ bytes: [UInt8], at offset: Int, in block: Range<Int>, _ kind: Closer
    ) -> (Closer?, Closer?) {
      let before = offset > block.lowerBound ? bytes[offset - 1] : 0x20
      let after = offset + 1 < block.upperBound ? bytes[offset + 1] : 0x20
      let mayOpen = before.isSpace || "([-\"'".utf8.contains(before)
      if mayOpen, !after.isSpace { return (kind, before.isSpace ? nil : kind) }
      return (nil, kind)
    }

    /// Tells the end of a speech ('… great.') from an apostrophe.
    private static func endsSpeech(
      _ bytes: [UInt8], at offset: Int, in block: Range<Int>
    ) -> Bool {
      let before = offset > block.lowerBound ? bytes[offset - 1] : 0x20
      let after = offset + 1 < block.upperBound ? bytes[offset + 1] : 0x20
      return ".,!?".utf8.contains(before) && !after.isASCIILetter && !after.isASCIIDigit
    }
  }
}
