/// The place of a dateline, in the way of newspapers and agencies: "PABNA: ",
/// "KABUL (Silk Road Wire): ", "ISLAMABAD, May 14 (FNA) – ", "Karachi | 26.09.2025 | Desk".
struct Place {
  let name: Range<Int>
  /// The byte after the dateline's last mark.
  let end: Int
  let endsWithColon: Bool

  /// The most bytes that a dateline takes.
  private static let longest = 90

  /// Looks at the beginning of a paragraph. O(1).
  init?(leading bytes: [UInt8], _ paragraph: Range<Int>) {
    let range = paragraph.prefix(Place.longest)
    guard let first = range.first, bytes[first].isASCIICapital || bytes[first] >= 0x80 else {
      return nil
    }
    if let table = Place(table: bytes, range),
      table.end < range.upperBound || range.upperBound == paragraph.upperBound
    {
      self = table
      return
    }
    guard let mark = Place.mark(bytes, range),
      Place.beginsWithCapitals(bytes, range)
        || Place.isDated(bytes, range.lowerBound..<mark.at)
    else { return nil }
    name = Place.name(bytes, range.lowerBound..<mark.at)
    (end, endsWithColon) = (mark.at + mark.length, mark.length == 1)
  }

  /// "Karachi | 26.09.2025 | Corridor desk": a line of cells, one of them with a digit.
  private init?(table bytes: [UInt8], _ range: Range<Int>) {
    let line = bytes.line(from: range.lowerBound, upTo: range.upperBound)
    guard let bar = bytes[line].firstIndex(of: UInt8(ascii: "|")),
      bytes[bar..<line.upperBound].contains(where: \.isASCIIDigit)
    else { return nil }
    name = bytes.trimmed(line.lowerBound..<bar)
    (end, endsWithColon) = (line.upperBound, false)
  }

  /// Is the first word (3 letters or more, or two words) in capitals?
  private static func beginsWithCapitals(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var capitals = 0
    for byte in bytes[range] {
      if byte.isASCIICapital || byte >= 0x80 {
        capitals += 1
      } else if byte.isASCIILetter {
        return false
      } else if capitals >= 3 {
        return true
      } else if byte != 0x20, byte != 0x2E, byte != 0x27 {
        return false
      }
    }
    return false
  }

  /// "Old Oak Common, 27/01/26": capitalised words, then a day in figures.
  private static func isDated(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let comma = bytes[range].firstIndex(of: UInt8(ascii: ",")),
      bytes[comma..<range.upperBound].contains(where: \.isASCIIDigit),
      bytes[comma..<range.upperBound].count(where: \.isSpace) <= 3
    else { return false }
    return bytes[range.lowerBound..<comma].split(separator: 0x20)
      .allSatisfy { $0.first?.isASCIICapital ?? true }
  }

  /// The first ":" or spaced dash outside brackets; no other sentence may end before it.
  private static func mark(_ bytes: [UInt8], _ range: Range<Int>) -> (at: Int, length: Int)? {
    var depth = 0
    for at in range {
      switch bytes[at] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case 10: return nil
      case UInt8(ascii: ":") where depth == 0 && at + 1 < bytes.count && bytes[at + 1].isSpace:
        return (at, 1)
      case 0x20 where depth == 0:
        let length = Place.dashLength(bytes, at: at + 1)
        if length > 0, at + 1 + length < bytes.count, bytes[at + 1 + length].isSpace {
          return (at, length + 2)
        }
      default: break
      }
    }
    return nil
  }

  /// The bytes of "-", "--", "–" or "—" here; 0 where none stands.
  private static func dashLength(_ bytes: [UInt8], at offset: Int) -> Int {
    let here = bytes[min(offset, bytes.count)...].prefix(3)
    if here.starts(with: "--".utf8) { return 2 }
    if here.first == UInt8(ascii: "-") { return 1 }
    return here.elementsEqual("–".utf8) || here.elementsEqual("—".utf8) ? 3 : 0
  }

  /// The dateline without its agency in brackets and without its day ("…, April 22").
  private static func name(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let bracket = bytes[range].firstIndex(of: UInt8(ascii: "(")) ?? range.upperBound
    let name = bytes.trimmed(range.lowerBound..<bracket)
    guard let digit = bytes[name].firstIndex(where: \.isASCIIDigit),
      let comma = bytes[name.lowerBound..<digit].lastIndex(of: UInt8(ascii: ","))
    else { return name }
    return name.lowerBound..<comma
  }
}
