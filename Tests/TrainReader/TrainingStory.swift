/// A labelled story: `gold.json` beside `articles/` (Tests/Fixtures/README.md has the format).
struct TrainingStory: Decodable {
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
    let status: String
    let spans: [[Int]]
    let must: Bool
    /// "news" or "recap", where the labels tell.
    let standing: String?
  }

  let story: String
  let articles: [Piece]
  let projects: [Project]
  let items: [Item]
}
