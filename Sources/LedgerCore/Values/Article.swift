/// A text as it was read; never changes.
public struct Article: Hashable, Sendable {
  /// Of the file's bytes as recorded: the article's identity.
  public let sha256: Digest
  /// The day it was published: what its claims are stated on.
  public let publishedOn: Day
  public let title: String?
  public let source: String?
  public let url: String?
  /// The whole file, header included: what every quote's positions count in.
  public let text: String

  public init(
    sha256: Digest, publishedOn: Day, title: String?, source: String?, url: String?, text: String
  ) {
    self.sha256 = sha256
    self.publishedOn = publishedOn
    self.title = title
    self.source = source
    self.url = url
    self.text = text
  }

  /// The article without its text, as evidence cites it.
  public var citation: Citation {
    Citation(
      sha256: sha256, publishedOn: publishedOn, title: title, source: source, url: url)
  }

  public struct Citation: Hashable, Sendable {
    public let sha256: Digest
    public let publishedOn: Day
    public let title: String?
    public let source: String?
    public let url: String?

    public init(
      sha256: Digest, publishedOn: Day, title: String?, source: String?, url: String?
    ) {
      self.sha256 = sha256
      self.publishedOn = publishedOn
      self.title = title
      self.source = source
      self.url = url
    }

    /// The first 12 hexadecimal digits of the SHA-256: enough to name an article to a person.
    public var id: String { String(sha256.description.prefix(12)) }
  }
}

/// Words of one article with their place, after the W3C Web Annotation Data Model
/// (TextQuoteSelector and TextPositionSelector).
public struct Quote: Hashable, Sendable {
  /// Letter for letter as in the article.
  public let exact: String
  /// Up to 32 scalars before and after, to find the quote again in another copy.
  public let prefix: String
  public let suffix: String
  /// Unicode scalars from the article's beginning; half open.
  public let start: Int
  public let end: Int

  public init(exact: String, prefix: String, suffix: String, start: Int, end: Int) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.start = start
    self.end = end
  }

  /// How many scalars of context stand on each side.
  public static let contextLength = 32

  /// Cuts the quote out of a text; nil where the range is empty or not within the text. O(n).
  public init?(of text: String, start: Int, end: Int) {
    let scalars = text.unicodeScalars
    guard start >= 0, start < end,
      let from = scalars.index(
        scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
      let to = scalars.index(from, offsetBy: end - start, limitedBy: scalars.endIndex)
    else { return nil }
    let before = scalars[..<from].suffix(Quote.contextLength)
    let after = scalars[to...].prefix(Quote.contextLength)
    self.init(
      exact: String(scalars[from..<to]), prefix: String(before), suffix: String(after),
      start: start, end: end)
  }

  /// Do these very words stand at this place of the text? O(n).
  public func stands(in text: String) -> Bool {
    Quote(of: text, start: start, end: end)?.exact.unicodeScalars.elementsEqual(
      exact.unicodeScalars) ?? false
  }
}
