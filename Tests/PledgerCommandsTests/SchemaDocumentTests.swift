import Foundation
import Testing

@testable import SQLiteLedger

struct SchemaDocumentTests {
  private static func document() throws -> String {
    try String(
      contentsOf: Story.root.appendingPathComponent("Documentation/schema.md"), encoding: .utf8)
  }

  private static func ledger() throws -> (Story, Connection) {
    let story = try Story()
    #expect(story.run("pledger record Examples/*.txt").code == 0)
    return (story, try Opening.forReading(story.ledger, wait: 0))
  }

  @Test(arguments: ["current_status", "history", "articles"])
  func `the documented columns are those of the view`(view: String) throws {
    let (story, connection) = try Self.ledger()
    let section = try #require(
      try Self.document().components(separatedBy: "## \(view)\n").last?
        .components(separatedBy: "\n## ").first)
    let documented = section.components(separatedBy: "\n").compactMap { line in
      line.hasPrefix("| `") ? line.components(separatedBy: "`")[1] : nil
    }
    let columns = try connection.all("SELECT name FROM pragma_table_info('\(view)')") {
      try $0.text()
    }
    #expect(documented == columns)
    withExtendedLifetime(story) {}
  }

  @Test func `every question of the document is answered`() throws {
    let (story, connection) = try Self.ledger()
    let questions = try Self.document().components(separatedBy: "```sql\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(questions.count == 3)
    let counts = try questions.map { question in
      try connection.all(question.replacing(";", with: "")) { _ in 1 }.count
    }
    #expect(counts[0] > 0 && counts[1] > 0)
    withExtendedLifetime(story) {}
  }
}
