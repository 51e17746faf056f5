/// What stands after an article's header.
struct Prose {
  /// A first line that is a headline; only looked for where the header has no title.
  let headline: Range<Int>?
  let body: Range<Int>
  let place: Range<Int>?

  /// The most bytes of a line that counts as a headline.
  private static let longestHeadline = 160
  /// How many paragraphs may stand before the dateline: a headline, a byline.
  private static let paragraphsBeforePlace = 2

  init(_ bytes: [UInt8], from start: Int, titled: Bool) {
    let all = bytes.trimmed(start..<bytes.count)
    headline = titled ? nil : Prose.headline(bytes, all)
    body = bytes.trimmed((headline?.upperBound ?? all.lowerBound)..<all.upperBound)
    place = Prose.place(bytes, body)
  }

  private static func headline(_ bytes: [UInt8], _ text: Range<Int>) -> Range<Int>? {
    guard let first = text.first, bytes[first] != UInt8(ascii: "-"),
      Place(leading: bytes, text) == nil
    else { return nil }
    let line = bytes.line(from: text.lowerBound, upTo: text.upperBound)
    let words = bytes.trimmed(line)
    guard words.count <= longestHeadline, line.upperBound < text.upperBound,
      bytes.trimmed(bytes.line(from: line.upperBound + 1, upTo: text.upperBound)).isEmpty,
      !".:;,".utf8.contains(bytes[words.upperBound - 1]),
      Word(bytes[words.prefix(3)]) != "by "
    else { return nil }
    return words
  }

  private static func place(_ bytes: [UInt8], _ body: Range<Int>) -> Range<Int>? {
    var at = body.lowerBound
    for _ in 0...paragraphsBeforePlace {
      if let place = Place(leading: bytes, at..<body.upperBound) { return place.name }
      at = bytes.line(from: at, upTo: body.upperBound).upperBound
      while at < body.upperBound, bytes[at].isSpace { at += 1 }
    }
    return nil
  }
}
