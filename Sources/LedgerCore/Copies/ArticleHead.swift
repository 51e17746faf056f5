/// What stands before an article's prose and says where it was published and when: of two copies
/// it always differs, so comparing leaves it out.
enum ArticleHead {
  /// Where the prose may begin: behind `key: value` lines that begin with a known key, fenced by
  /// `---` or not, or behind `date YYYY-MM-DD`. O(header).
  static func end(in bytes: [UInt8]) -> Int {
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while at < bytes.count, bytes[at].isBlank { at += 1 }
    if let dated = runningDateEnd(in: bytes, from: at) { return dated }
    var isFenced = false
    var isFirst = true
    while at < bytes.count {
      let line = at..<(bytes[at...].firstIndex(of: 10) ?? bytes.count)
      let next = min(line.upperBound + 1, bytes.count)
      if bytes[line].starts(with: "---".utf8), isFirst || isFenced {
        if isFenced { return next }
        isFenced = true
      } else if !isFenced, !isField(bytes[line], isFirst: isFirst) {
        return at
      }
      isFirst = false
      at = next
    }
    return at
  }

  /// The end of ` date 2023-01-10` on a first line that runs on.
  private static func runningDateEnd(in bytes: [UInt8], from start: Int) -> Int? {
    let date = start + "date ".utf8.count
    let end = date + "YYYY-MM-DD".utf8.count
    guard end <= bytes.count, key(bytes[start..<(date - 1)]) == "date", bytes[date - 1].isBlank,
      Day(String(decoding: bytes[date..<end], as: UTF8.self)) != nil
    else { return nil }
    return end
  }

  private static func isField(_ line: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
    guard let colon = line.prefix(32).firstIndex(of: UInt8(ascii: ":")),
      colon + 1 == line.endIndex || line[colon + 1].isBlank
    else { return false }
    let name = line[..<colon]
    return keys.contains(key(name))
      || !isFirst && name.allSatisfy { $0.isSmall || $0 == 0x5F || $0 == 0x2D }
  }

  private static func key(_ name: ArraySlice<UInt8>) -> String {
    String(decoding: name, as: UTF8.self).lowercased()
  }

  private static let keys: Set<String> = [
    "date", "dated", "published", "publication-date", "pubdate", "title", "headline", "source",
    "publisher", "outlet", "newspaper", "url", "link", "author", "authors", "byline", "section",
    "updated", "retrieved", "copyright", "licence", "license",
  ]
}
