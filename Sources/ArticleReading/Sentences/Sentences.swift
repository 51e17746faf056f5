/// Cuts an English text into sentences without changing it.
///
/// Measured on the public cases of pySBD and pragmatic_segmenter (`PLEDGER_SENTENCE_CASES` names
/// their file for the test). What does not hold there, and why:
/// - the cases that want the text rewritten (mark-up and control words taken out, words mended
///   that line ends had torn, a point moved to the line before, rows of points or slashes
///   dropped, ` made '): a quote must be found in the file letter for letter;
/// - a bracketed sentence after a quotation that ends in "!" or "?": we part them;
/// - a quotation that breaks off in a dash before a capital: we go on;
/// - names of one letter at a sentence's end in mathematics ("contain v. If"): we part them.
public enum Sentences {
  /// What the end of a line means; blank lines and list lines always part sentences.
  public enum Lines: Sendable {
    /// Lines are wrapped: a single line end is white space.
    case wrapped
    /// A line end parts sentences, unless a space stands before it and the next line begins in
    /// lower case (RFC 3676, "format=flowed").
    case meant
  }

  /// The sentences of a range of bytes, in order, apart, without white space around them.
  ///
  /// A headline, a list line and the dateline of one of the first paragraphs ("DHAKA, April 22
  /// (BD Wire) - ") are sentences of their own; so is a quotation or bracket with all that stands
  /// inside it, where it is closed in its paragraph. What runs on for more than `longest` bytes is
  /// cut between words, so that no stage that looks at a sentence as a whole meets a text without
  /// an end. O(n), whatever the text.
  public static func split(
    _ text: SourceText, in range: Range<Int>, lines: Lines = .wrapped
  ) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(range.count / 100)
    var paragraphs = 0
    for block in Blocks(bytes: text.bytes, range: range, lines: lines) {
      var start = block.lowerBound
      if paragraphs < 3, let place = Place(leading: text.bytes, block) {
        sentences.append(text.bytes.trimmed(start..<place.end))
        start = place.end
        if let note = Place(leading: text.bytes, text.bytes.trimmed(start..<block.upperBound)) {
          sentences.append(text.bytes.trimmed(start..<note.end))
          start = note.end
        }
      }
      paragraphs += 1
      var cutter = SentenceCutter(
        bytes: text.bytes, block: text.bytes.trimmed(start..<block.upperBound))
      cutter.cut(into: &sentences)
    }
    return sentences.filter { !$0.isEmpty }.flatMap { pieces(of: $0, in: text.bytes) }
  }

  /// Three times the longest sentence of the 1,400 articles of Tests/Training.
  static let longest = 2_000

  private static func pieces(of sentence: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    if sentence.count <= longest { return [sentence] }
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      let least = min(start + longest, sentence.upperBound)
      let end = bytes[least..<sentence.upperBound].firstIndex(where: \.isSpace)
      pieces.append(bytes.trimmed(start..<(end ?? sentence.upperBound)))
      start = end ?? sentence.upperBound
    }
    return pieces.filter { !$0.isEmpty }
  }
}
