import Foundation
import LedgerCore
import ProgramReading
import Testing

@testable import PledgerCommands

/// The commands with a reader of the user's: small shell programs that say what a test wants.
struct ReaderTests {
  private static let article = "Examples/02-bridge-agreed.txt"
  private static let quote = "Tavia and the town of Norrow signed an agreement"

  /// A command that answers every article with these lines.
  private static func saying(_ lines: String...) -> String {
    "printf '%s\\n' " + lines.map { "'\($0)'" }.joined(separator: " ")
  }

  private static func claim(_ more: String = "", status: String = "agreed") -> String {
    #"{"written":"Norrow Bridge","status":"\#(status)","quote":"\#(quote)"\#(more)}"#
  }

  private func run(
    _ command: String, reader: String, format: String = "text", in story: Story
  ) -> Story.Outcome {
    story.run([command, "--reader", reader, "--format", format, Self.article])
  }

  @Test func `what a program finds is recorded and the rules say nothing`() throws {
    let story = try Story()
    let reader = Self.saying(
      Self.claim(#","due":"2024","parties":["Tavia"],"rule":"mine","confidence":0.5"#))
    let outcome = run("record", reader: reader, in: story)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let status = try JSON(parsing: story.run("pledger status --format json").output.utf8)
    let projects = try #require(status["projects"]?.array)
    #expect(projects.map { $0["name"]?.string } == ["Norrow Bridge"])
    #expect(projects.first?["due"]?["edtf"]?.string == "2024")
    let version = projects.first?["entries"]?.array?.first?["versions"]?.array?.first
    #expect(version?["rule"]?.string == "mine")
    #expect(version?["confidence"]?.double == 0.5)
    #expect(version?["quote"]?["exact"]?.string == Self.quote)
    #expect(story.run("pledger verify").code == 0)
  }

  @Test func `what extract prints is an answer that gives the same claims`() throws {
    let story = try Story()
    let own = try JSON(
      parsing: story.run("pledger extract --format json \(Self.article)").output.utf8)
    let claims = try #require(own["articles"]?.array?.first?["claims"])
    let lines = (claims.array ?? []).map { $0.compact + "\n" }.joined()
    let file = story.place("answer.jsonl")
    try FileManager.default.createDirectory(
      atPath: story.place(""), withIntermediateDirectories: true)
    try Data(lines.utf8).write(to: URL(fileURLWithPath: file))
    let outcome = run("extract", reader: "cat '\(file)'", format: "json", in: story)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let read = try JSON(parsing: outcome.output.utf8)
    #expect(read["articles"]?.array?.first?["claims"] == claims)
  }

  @Test(arguments: ["record", "extract"])
  func `a claim that does not hold is refused, and the others are kept`(command: String) throws {
    let story = try Story()
    let reader = Self.saying(
      Self.claim(), Self.claim(status: "done"),
      #"{"written":"Bridge","status":"agreed","quote":"Tavia signed nothing"}"#)
    let outcome = run(command, reader: reader, in: story)
    #expect(outcome.code == 4)
    #expect(outcome.output.contains("2 refused"))
    #expect(outcome.output.contains("Norrow Bridge"))
    #expect(outcome.errors.contains("pledger: \(Self.article): reader “printf"))
    #expect(outcome.errors.contains(", line 2: “status” cannot be “done”.\n  It can be proposed"))
    #expect(
      outcome.errors.contains(
        ", line 3: the quote “Tavia signed nothing” is not in the article.\n  Copy it"))
    let recorded = story.run("pledger log --format jsonl").output
    #expect(recorded.split(separator: "\n").count == (command == "record" ? 1 : 0))
  }

  @Test(arguments: ["record", "extract"])
  func `JSON tells the refused lines and how many claims were left out`(command: String) throws {
    let reader = Self.saying(Self.claim(), "oops", Self.claim(#","confidence":0.1"#))
    let outcome = try Story().run([
      command, "--reader", reader, "--min-confidence", "0.5", "--format", "json", Self.article,
    ])
    #expect(outcome.code == 4)
    let document = try JSON(parsing: outcome.output.utf8)["articles"]?.array?.first
    #expect(document?["leftOut"] == 1)
    #expect(document?["refused"] == [["line": 2, "problem": "no JSON from byte 1 on"]])
  }

  @Test func `JSON tells the refused lines where no line holds`() throws {
    let outcome = try run("record", reader: "echo oops", format: "json", in: Story())
    let document = try JSON(parsing: outcome.output.utf8)["articles"]?.array?.first
    #expect(document?["outcome"] == "failed")
    #expect(document?["refused"] == [["line": 1, "problem": "no JSON from byte 1 on"]])
  }

  @Test(arguments: [
    ("exit 3", "ended with exit code 3"), ("no-such-reader 2>/dev/null", "no such program"),
    ("/ 2>/dev/null", "may not run it"), ("kill -15 $$", "ended by signal 15"),
    ("sleep 600", "took longer than 0.1 seconds"), ("yes", "wrote more than 64 KiB"),
    ("echo oops", "its only claim does not hold"),
  ])
  func `a program that fails leaves its article for another time`(
    reader: String, problem: String
  ) throws {
    let story = try Story()
    story.readerLimits = ProgramReader.Limits(
      time: reader.hasPrefix("sleep") ? .milliseconds(100) : .seconds(60), bytes: 1 << 16)
    for command in ["extract", "record"] {
      let outcome = run(command, reader: reader, in: story)
      #expect(outcome.code == 4)
      #expect(outcome.errors.hasPrefix("pledger: \(Self.article): reader “"))
      #expect(outcome.errors.contains(problem), "\(outcome.errors)")
    }
    #expect(story.run("pledger verify").output.hasPrefix("0 postings"))
    let retry = run("record", reader: Self.saying(Self.claim()), in: story)
    #expect(retry.code == 0)
    #expect(story.run("pledger verify").output.hasPrefix("1 posting"))
  }

  @Test func `every article has a run of its own, and one that fails keeps no other out`() throws {
    let story = try Story()
    let reader = "read -r article; case $article in *postponed*) exit 1; esac"
    let outcome = story.run(
      ["record", "--reader", reader]
        + ["02-bridge-agreed", "04-bridge-delayed", "05-bridge-open"].map { "Examples/\($0).txt" })
    #expect(outcome.code == 4)
    #expect(outcome.output.hasSuffix("2 articles recorded, 1 not used.\n"))
    #expect(story.run("pledger verify").output.hasPrefix("2 postings"))
  }

  @Test func `a known article is not read again`() throws {
    let story = try Story()
    #expect(run("record", reader: "true", in: story).code == 0)
    let again = run("record", reader: "exit 1", in: story)
    #expect(again.code == 0)
    #expect(again.output.contains("in the ledger already"))
  }

  @Test func `of many refused lines the first are told`() throws {
    let outcome = try run("extract", reader: "yes oops | head -50", in: Story())
    #expect(outcome.errors.components(separatedBy: ", line ").count == 21)
    #expect(outcome.errors.hasSuffix(": 30 more refused.\n"))
  }

  @Test func `no control of an answer reaches the terminal`() throws {
    let reader = Self.saying(
      Self.claim(#","statement":"a\u001b[2Jb","parties":["\u001b]0;x\u0007"]"#),
      Self.claim(status: #"\u001b[31mdone"#))
    for command in ["extract", "record"] {
      let outcome = try run(command, reader: reader + " '\u{1B}[2J'", in: Story())
      #expect(!outcome.output.contains("\u{1B}") && !outcome.errors.contains("\u{1B}"))
      #expect(outcome.errors.contains("␛[31mdone"))
    }
  }

  @Test(arguments: ["", "  "])
  func `a reader that is no command is wrong usage`(reader: String) throws {
    let outcome = try run("record", reader: reader, in: Story())
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("--reader needs a value"))
  }

  @Test func `explain tells of the rules alone`() throws {
    let outcome = try run("explain", reader: "true", in: Story())
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("`explain` takes no --reader"))
  }
}

struct ConfidenceTests {
  private static let article = "Examples/02-bridge-agreed.txt"

  private func confidences(_ line: String) throws -> (kept: [Double], leftOut: Int) {
    let document = try JSON(parsing: Story().run("pledger \(line)").output.utf8)
    let article = try #require(document["articles"]?.array?.first)
    let claims = (article["claims"] ?? article["versions"])?.array ?? []
    return (
      claims.compactMap { $0["confidence"]?.double }, try #require(article["leftOut"]?.integer)
    )
  }

  @Test(arguments: ["extract", "record"])
  func `claims under the confidence asked for are left out and counted`(command: String) throws {
    let all = try confidences("\(command) --format json \(Self.article)")
    #expect(all.leftOut == 0)
    let limit = try #require(all.kept.max())
    let some = try confidences(
      "\(command) --min-confidence \(limit) --format json \(Self.article)")
    #expect(!some.kept.isEmpty && some.leftOut > 0)
    #expect(some.kept.allSatisfy { $0 >= limit })
    #expect(some.kept.count + some.leftOut == all.kept.count)
    let none = try confidences("\(command) --min-confidence 0 --format json \(Self.article)")
    #expect(none.kept == all.kept)
  }

  @Test func `what is left out is told for each article and for all`() throws {
    let story = try Story()
    let lines = #"{"written":"Bridge","status":"agreed","quote":"Norrow","confidence":0.5}"#
    let words = ["--reader", "echo '\(lines)'; echo '\(lines)'", "--min-confidence", "1"]
    let extract = story.run(["extract"] + words + [Self.article])
    #expect(extract.code == 0)
    #expect(extract.output.hasSuffix("\n0 statements, 2 left out as less certain.\n"))
    let record = story.run(["record"] + words + [Self.article])
    #expect(record.code == 0)
    #expect(record.output.contains("\n  2 left out as less certain\n"))
    #expect(record.output.hasSuffix("1 article recorded, 2 left out as less certain.\n"))
  }

  @Test func `the claims that stay are counted from 0`() throws {
    let lines = ["0.9", "0.2", "0.8"].map {
      #"{"written":"Norrow Bridge \#($0)","status":"agreed","quote":"Norrow","confidence":\#($0)}"#
    }
    let outcome = try Story().run([
      "extract", "--reader", "printf '%s\\n' " + lines.map { "'\($0)'" }.joined(separator: " "),
      "--min-confidence=0.8", "--format", "json", Self.article,
    ])
    let claims = try JSON(parsing: outcome.output.utf8)["articles"]?.array?.first?["claims"]?.array
    #expect(claims?.map { $0["ordinal"]?.integer } == [0, 1])
    #expect(claims?.map { $0["confidence"]?.double } == [0.9, 0.8])
  }

  @Test(arguments: ["80%", "1.01", "-0.1", "nan", "high", "0,8"], ["record", "extract"])
  func `what is no confidence is wrong usage`(text: String, command: String) {
    let run = Run("\(command) --min-confidence=\(text) a.txt", ledger: nil)
    #expect(run.code == 2)
    #expect(run.errors.contains("--min-confidence: “\(text)” is no confidence"))
  }
}
