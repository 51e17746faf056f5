import Foundation
import Testing

@Suite struct `Standard output` {
  private let desk = Desk()

  @Test(arguments: [
    ["status"], ["log"], ["diff", "2024-01-01", "2025-01-01"], ["verify"], ["help"],
    ["status", "--format", "json"], ["snapshot"],
  ])
  func `that is full is told`(words: [String]) throws {
    try #require(try desk.run(["record"] + desk.articles(1...3)).code == 0)
    let run = try desk.run(words, output: "/dev/full")
    #expect(run.code == 5)
    #expect(run.errors.contains("standard output: the disk is full"), "\(run.errors)")
  }

  /// The report is for a reader; the recording is not.
  @Test func `that is full stops no recording`() throws {
    // More than one block of output.
    let articles = try desk.articles(1...200)
    let run = try desk.run(["record", "--format", "json"] + articles, output: "/dev/full")
    #expect(run.code == 5)
    #expect(run.errors.contains("standard output: the disk is full"), "\(run.errors)")
    #expect(try desk.run("verify").output.hasPrefix("200 postings"))
  }

  @Test(arguments: [
    "status --format json", "log --format jsonl", "extract --format jsonl ARTICLES",
  ])
  func `that is closed ends quietly`(line: String) throws {
    let articles = try desk.articles(1...120)
    try #require(try desk.run(["record"] + articles).code == 0)
    let words = line.split(separator: " ").flatMap { $0 == "ARTICLES" ? articles : [String($0)] }
    let run = try desk.start(
      words,
      through: ["/bin/bash", "-c", "\"$0\" \"$@\" | head -1; exit ${PIPESTATUS[0]}"]
    ).end()
    #expect(run.code == 0)
    #expect(run.errors == "")
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func `closed early stops no recording`() throws {
    let run = try desk.start(
      ["record", "--format", "jsonl"] + desk.articles(1...200),
      through: ["/bin/bash", "-c", "\"$0\" \"$@\" | head -1"]
    ).end()
    #expect(run.errors == "")
    #expect(try desk.run("verify").output.hasPrefix("200 postings"))
  }

  private static let hostile =
    "date: 2024-05-01\ntitle: A \u{1B}]0;x\u{7} title\u{1B}[2J\nsource: The \u{9B}31mCourier\n"
    + "url: https://x.example/\u{1B}[8m\n\n"
    + "The government signed an agreement to build the Vireo \u{1B}[31m\u{202E}steel mill\u{8}\u{7F} "
    + "in Vireo by December 2027\r\u{85}.\n\nConstruction of the Vireo steel mill\u{1B}c began.\n"

  @Test(arguments: [
    "record FILE", "record FILE FILE", "extract FILE", "explain FILE", "status", "status vireo",
    "log", "log vireo", "diff 2024-01-01 2025-01-01", "verify", "snapshot", "status --format csv",
    "status --format markdown", "record FILE.\u{1B}[2J", "status \u{1B}[2J", "\u{1B}[2J",
    "status --\u{1B}[2J", "--ledger /\u{1B}[2J status", "diff \u{1B}c today",
  ])
  func `never takes a control from an article or an argument`(line: String) throws {
    let file = try desk.write("hostile.txt", Self.hostile)
    if !line.hasPrefix("record") { try #require(try desk.run("record", file).code == 0) }
    let words = line.split(separator: " ").map { $0.replacingOccurrences(of: "FILE", with: file) }
    let run = try desk.run(words)
    if !line.contains("\u{1B}") { #expect(run.code == 0, "\(run.errors)") }
    let harmful = (run.output + run.errors).unicodeScalars.filter { scalar in
      scalar != "\n" && !(scalar == "\t" && line == "snapshot")
        && (scalar.properties.generalCategory == .control || scalar == "\u{202E}")
    }
    #expect(harmful.isEmpty, "\(harmful.map(\.value))")
    #expect(!(run.output + run.errors).isEmpty)
  }
}
