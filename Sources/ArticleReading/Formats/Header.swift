import LedgerCore

/// What stands before an article's prose.
struct Header {
  private(set) var date: Day?
  private(set) var title: Range<Int>?
  private(set) var source: Range<Int>?
  private(set) var url: Range<Int>?
  /// Of a first line that runs on.
  private(set) var place: Range<Int>?
  /// Where the prose may begin.
  private(set) var end: Int
  /// Does the date come from a `date` key, which outranks `published`?
  private var isDateCertain = false

  private static let dateKeys: Set<Word> = ["date", "dated"]
  private static let publishedKeys: Set<Word> = [
    "published", "publication-date", "publication date", "published-on", "published on",
    "published_at", "publishedon", "pubdate", "day",
  ]
  private static let titleKeys: Set<Word> = ["title", "headline"]
  private static let sourceKeys: Set<Word> = ["source", "publisher", "outlet", "newspaper"]
  private static let urlKeys: Set<Word> = ["url", "link", "canonical", "address"]
  private static let otherKeys: Set<Word> = [
    "author", "authors", "byline", "by", "language", "lang", "section", "tags", "category",
    "updated", "modified", "retrieved", "accessed", "place", "location", "copyright", "licence",
    "license", "id", "type", "summary", "description", "keywords",
  ]

  /// Reads valid UTF-8. O(header).
  init(_ bytes: [UInt8]) throws(ArticleFault) {
    end = Encoding.byteOrderMark(bytes)
    var number = 1
    while end < bytes.count, bytes[end].isSpace {
      if bytes[end] == 10 { number += 1 }
      end += 1
    }
    let start = end
    var isFenced = false
    var at = end
    while at < bytes.count {
      let line = bytes.line(from: at, upTo: bytes.count)
      let words = bytes.trimmed(line)
      let next = min(line.upperBound + 1, bytes.count)
      if bytes[words].elementsEqual("---".utf8), at == start || isFenced {
        end = next
        if isFenced { return }
        isFenced = true
      } else if words.isEmpty {
        if !isFenced { return }
      } else if at == start, let rest = try dateline(bytes, words, line: number) {
        if !rest.isEmpty { return }
        end = next
      } else if try field(bytes, words, line: number, isFirst: at == start) {
        end = next
      } else if !isFenced {
        return
      }
      (at, number) = (next, number + 1)
    }
  }

  /// Reads `date YYYY-MM-DD`; what follows it on the line, or nil where the line is none such.
  private mutating func dateline(
    _ bytes: [UInt8], _ line: Range<Int>, line number: Int
  ) throws(ArticleFault) -> Range<Int>? {
    guard line.count > 5, Word(bytes[line.prefix(4)]) == "date",
      bytes[line.lowerBound + 4].isSpace
    else { return nil }
    let rest = bytes.trimmed((line.lowerBound + 5)..<line.upperBound)
    let written = rest.prefix { !bytes[$0].isSpace }
    guard let first = written.first, bytes[first].isASCIIDigit,
      bytes[written].count(where: { $0 == UInt8(ascii: "-") }) == 2
    else { return nil }
    try set(date: String(decoding: bytes[written], as: UTF8.self), line: number)
    isDateCertain = true
    let text = bytes.trimmed(written.upperBound..<rest.upperBound)
    end = text.lowerBound
    if let place = Place(leading: bytes, text), place.endsWithColon {
      self.place = place.name
      end = bytes.trimmed(place.end..<text.upperBound).lowerBound
    }
    return text
  }

  /// Reads `key: value`; false where the line is none such. The first line needs a known key,
  /// so that prose with a colon is not taken for a header.
  private mutating func field(
    _ bytes: [UInt8], _ line: Range<Int>, line number: Int, isFirst: Bool
  ) throws(ArticleFault) -> Bool {
    guard let colon = line.prefix(32).first(where: { bytes[$0] == UInt8(ascii: ":") }),
      colon + 1 == line.upperBound || bytes[colon + 1].isSpace
    else { return false }
    let key = Word(bytes[bytes.trimmed(line.lowerBound..<colon)])
    let value = unquoted(bytes, bytes.trimmed((colon + 1)..<line.upperBound))
    if Header.dateKeys.contains(key) || Header.publishedKeys.contains(key) {
      let isCertain = Header.dateKeys.contains(key)
      guard date == nil || isCertain && !isDateCertain else { return true }
      try set(date: String(decoding: bytes[value], as: UTF8.self), line: number)
      isDateCertain = isCertain
    } else if Header.titleKeys.contains(key) {
      title = title ?? value.orNil
    } else if Header.sourceKeys.contains(key) {
      source = source ?? value.orNil
    } else if Header.urlKeys.contains(key) {
      url = url ?? value.orNil
    } else if !Header.otherKeys.contains(key) {
      let name = bytes[line.lowerBound..<colon]
      return !isFirst && name.allSatisfy { $0 &- 97 < 26 || $0 == 0x5F || $0 == 0x2D }
    }
    return true
  }

  private mutating func set(date written: String, line: Int) throws(ArticleFault) {
    guard let day = WrittenDay.day(of: written) else {
      throw .impossibleDate(written, line: line)
    }
    date = day
  }

  private func unquoted(_ bytes: [UInt8], _ value: Range<Int>) -> Range<Int> {
    guard value.count >= 2, bytes[value.lowerBound] == bytes[value.upperBound - 1],
      [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[value.lowerBound])
    else { return value }
    return (value.lowerBound + 1)..<(value.upperBound - 1)
  }
}

extension Range<Int> {
  fileprivate var orNil: Range<Int>? { isEmpty ? nil : self }
}
