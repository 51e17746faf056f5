import ArticleReading
import ContentHashing
import Foundation
import LedgerCore
import SQLiteLedger
import Testing

/// Records an article and tells how every project stands.
func board(afterRecording bytes: [UInt8], in path: String, at now: Instant) throws -> [String] {
  let file = try ArticleFile(bytes, sha256: Digest(sha256: bytes), today: now.day)
  let claims = ArticleReader().read(file).claims
  let ledger = try SQLiteLedger(writingAt: path)
  try ledger.append(recordedAt: now) { view in
    try Bookkeeper.draft(recording: file.article, claims: claims, in: view)
  }
  var lines: [String] = []
  try ledger.overviews(at: Moment(validOn: now.day)) { project in
    lines.append("\(project.name): \(project.state.status)")
  }
  return lines
}

struct LibraryTests {
  @Test func `the README's Swift is the Swift above`() throws {
    let readme = try String(
      contentsOf: Story.root.appendingPathComponent("README.md"), encoding: .utf8)
    let example = try #require(
      readme.components(separatedBy: "```swift\n").last?.components(separatedBy: "```").first)
    let parts = example.split(separator: "\n\n", maxSplits: 1)
    let here = try String(contentsOfFile: #filePath, encoding: .utf8)
    #expect(parts.count == 2)
    for line in parts[0].split(separator: "\n") { #expect(here.contains("\(line)\n")) }
    #expect(here.contains(parts[1]))
  }

  @Test func `another program can record and ask`() throws {
    let story = try Story()
    let bytes = Array(
      " date 2023-03-02 NORROW: Tavia has agreed to build the Norrow Bridge.\n".utf8)
    let lines = try board(afterRecording: bytes, in: story.place("own.sqlite"), at: story.now)
    #expect(lines.count == 1)
    #expect(lines.first?.hasSuffix(": agreed") == true)
  }
}
