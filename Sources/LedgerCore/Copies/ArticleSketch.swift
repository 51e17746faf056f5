/// A short image of a text by which its near-duplicates are found: like texts have like sketches.
///
/// The text's shingles (every three words that follow one another, without case and marks) are
/// hashed and spread over 128 places; the least hash of each is kept, and an empty place borrows
/// from a full one. Two sketches agree at a place with the probability that is the texts' share
/// of common shingles (Jaccard's index), so their agreement estimates it.
///
/// Sources: A. Z. Broder, "On the resemblance and containment of documents" (1997); P. Li,
/// A. Owen, C.-H. Zhang, "One permutation hashing" (2012); A. Shrivastava, "Optimal densification
/// for fast minwise hashing" (2017). All hashes are fixed: the same text has the same sketch
/// everywhere and always.
public struct ArticleSketch: Hashable, Sendable {
  /// The least hash at each place: 128 of them, or none where the text has no word.
  private let minima: [UInt32]

  /// How many hashes are kept.
  public static let size = 128
  /// How many words make a shingle.
  public static let shingleLength = 3
  /// Sketches that are less alike are those of different articles: a copy that was cut down to a
  /// quarter of its text stands well above it.
  public static let leastLikeness = 0.1

  /// Sketches an article's text; its header is left out. One pass, O(n) in the bytes.
  public init(_ text: String) {
    let bytes = Array(text.utf8)
    var scanner = WordScanner(bytes, from: ArticleHead.end(in: bytes))
    var minima = [UInt32?](repeating: nil, count: ArticleSketch.size)
    var shingle = ArticleSketch.beginning
    while let word = scanner.next() {
      shingle = (shingle.1, shingle.2, word.hash)
      let hash = Bits.joined(Bits.joined(shingle.0, shingle.1), shingle.2)
      let (place, value) = (Int(hash >> 57), UInt32(truncatingIfNeeded: hash))
      minima[place] = min(minima[place] ?? .max, value)
    }
    self.minima = ArticleSketch.densified(minima)
  }

  /// What stands before the first word: a text of one word has a shingle too.
  private static let beginning: (UInt64, UInt64, UInt64) = (0, 0, 0)

  /// Fills each empty place from a full one that hashing chooses: the same for all texts, so that
  /// borrowed places agree as often as others. O(1): the size is fixed.
  private static func densified(_ minima: [UInt32?]) -> [UInt32] {
    guard minima.contains(where: { $0 != nil }) else { return [] }
    return minima.indices.map { place in
      var attempt = UInt64(place) << 32
      var source = place
      while minima[source] == nil {
        attempt += 1
        source = Int(Bits.mixed(attempt) >> 57)
      }
      return minima[source] ?? .max
    }
  }

  /// The estimated share of common shingles, 0 to 1: its standard error is 0.04 at the most for
  /// texts of several hundred words. Symmetric; 0 where a text has no word. O(1).
  public func likeness(to other: ArticleSketch) -> Double {
    let agreeing = zip(minima, other.minima).count { $0 == $1 }
    return Double(agreeing) / Double(ArticleSketch.size)
  }

  /// What a store keeps in an index: articles that share one of these 64 numbers are candidates,
  /// all others need not be looked at. None where the text has no word. O(1).
  ///
  /// Each is made of two places, so articles that share the part s of their shingles have one in
  /// common with the probability 1 − (1 − s²)⁶⁴: 0.995 at 0.28, 0.1 at 0.04.
  public var bands: [Int64] {
    stride(from: 0, to: minima.count, by: 2).map { place in
      let pair = UInt64(minima[place]) << 32 | UInt64(minima[place + 1])
      return Int64(bitPattern: Bits.joined(UInt64(place), pair))
    }
  }
}

extension ArticleSketch: CustomStringConvertible {
  /// Eight hexadecimal digits a hash, in lower case: 1024 digits, or none.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    let written = minima.flatMap { hash in
      stride(from: 28, through: 0, by: -4).map { digits[Int(hash >> UInt32($0)) & 15] }
    }
    return String(decoding: written, as: UTF8.self)
  }

  /// Reads what `description` wrote; nil for any other text. O(n).
  public init?(description text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.isEmpty || digits.count == ArticleSketch.size * 8 else { return nil }
    var minima: [UInt32] = []
    for start in stride(from: 0, to: digits.count, by: 8) {
      let word = digits[start..<(start + 8)]
      guard word.allSatisfy({ $0.isDigit || (97...102).contains($0) }) else { return nil }
      minima.append(word.reduce(0) { $0 << 4 | UInt32($1.isDigit ? $1 - 48 : $1 - 87) })
    }
    self.minima = minima
  }
}
