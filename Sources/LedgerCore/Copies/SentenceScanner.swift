/// Cuts an article's prose into sentences to compare: coarser than reading needs, but the same in
/// every copy, whatever its line ends. O(n) in the bytes.
struct SentenceScanner {
  private var scanner: WordScanner
  private var words: [ComparedWord] = []
  private var start = 0
  /// The end of the word before.
  private var end: Int
  /// Where the present line began.
  private var line: Int
  private var beginsParagraph = true
  private var sentences: [ComparedSentence] = []

  /// A line of fewer bytes was not wrapped: it ended where its writer ended it.
  private static let shortestWrappedLine = 45
  /// A dateline ("LONDON, 3 March (Agency) - ") has fewer words.
  private static let longestDateline = 10

  /// All sentences of an article's text, in order; its header is left out.
  static func sentences(of bytes: [UInt8]) -> [ComparedSentence] {
    var scanner = SentenceScanner(bytes)
    scanner.run()
    return scanner.sentences
  }

  private init(_ bytes: [UInt8]) {
    end = ArticleHead.end(in: bytes)
    line = end
    scanner = WordScanner(bytes, from: end)
  }

  private mutating func run() {
    while let word = scanner.next() {
      part(by: Gap(scanner.bytes, end..<scanner.range.lowerBound))
      if words.isEmpty { start = scanner.range.lowerBound }
      words.append(word)
      end = scanner.range.upperBound
    }
    close(isClosed: Gap(scanner.bytes, end..<scanner.bytes.count).hasStop)
  }

  private mutating func part(by gap: Gap) {
    let isWrapped =
      gap.lines == 1 && !gap.hasBullet
      && gap.firstLineEnd - line >= SentenceScanner.shortestWrappedLine
    if gap.lines > 0 { line = gap.end }
    if gap.lines > 0, !isWrapped {
      close(isClosed: gap.hasStop)
      beginsParagraph = true
    } else if gap.hasStop, !gap.isBeforeSmallLetter, !endsInAbbreviation {
      close(isClosed: true)
    } else if gap.hasDash, isDateline {
      words = []
    }
  }

  private mutating func close(isClosed: Bool) {
    guard !words.isEmpty else { return }
    sentences.append(ComparedSentence(range: start..<end, words: words, isClosed: isClosed))
    words = []
    beginsParagraph = false
  }

  /// "Mr", "Gen", "U.S": short and capitalised. "by 2030." is none.
  private var endsInAbbreviation: Bool {
    let bytes = scanner.bytes
    let letters = bytes[..<end].suffix(4).reversed().prefix { $0.isCapital || $0.isSmall }
    return (1...3).contains(letters.count) && letters.last?.isCapital == true
  }

  /// Does the paragraph begin with a place in capitals, and is it short so far?
  private var isDateline: Bool {
    guard beginsParagraph, words.count < SentenceScanner.longestDateline else { return false }
    let place = scanner.bytes[start..<end].prefix { $0.isCapital || $0.isSmall }
    return place.count >= 3 && place.allSatisfy(\.isCapital)
  }
}

/// What stands between two words.
private struct Gap {
  /// Is there a mark that ends a sentence, with white space or nothing behind it?
  private(set) var hasStop = false
  private(set) var hasDash = false
  /// Does a line begin with a mark of a list?
  private(set) var hasBullet = false
  /// How many lines end in it, and where the first does.
  private(set) var lines = 0
  private(set) var firstLineEnd = 0
  let end: Int
  let isBeforeSmallLetter: Bool

  /// O(gap).
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    end = range.upperBound
    isBeforeSmallLetter = end < bytes.count && bytes[end].isSmall
    var sawStop = false
    for at in range {
      switch bytes[at] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): sawStop = true
      case 10:
        if lines == 0 { firstLineEnd = at }
        lines += 1
      case UInt8(ascii: "*"): hasBullet = lines > 0
      case UInt8(ascii: "-"):
        hasBullet = hasBullet || lines > 0
        hasDash = hasDash || isSpaced(bytes, at, range)
      case 0xE2: readMark(bytes[at..<range.upperBound].prefix(3))
      default: break
      }
      if bytes[at].isBlank, sawStop { hasStop = true }
    }
    if sawStop, range.upperBound == bytes.count { hasStop = true }
  }

  /// A dash or a bullet, in three bytes.
  private mutating func readMark(_ mark: ArraySlice<UInt8>) {
    guard mark.dropFirst().first == 0x80, let last = mark.dropFirst(2).first else { return }
    if last == 0x93 || last == 0x94 { hasDash = true }
    if last == 0xA2 { hasBullet = lines > 0 }
  }

  private func isSpaced(_ bytes: [UInt8], _ at: Int, _ range: Range<Int>) -> Bool {
    at > range.lowerBound && (bytes[at - 1].isBlank || bytes[at - 1] == UInt8(ascii: "-"))
  }
}
