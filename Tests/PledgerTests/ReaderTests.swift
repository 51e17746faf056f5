import Foundation
import Testing

@Suite struct `A reader of one's own` {
  private let desk = Desk()

  private static let article =
    "date: 2024-05-01\n\nTavia signed for a mill in Vireo. The mill opens in 2027, they said.\n"

  /// Finds the name and the year of a mill that opens; also says what the article does not.
  private static let program = #"""
    #!/bin/sh
    sed -n 's/.*\(The mill opens in \([0-9]*\)\), they said.*/{"written":"Vireo mill","status":"committed","due":"\2","quote":"\1"}/p'
    if [ "$1" = boldly ]; then
      echo '{"written":"Vireo mill","status":"completed","quote":"The mill has opened"}'
    fi

    """#

  /// Writes the program beside the article; the command that runs it, and the article's path.
  private func prepare() throws -> (reader: String, article: String) {
    let program = try desk.write("reader", Self.program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    return ("'\(program)'", try desk.write("a.txt", Self.article))
  }

  @Test func `is asked and believed`() throws {
    let (reader, article) = try prepare()
    let run = try desk.run("record", "--reader", reader, article)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("+ 2024-05-01  Vireo mill: new, committed, due 2027"))
    #expect(try desk.run("verify").output.hasPrefix("1 posting, 1 article, 1 quote"))
  }

  @Test(arguments: ["text", "json", "jsonl"])
  func `is not believed where it quotes what nobody wrote`(format: String) throws {
    let (reader, article) = try prepare()
    let run = try desk.run("record", "--format", format, "--reader", reader + " boldly", article)
    #expect(run.code == 4)
    #expect(run.output.contains("Vireo mill"))
    #expect(
      run.errors.contains(
        ", line 2: the quote “The mill has opened” is not in the article.\n  Copy it letter"))
    #expect(try desk.run("verify").output.hasPrefix("1 posting, 1 article, 1 quote"))
  }

  @Test(arguments: [
    ("./no-such-reader", "no such program"), ("cat >/dev/null; exit 9", "exit code 9"),
    ("kill -SEGV $$", "signal 11"), ("yes '{}'", "wrote more than 1 MiB"),
  ])
  func `that fails leaves the ledger as it was`(reader: String, says: String) throws {
    let article = try desk.write("a.txt", Self.article)
    let run = try desk.run("record", "--reader", reader, article)
    #expect(run.code == 4)
    #expect(run.errors.contains("pledger: \(article): reader “"))
    #expect(run.errors.contains(says), "\(run.errors)")
    #expect(try desk.run("verify").output.hasPrefix("0 postings"))
  }

  @Test func `shows what it writes to standard error`() throws {
    let article = try desk.write("a.txt", Self.article)
    let run = try desk.run("extract", "--reader", "echo thinking >&2", article)
    #expect(run.code == 0)
    #expect(run.errors == "thinking\n")
  }

  @Test(arguments: ["record", "extract"])
  func `is stopped by an interrupt, with what it started`(command: String) throws {
    let articles = try desk.articles(1...2)
    let reader = "sleep 600 & echo $! >'\(desk("sleeper"))'; kill -INT $PPID; wait"
    let run = try desk.run([command, "--reader", reader] + articles)
    #expect(run.code == 130 && !run.isKilled)
    #expect(run.errors.contains("interrupted") == (command == "record"))
    let sleeper = try String(contentsOfFile: desk("sleeper"), encoding: .utf8)
    let facts = "/proc/\(sleeper.trimmingCharacters(in: .whitespacesAndNewlines))/stat"
    // A killed process goes a moment after the signal was sent.
    #expect(waits { Self.isGone(facts) })
  }

  /// A process is gone where it has no entry any more, or only that of a zombie.
  private static func isGone(_ facts: String) -> Bool {
    let state = (try? String(contentsOfFile: facts, encoding: .utf8))?.split(separator: " ")
    return state == nil || state?[2] == "Z"
  }

  /// Does it come true within ten seconds?
  private func waits(for condition: () -> Bool) -> Bool {
    for _ in 0..<500 where !condition() { usleep(20_000) }
    return condition()
  }

  /// A reader may take minutes; meanwhile others record.
  @Test func `keeps nobody from recording while it reads`() throws {
    let (reader, article) = try prepare()
    let other = try desk.articles(1...1)[0]
    let both = "'\(Desk.program)' record '\(other)' >&2 && \(reader)"
    let run = try desk.run("record", "--reader", both, article)
    #expect(run.code == 0, "\(run.errors)")
    #expect(try desk.run("verify").output.hasPrefix("2 postings, 2 articles"))
  }
}
