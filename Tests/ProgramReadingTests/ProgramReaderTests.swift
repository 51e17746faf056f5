import LedgerCore
import Testing

@testable import ProgramReading

@Suite struct `A program that reads` {
  private func read(
    _ command: String, _ article: Article = Examples.article(), milliseconds: Int = 60_000,
    bytes: Int = 1 << 20, isInterrupted: @escaping () -> Bool = { false }
  ) throws(ReaderFault) -> ProgramReader.Answer {
    let limits = ProgramReader.Limits(time: .milliseconds(milliseconds), bytes: bytes)
    return try ProgramReader(command: command, limits: limits)
      .read(article, isInterrupted: isInterrupted)
  }

  /// A command that answers with these lines.
  private func saying(_ lines: String...) -> String {
    "printf '%s\\n' " + lines.map { "'\($0)'" }.joined(separator: " ")
  }

  @Test func `answers with claims`() throws {
    #expect(try read(saying(Examples.line())).claims.count == 1)
  }

  @Test func `gets the article as one line of JSON`() throws {
    let article = Examples.article("Né à Norrow:\n\"quoted\"\u{7F}\r\n")
    let output = try ShellProgram(command: "cat", limits: ProgramReader.Limits())
      .run(on: ArticleMessage.bytes(of: article), isInterrupted: { false })
    #expect(output.last == 0x0A && output.count { $0 == 0x0A } == 1)
    let message = try JSON(parsing: output)
    #expect(message["text"]?.string == article.text)
    #expect(message["publishedOn"]?.string == "2024-02-06")
    #expect(message["title"]?.string == "A “bridge”")
    #expect(message["source"]?.string == "Tavia Courier")
    #expect(message["url"] == .null)
    #expect(message["sha256"]?.string == Digest.zero.description)
  }

  @Test func `may leave the article unread, however long it is`() throws {
    let long = Examples.article(String(repeating: Examples.text, count: 20_000))
    #expect(try read("true", long).claims.isEmpty)
    #expect(try read("head -c 10 >&2", long).claims.isEmpty)
  }

  @Test func `may read it more than once`() throws {
    let command = "test \"$(cat /dev/stdin)\" = \"$(cat /dev/stdin)\" && " + saying(Examples.line())
    #expect(try read(command).claims.count == 1)
  }

  @Test func `may be a pipeline of the shell`() throws {
    #expect(try read("cat | \(saying(Examples.line())) | cat").claims.count == 1)
  }

  @Test(arguments: [
    ("no-such-program-anywhere 2>/dev/null", ReaderFault.notFound),
    ("/ 2>/dev/null", .notExecutable), ("exit 3", .failed(code: 3)),
    ("kill -9 $$", .killed(signal: 9)), ("kill -13 $$", .killed(signal: 13)),
  ])
  func `that fails is told apart by how it ended`(command: String, fault: ReaderFault) {
    #expect(throws: fault) { try read(command) }
  }

  @Test func `that fails in the end has said nothing`() {
    #expect(throws: ReaderFault.failed(code: 1)) { try read(saying(Examples.line()) + "; false") }
  }

  @Test(arguments: ["sleep 600", "sleep 600 | sleep 600", "exec >&-; sleep 600", "sleep 600 & :"])
  func `that hangs is stopped with all that it started`(command: String) {
    #expect(throws: ReaderFault.tooSlow(limit: .milliseconds(100))) {
      try read(command, milliseconds: 100)
    }
  }

  @Test(arguments: ["yes", "yes & wait", "tr '\\0' a </dev/zero"])
  func `that floods is stopped`(command: String) {
    #expect(throws: ReaderFault.tooMuch(limit: 4096)) { try read(command, bytes: 4096) }
  }

  @Test func `is stopped where somebody asks to`() {
    #expect(throws: ReaderFault.interrupted) { try read("sleep 600", isInterrupted: { true }) }
  }

  @Test func `that states nothing is no fault, but one of which nothing holds is`() throws {
    #expect(try read("true") == ProgramReader.Answer(claims: [], refused: []))
    let refused = [RefusedClaim(line: 1, fault: .notJSON(byte: 1))]
    #expect(throws: ReaderFault.noneHolds(refused)) { try read("echo rate limit exceeded") }
  }
}
