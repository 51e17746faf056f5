import ArticleReading
import Foundation
import LedgerCore
import Testing

/// A story with the statements that a careful reader finds in it (Tests/Fixtures/README.md).
struct LabelledStory: Decodable {
  struct Piece: Decodable {
    let id: String
    let file: String
  }

  struct Project: Decodable {
    let id: String
    let mentions: [String]
  }

  struct Item: Decodable {
    let article: String
    let project: String
    let kind: String
    let status: String
    let due: Days?
    let spans: [[Int]]
    let must: Bool
  }

  struct Days: Decodable, Equatable {
    let from: String
    let to: String
  }

  let story: String
  let articles: [Piece]
  let projects: [Project]
  let items: [Item]

  static let names = [
    "berlin-transit", "housing-ie", "java-capital", "lake-ports", "nuclear-uk-eu",
  ]

  static func folder(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/\(name)")
  }

  static func load(_ name: String) throws -> LabelledStory {
    let data = try Data(contentsOf: folder(name).appending(path: "gold.json"))
    return try JSONDecoder().decode(LabelledStory.self, from: data)
  }
}

/// How a reading of stories compares with their labels.
struct Agreement {
  /// Statements that had to be found, and those of them that were.
  var wanted = 0
  var found = 0
  /// Claims that touch no labelled statement.
  var unfounded = 0
  /// Of those found, how many have the labelled status, kind and due date.
  var status = 0
  var kind = 0
  var due = 0
  /// The confidence of every claim, and whether a labelled statement stands behind it.
  var claims: [(confidence: Double, holds: Bool)] = []

  var recall: Double { Double(found) / Double(max(1, wanted)) }
  var precision: Double { Double(found) / Double(max(1, found + unfounded)) }
  var f1: Double { 2 * precision * recall / max(0.001, precision + recall) }

  mutating func add(_ story: LabelledStory) throws {
    for piece in story.articles {
      let bytes = try Data(
        contentsOf: LabelledStory.folder(story.story).appending(path: piece.file))
      let today = try #require(Day("2030-01-01"))
      let file = try ArticleFile(Array(bytes), sha256: .zero, today: today)
      add(
        ArticleReader().read(file).claims, story.items.filter { $0.article == piece.id },
        of: story)
    }
  }

  private mutating func add(
    _ claims: [Claim], _ items: [LabelledStory.Item], of story: LabelledStory
  ) {
    let mentions = Dictionary(
      story.projects.map { ($0.id, $0.mentions) }, uniquingKeysWith: { first, _ in first })
    var free = Array(items.indices)
    wanted += items.count { $0.must }
    for claim in claims {
      let fits = items.indices.filter { index in
        let names = mentions[items[index].project] ?? []
        return items[index].spans.contains { $0[0] < claim.quote.end && claim.quote.start < $0[1] }
          && names.contains(where: label(of: claim).contains)
      }
      self.claims.append((claim.confidence, !fits.isEmpty))
      guard !fits.isEmpty else {
        unfounded += 1
        continue
      }
      // Each labelled statement counts once; the one of the same status is taken first.
      let open = fits.filter(free.contains)
      guard let index = open.first(where: { items[$0].status == "\(claim.status)" }) ?? open.first
      else { continue }
      free.removeAll { $0 == index }
      guard items[index].must else { continue }
      found += 1
      if items[index].status == "\(claim.status)" { status += 1 }
      if items[index].kind == "\(claim.kind)" { kind += 1 }
      let days = claim.due.map {
        LabelledStory.Days(from: "\($0.first)", to: "\($0.last)")
      }
      if items[index].due == days { due += 1 }
    }
  }

  private func label(of claim: Claim) -> String {
    ([claim.project.written] + claim.project.aliases).joined(separator: " | ").lowercased()
  }
}
