import LedgerCore

/// A file that holds one article: its header read, its text kept as it was.
public struct ArticleFile: Sendable {
  public let article: Article
  public let source: SourceText
  /// Bytes of the headline: the value of a `title:` line, else a short first line of the prose
  /// that ends without a full stop before a blank line; nil where there is neither.
  public let headline: Range<Int>?
  /// Bytes of the prose without white space around it. The header, the place of a running first
  /// line and a `headline` that stood in the prose are left out; the datelines of agencies
  /// ("DHAKA, April 22 (BD Wire) - ") are part of it.
  public let body: Range<Int>
  /// The place of the dateline ("ISLAMABAD"), as written; nil where there is none.
  public let place: String?

  /// The most bytes that a file may have: 64 MiB.
  public static let byteLimit = 64 << 20

  /// Reads a file's bytes. `sha256` is theirs; `today` bounds the dates that are believed.
  ///
  /// The header may be a first line ` date YYYY-MM-DD PLACE: text…` that runs on into the prose,
  /// that line alone, `key: value` lines up to a blank line (fenced by `---` or not), or be
  /// missing where `hints` give the date. A byte order mark counts as one scalar of the text.
  /// O(n) in the bytes.
  ///
  /// - Throws: the first fault, in the order size, emptiness, encoding, date, missing text.
  public init(
    _ bytes: [UInt8], sha256: Digest, hints: ArticleHints = ArticleHints(), today: Day
  ) throws(ArticleFault) {
    guard bytes.count <= ArticleFile.byteLimit else {
      throw .tooLarge(bytes: bytes.count, limit: ArticleFile.byteLimit)
    }
    try Encoding.check(bytes)
    let header = try Header(bytes)
    guard let day = header.date ?? hints.publishedOn else { throw .noDate }
    guard day <= today else { throw .futureDate(day, today: today) }
    let prose = Prose(bytes, from: header.end, titled: header.title != nil)
    guard !prose.body.isEmpty else { throw .noText }

    source = SourceText(bytes)
    headline = header.title ?? prose.headline
    body = prose.body
    place = (header.place ?? prose.place).map { String(decoding: bytes[$0], as: UTF8.self) }
    let text = { (range: Range<Int>?) in range.map { String(decoding: bytes[$0], as: UTF8.self) } }
    article = Article(
      sha256: sha256, publishedOn: day,
      title: text(header.title) ?? hints.title ?? text(prose.headline),
      source: text(header.source) ?? hints.source, url: text(header.url) ?? hints.url,
      text: String(decoding: bytes, as: UTF8.self))
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
