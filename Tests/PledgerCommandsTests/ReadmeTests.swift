import Foundation
import Testing

struct ReadmeTests {
  private static let place = Story.root.appendingPathComponent("README.md")

  @Test func `the sessions of the README are what the program prints`() throws {
    let written = try String(contentsOf: Self.place, encoding: .utf8)
    let story = try Story()
    var isSession = false
    var lines: [String] = []
    for line in written.components(separatedBy: "\n") {
      if line.hasPrefix("```") { isSession = line == "```console" }
      if isSession, line.hasPrefix("$ ") {
        let outcome = story.run(String(line.dropFirst(2)))
        #expect(outcome.errors == "", "\(line)")
        lines.append(line)
        lines += outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
          .dropLast().map(String.init)
      } else if !isSession || line.hasPrefix("```") {
        lines.append(line)
      }
    }
    try expectSnapshot(lines.joined(separator: "\n"), "../README.md")
  }
}
