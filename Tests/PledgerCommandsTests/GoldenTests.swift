import LedgerCore
import Testing

@testable import PledgerCommands

/// The example story, each article recorded on the evening of its day, against `Snapshots/story`.
struct GoldenTests {
  /// A command's options and the file that holds what it prints.
  private struct Golden: CustomTestStringConvertible {
    let line: String
    let file: String
    let width: Int

    init(_ line: String, _ file: String, width: Int = 80) {
      (self.line, self.file, self.width) = (line, file, width)
    }

    var testDescription: String { "pledger \(line)" }
  }

  private static func ending(_ format: String) -> String {
    ["text": "txt", "markdown": "md"][format] ?? format
  }

  private static let days = ["2023-06-30", "2024-03-01", "2025-07-01"]

  private static let board: [Golden] = days.flatMap { day in
    [
      Golden("status --as-of \(day)", "status-\(day).txt"),
      Golden("snapshot --as-of \(day)", "snapshot-\(day).txt"),
    ]
  }

  private static let others: [Golden] =
    ["json", "jsonl", "csv", "markdown"].map {
      Golden("status --as-of 2024-03-01 --format \($0)", "status-2024-03-01.\(ending($0))")
    }
    + ["text", "json", "markdown"].map {
      Golden("status bridge --as-of 2024-03-01 --format \($0)", "status-bridge.\(ending($0))")
    }
    + ["text", "json", "csv", "markdown"].map {
      Golden("diff 2023-06-30 2024-03-01 --format \($0)", "diff.\(ending($0))")
    }
    + ["text", "json", "jsonl"].map { Golden("log --format \($0)", "log.\(ending($0))") }
    + ["text", "json"].map { Golden("log bridge --format \($0)", "log-bridge.\(ending($0))") }
    + ["text", "json"].flatMap { format in
      ["extract", "explain"].map {
        Golden("\($0) Examples/02-bridge-agreed.txt --format \(format)", "\($0).\(ending(format))")
      }
    }
    + ["text", "json"].map { Golden("verify --format \($0)", "verify.\(ending($0))") }
    + [
      Golden("status --as-of 2024-03-01", "wide/status.txt", width: 120),
      Golden("diff 2023-06-30 2024-03-01", "wide/diff.txt", width: 120),
      Golden("status --as-of 2024-03-01 --color always", "colour/status.ansi"),
      Golden("diff 2023-06-30 2024-03-01 --color always", "colour/diff.ansi"),
      Golden("status --known-at 2023-04-01 --as-of 2024-03-01", "status-known-in-april.txt"),
      Golden("status bridge --color always", "colour/status-bridge.ansi"),
    ]

  private static let articles = [
    ("01-bridge-proposed", "2023-01-10"), ("02-bridge-agreed", "2023-03-23"),
    ("03-bridge-underway", "2023-06-15"), ("04-bridge-delayed", "2024-02-06"),
    ("05-bridge-open", "2025-06-20"),
  ]

  /// A ledger kept by somebody who records each article at six in the evening of its day.
  private static func told(format: String = "text", width: Int = 80) throws -> (Story, String) {
    let story = try Story(width: width)
    var printed = ""
    for (name, day) in articles {
      story.now = try #require(Instant("\(day)T18:00"))
      let outcome = story.run("pledger record Examples/\(name).txt --format \(format)")
      #expect(outcome.code == 0, "\(outcome.errors)")
      printed += outcome.output
    }
    story.now = try #require(Instant("2025-07-01T09:00"))
    return (story, printed)
  }

  @Test(arguments: ["text", "json", "jsonl"])
  func `recording tells what each article states`(format: String) throws {
    try expectSnapshot(Self.told(format: format).1, "story/record.\(Self.ending(format))")
  }

  @Test(arguments: board + others)
  private func `every command prints what it printed before`(_ golden: Golden) throws {
    let outcome = try Self.told(width: golden.width).0.run("pledger \(golden.line)")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    for line in outcome.output.split(separator: "\n")
    where golden.file.hasSuffix(".txt") && !golden.file.hasPrefix("snapshot") {
      #expect(TextWidth.columns(String(line)) <= golden.width, "\(line)")
    }
    try expectSnapshot(outcome.output, "story/\(golden.file)")
  }

  @Test func `a diff against a snapshot file is the diff of its day, without quotes`() throws {
    let story = try Self.told().0
    let json = { (line: String) in try JSON(parsing: story.run("pledger " + line).output.utf8) }
    let old = try json("diff 2023-06-30 2024-03-01 --format json")
    let file = story.ledger + ".snapshot"
    #expect(story.run("pledger snapshot --as-of 2023-06-30 \(file)").code == 0)
    let new = try json("diff \(file) 2024-03-01 --format json")
    #expect(old["summary"] == new["summary"])
    #expect(old["summary"]?["fellOverdue"] != nil)
  }

  @Test(arguments: [
    "Kestrel Point power plants", "the tramway", "Selde tramway extension to the harbour",
    "bridge", "kest", "Norrow Bridge",
  ])
  func `a project is found by its name as people write it`(name: String) throws {
    let outcome = try Self.told().0.run("pledger status \(name)")
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  @Test func `evidence in a diff carries its number in the entry`() throws {
    let story = try Self.told().0
    let diff = try JSON(
      parsing: story.run("pledger diff 2024-01-31 2024-03-01 --format json").output.utf8)
    let status = try JSON(
      parsing: story.run("pledger status --as-of 2024-03-01 --format json").output.utf8)
    let numbered = (status["projects"]?.array ?? []).flatMap { $0["entries"]?.array ?? [] }
      .flatMap { $0["versions"]?.array ?? [] }
    let evidence = (diff["projects"]?.array ?? []).flatMap { $0["evidence"]?.array ?? [] }
    #expect(!evidence.isEmpty)
    #expect(evidence.allSatisfy { $0["number"] != nil && numbered.contains($0) })
  }

  @Test func `the same file twice in one run gives whole JSON`() throws {
    let file = "Examples/01-bridge-proposed.txt"
    let outcome = try Story().run("pledger record \(file) \(file) --format json")
    let articles = try JSON(parsing: outcome.output.utf8)["articles"]?.array ?? []
    #expect(articles.map { $0["outcome"]?.string } == ["recorded", "known"])
  }
}
