import Foundation
import Glibc
import Testing

@Suite struct `A program that is stopped while it records` {
  private let desk = Desk()

  /// 16 times, or as often as PLEDGER_KILLS says.
  private static let kills =
    ProcessInfo.processInfo.environment["PLEDGER_KILLS"].flatMap { Int($0) } ?? 16
  private static let hasStrace = FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")

  @Test(arguments: 0..<(kills + 15) / 16)
  func `at any moment leaves whole postings, and the next goes on`(round: Int) throws {
    var (before, cut) = (0, 0)
    let runs = min(16, Self.kills - round * 16)
    for run in 0..<runs {
      // New articles for every run, so that there is always something to write.
      let running = try desk.start(["record"] + desk.articles((run * 25)..<(run * 25 + 25)))
      usleep(.random(in: 0..<250_000))
      Glibc.kill(running.process.processIdentifier, SIGKILL)
      if running.end().isKilled { cut += 1 }
      before = try expectWhole(atLeast: before)
    }
    #expect(cut > 0)
    try expectSameAsUnharmed(runs * 25)
  }

  @Test(.enabled(if: hasStrace), arguments: 1...8)
  func `at a chosen write leaves whole postings`(number: Int) throws {
    try #require(try desk.run(["record"] + desk.articles(1...2)).code == 0)
    let articles = try desk.articles(3...6)
    let run = try start(["record"] + articles, "pwrite64:signal=SIGKILL:when=\(number * 3)").end()
    #expect(run.isKilled)
    try expectWhole(atLeast: 2)
    #expect(try desk.run(["record"] + articles).code == 0)
    #expect(try expectWhole(atLeast: 6) == 6)
  }

  @Test(.enabled(if: hasStrace), arguments: [1, 2, 5, 9, 14], ["pwrite64", "fdatasync"])
  func `by a full or failing disk says so, and a retry records`(
    number: Int, call: String
  ) throws {
    try #require(try desk.run(["record"] + desk.articles(1...2)).code == 0)
    let articles = try desk.articles(3...6)
    let error = call == "pwrite64" ? "ENOSPC" : "EIO"
    let number = call == "pwrite64" ? number : 1 + number / 5
    let run = try start(["record"] + articles, "\(call):error=\(error):when=\(number)+").end()
    #expect(run.code == 5)
    #expect(run.errors.contains(call == "pwrite64" ? "the disk is full" : "disk I/O error"))
    try expectWhole(atLeast: 2)
    #expect(try desk.run(["record"] + articles).code == 0)
    #expect(try expectWhole(atLeast: 6) == 6)
  }

  @Test(.enabled(if: hasStrace))
  func `by a full disk before there is a ledger leaves none that is half made`() throws {
    let articles = try desk.articles(1...2)
    let run = try start(["record"] + articles, "pwrite64:error=ENOSPC:when=2+").end()
    #expect(run.code == 5)
    #expect(run.errors.contains("the disk is full"), "\(run.errors)")
    #expect(try desk.run("status").errors.contains("there is no ledger here yet"))
    #expect(try desk.run(["record"] + articles).code == 0)
    #expect(try expectWhole(atLeast: 2) == 2)
  }

  /// A pipe tells when the program is at work: whoever opens it waits for the other side.
  @Test func `by an interrupt ends its article and no more`() throws {
    let pipe = desk("pipe.txt")
    #expect(mkfifo(pipe, 0o600) == 0)
    let running = try desk.start(["record", pipe] + desk.articles(2...3))
    let writer = try #require(FileHandle(forWritingAtPath: pipe))
    Glibc.kill(running.process.processIdentifier, SIGINT)
    writer.write(Data(Desk.article(1).utf8))
    try writer.close()
    let run = running.end()
    #expect(run.code == 130)
    #expect(!run.isKilled)
    #expect(run.output.contains("1 article recorded."))
    #expect(run.errors.contains("interrupted; 2 of 3 articles were not looked at"))
    #expect(try expectWhole(atLeast: 1) == 1)
  }

  private func start(_ words: [String], _ fault: String) throws -> Running {
    try desk.start(
      words, through: ["/usr/bin/strace", "-f", "-o", "/dev/null", "-e", "inject=\(fault)"])
  }

  /// Verifies; returns how many postings there are.
  @discardableResult
  private func expectWhole(atLeast count: Int) throws -> Int {
    let run = try desk.run("verify", "--format", "json")
    if run.code == 5, run.errors.contains("there is no ledger here yet"), count == 0 { return 0 }
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    let found = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let postings = try #require(found["postings"] as? Int)
    #expect(found["articles"] as? Int == postings)
    #expect(postings >= count)
    return postings
  }

  /// What the stopped runs left, completed, answers as one run that nobody stopped.
  private func expectSameAsUnharmed(_ count: Int) throws {
    let articles = try desk.articles(0..<count)
    #expect(try desk.run(["record"] + articles).code == 0)
    let unharmed = desk("unharmed.sqlite")
    #expect(try desk.run(["record", "--ledger", unharmed] + articles).code == 0)
    let first = try desk.run("snapshot").output
    #expect(first.count > 100)
    #expect(try desk.run("snapshot", "--ledger", unharmed).output == first)
  }
}

@Suite struct `Two programs that record at once` {
  private let desk = Desk()

  @Test func `lose nothing, also where both make the ledger`() throws {
    let first = try desk.start(["record"] + desk.articles(1...20))
    let second = try desk.start(["record"] + desk.articles(21...40))
    for run in [first.end(), second.end()] { #expect(run.code == 0, "\(run.errors)") }
    #expect(try desk.run("verify").output.hasPrefix("40 postings, 40 articles"))
  }

  @Test func `record what both read once`() throws {
    let articles = try desk.articles(1...20)
    let first = try desk.start(["record"] + articles)
    let second = try desk.start(["record"] + articles.reversed())
    let runs = [first.end(), second.end()]
    for run in runs { #expect(run.code == 0, "\(run.errors)") }
    #expect(try desk.run("verify").output.hasPrefix("20 postings, 20 articles"))
    let known = runs.map { $0.output.components(separatedBy: "in the ledger already").count - 1 }
    #expect(known[0] + known[1] == 20)
  }

  @Test func `in any order give the same answers`() throws {
    let articles = try desk.articles(1...30)
    #expect(try desk.run(["record"] + articles).code == 0)
    let other = desk("other.sqlite")
    for path in articles.shuffled() {
      try #require(try desk.run("record", "--ledger", other, path).code == 0)
    }
    for day in ["2024-03-31", "2024-08-15", "2025-12-31"] {
      let first = try desk.run("snapshot", "--as-of", day)
      #expect(first.code == 0)
      #expect(try desk.run("snapshot", "--as-of", day, "--ledger", other) == first)
    }
  }
}
