import LedgerCore

/// A file that holds one article: its header read, its text kept as it was.
public struct ArticleFile: Sendable {
  public let article: Article
  public let source: SourceText
  /// Bytes of the headline that a `title:` line gives; nil where there is none.
  public let headline: Range<Int>?
  /// Bytes of the prose, header and dateline left out.
  public let body: Range<Int>
  /// The place of the dateline ("ISLAMABAD"), as written; nil where there is none.
  public let place: String?

  /// Reads a file's bytes. `sha256` is theirs; `today` bounds the dates that are believed.
  public init(
    _ bytes: [UInt8], sha256: Digest, hints: ArticleHints = ArticleHints(), today: Day
  ) throws(ArticleFault) {
    throw .empty
  }
}

/// What the command line says of an article; the file's own header outranks it.
public struct ArticleHints: Hashable, Sendable {
  public let publishedOn: Day?
  public let title: String?
  public let source: String?
  public let url: String?

  public init(
    publishedOn: Day? = nil, title: String? = nil, source: String? = nil, url: String? = nil
  ) {
    self.publishedOn = publishedOn
    self.title = title
    self.source = source
    self.url = url
  }
}

/// Why a file cannot be used as an article: facts; the wording lives with the commands.
public enum ArticleFault: Error, Hashable, Sendable {
  case empty
  /// Nothing but a header.
  case noText
  /// A zero byte at this offset: no text file has one.
  case binary(offset: Int)
  /// The byte at this offset cannot stand there in UTF-8.
  case notUTF8(offset: Int, byte: UInt8)
  case noDate
  /// The header's date as written, and its line (from 1).
  case impossibleDate(String, line: Int)
  case futureDate(Day, today: Day)
  /// More bytes than an article may have.
  case tooLarge(bytes: Int, limit: Int)
}
