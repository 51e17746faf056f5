import ContentHashing
import Foundation
import LedgerCore
import SQLiteLedger

/// A folder of one test, removed with it.
final class TemporaryFolder {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "/pledger-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }
}

/// An article and what a reader found in it.
struct ReadArticle: Hashable, Sendable {
  let article: Article
  let claims: [Claim]

  /// An article of sentences: each claim's quote is its sentence.
  init(_ publishedOn: String, source: String = "The Courier", _ sentences: [Sentence]) {
    var text = "Date: \(publishedOn)\n"
    var claims: [Claim] = []
    for (ordinal, sentence) in sentences.enumerated() {
      let start = text.unicodeScalars.count
      text += sentence.text + "\n"
      let end = start + sentence.text.unicodeScalars.count
      // The text goes on, so the suffix is cut when it is whole.
      claims.append(sentence.claim(ordinal, Quote(of: text, start: start, end: end)!))
    }
    claims = claims.map { claim in
      sentences[claim.ordinal].claim(
        claim.ordinal, Quote(of: text, start: claim.quote.start, end: claim.quote.end)!)
    }
    article = Article(
      sha256: Digest(sha256: Array(text.utf8)), publishedOn: Day(publishedOn)!,
      title: "Courier of \(publishedOn)", source: source, url: nil, text: text)
    self.claims = claims
  }

  struct Sentence: Hashable, Sendable {
    let text: String
    let name: ProjectName
    let status: Status
    let standing: Standing
    let due: Period?
    let parties: [String]
    let sector: String?

    init(
      _ text: String, of project: String, aliases: [String] = [], in context: [String] = [],
      _ status: Status, _ standing: Standing = .news, due: Period? = nil, parties: [String] = [],
      sector: String? = nil
    ) {
      self.text = text
      self.name = ProjectName(written: project, aliases: aliases, context: context)
      self.status = status
      self.standing = standing
      self.due = due
      self.parties = parties
      self.sector = sector
    }

    fileprivate func claim(_ ordinal: Int, _ quote: Quote) -> Claim {
      Claim(
        ordinal: ordinal, project: name, statement: "build \(name.written)", status: status,
        standing: standing, due: due, parties: parties, sector: sector, quote: quote,
        rule: "example", confidence: 0.9)
    }
  }
}

extension Day: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = Day(value)! }
}

extension Instant {
  /// Seconds after an arbitrary beginning.
  static func second(_ count: Int) -> Instant {
    Instant(milliseconds: 1_700_000_000_000 + Int64(count) * 1000)
  }
}

extension LedgerStore {
  @discardableResult
  func record(_ read: ReadArticle, at moment: Instant) throws -> Posting? {
    try append(recordedAt: moment) { view in
      try Bookkeeper.draft(recording: read.article, claims: read.claims, in: view)
    }
  }

  func allHistories(_ moment: Moment) throws -> [ProjectHistory] {
    var all: [ProjectHistory] = []
    try histories(at: moment) { all.append($0) }
    return all
  }

  func allOverviews(_ moment: Moment) throws -> [ProjectOverview] {
    var all: [ProjectOverview] = []
    try overviews(at: moment) { all.append($0) }
    return all
  }
}
