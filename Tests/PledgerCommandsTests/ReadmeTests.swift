import Foundation
import Testing

struct ReadmeTests {
  @Test func `the sessions of the README are what the program prints`() throws {
    try expectSessions(in: "README.md")
  }
}

struct ReaderDocumentTests {
  private static let hasPython =
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: $0 + "/python3") }

  @Test(.enabled(if: hasPython, "the example is written in Python"))
  func `the session with a reader is what the program prints`() throws {
    // A reader is run in the folder that one is in; a test may be in any.
    let root = Story.root.path
    try expectSessions(in: "Documentation/reader.md") {
      $0.replacing("\"python3 ", with: "\"cd '\(root)' && python3 ")
    }
  }

  @Test func `the reader that is shown is the reader that is run`() throws {
    let files = ["Documentation/reader.md", "Examples/reader/reader.py"]
    let texts = try files.map {
      try String(contentsOf: Story.root.appendingPathComponent($0), encoding: .utf8)
    }
    #expect(texts[0].contains("```python\n\(texts[1])```\n"))
  }
}

/// Runs the lines after `$ ` in the blocks of a document and compares what they print with what
/// stands below them. `line` makes a line that a test can run.
private func expectSessions(
  in document: String, line runnable: (String) -> String = { $0 }
) throws {
  let written = try String(
    contentsOf: Story.root.appendingPathComponent(document), encoding: .utf8)
  let story = try Story()
  var isSession = false
  var lines: [String] = []
  for line in written.components(separatedBy: "\n") {
    if line.hasPrefix("```") { isSession = line == "```console" }
    if isSession, line.hasPrefix("$ ") {
      let outcome = story.run(runnable(String(line.dropFirst(2))))
      #expect(outcome.errors == "", "\(line)")
      lines.append(line)
      lines += outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast().map(String.init)
    } else if !isSession || line.hasPrefix("```") {
      lines.append(line)
    }
  }
  try expectSnapshot(lines.joined(separator: "\n"), "../\(document)")
}
