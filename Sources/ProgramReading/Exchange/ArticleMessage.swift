import LedgerCore

/// An article as a program gets it: one JSON object on one line.
enum ArticleMessage {
  /// In UTF-8. The text comes last, where a person who looks at the line has seen the rest.
  static func bytes(of article: Article) -> [UInt8] {
    let message: JSON = [
      "sha256": .string(article.sha256.description), "publishedOn": JSON(article.publishedOn),
      "title": JSON(article.title), "source": JSON(article.source), "url": JSON(article.url),
      "text": .string(article.text),
    ]
    var bytes: [UInt8] = []
    message.write(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
