/// Tells the class of each word: one pass from left to right, the likeliest tag each time.
///
/// A linear model over the cues of `TagCues`; learned by `train-reader --tags` from the project's
/// own articles.
struct WordTagger: Sendable {
  static let shared = WordTagger(table: LearnedTags.table)

  private var rows: [UInt64: Int32] = [:]
  private var values: [Int8] = []
  private static let width = WordTag.allCases.count

  /// Reads a table: a line a cue, its key in base 36, then two characters a weight: the tag's
  /// letter and the weight's. Lines that it does not understand are left out. O(n).
  init(table: StaticString) {
    table.withUTF8Buffer { bytes in
      rows.reserveCapacity(bytes.count / 24)
      for line in bytes.split(separator: UInt8(ascii: "\n")) { read(line) }
    }
  }

  init(lines: [String]) {
    let text = Array(lines.joined(separator: "\n").utf8)
    text.withUnsafeBufferPointer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) { read(line) }
    }
  }

  private mutating func read(_ written: Slice<UnsafeBufferPointer<UInt8>>) {
    let line = written.drop { $0 == UInt8(ascii: " ") }
    guard let space = line.firstIndex(of: UInt8(ascii: " ")), let key = Self.key(line[..<space])
    else { return }
    let start = values.count
    values += repeatElement(0, count: Self.width)
    var at = line.index(after: space)
    while at + 1 < line.endIndex {
      let tag = Int(line[at]) - 65
      let weight = Int(line[at + 1]) - 80
      if tag >= 0, tag < Self.width { values[start + tag] = Int8(clamping: weight) }
      at += 2
    }
    rows[key] = Int32(start)
  }

  private static func key(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
    var value: UInt64 = 0
    for byte in digits {
      let digit = byte.isASCIIDigit ? UInt64(byte - 48) : UInt64(byte) &- 87
      guard digit < 36 else { return nil }
      value = value &* 36 &+ digit
    }
    return value
  }

  /// A tag for each token. O(n).
  func tags(of tokens: ArraySlice<Token>, in text: SourceText, lexicon: Lexicon) -> [WordTag] {
    var tags: [WordTag] = []
    tags.reserveCapacity(tokens.count)
    var keys = [UInt64](repeating: 0, count: TagCues.count)
    var sums = [Int](repeating: 0, count: Self.width)
    for index in tokens.indices {
      TagCues.fill(
        &keys, at: index, of: tokens, in: text, tags.last, tags.dropLast().last, lexicon: lexicon)
      for column in sums.indices { sums[column] = 0 }
      for key in keys {
        guard let row = rows[key] else { continue }
        for column in sums.indices { sums[column] += Int(values[Int(row) + column]) }
      }
      let best = sums.indices.max { sums[$0] < sums[$1] } ?? 0
      tags.append(WordTag.allCases[best])
    }
    return tags
  }
}
