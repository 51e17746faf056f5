/// Finds quoted words in a text, letter for letter: Unicode scalars are compared as they are, so
/// that "é" in one scalar is not "é" in two.
struct QuoteSearch {
  private let text: [UInt8]

  init(in text: String) { self.text = Array(text.utf8) }

  enum Place: Equatable {
    /// They begin at this Unicode scalar.
    case found(Int)
    /// They do not stand where they should, but here first.
    case elsewhere(Int)
    case nowhere
  }

  /// Where `words` stand: at the scalar `start`, or at their first place where that is nil.
  /// O(text) on prose, O(text × words) on a text that repeats itself all along.
  func place(of words: String, at start: Int? = nil) -> Place {
    let words = Array(words.utf8)
    var first: Int?
    var scalar = -1
    for (offset, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
      scalar += 1
      if let start, first != nil, scalar > start { break }
      guard byte == words.first, text[offset...].starts(with: words) else { continue }
      if start == nil || start == scalar { return .found(scalar) }
      first = first ?? scalar
    }
    return first.map { .elsewhere($0) } ?? .nowhere
  }
}
