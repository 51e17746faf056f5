import CSQLite
import Foundation
import Testing

@Suite struct `A ledger that cannot be used` {
  private let desk = Desk()
  private static let questions = [
    ["status"], ["diff", "2024-01-01", "2025-01-01"], ["log"], ["verify"], ["snapshot"],
  ]

  @Test(arguments: questions)
  func `is not made by a question`(words: [String]) throws {
    let run = try desk.run(words)
    #expect(run.code == 5)
    #expect(run.errors.contains("there is no ledger here yet"))
    #expect(!desk.hasLedger)
  }

  @Test(arguments: questions + [["record"]])
  func `may be another kind of file, which stays as it is`(words: [String]) throws {
    let text = String(repeating: "These are my notes, and no ledger.\n", count: 40)
    try desk.write("ledger.sqlite", text)
    let run = try desk.run(words == ["record"] ? words + desk.articles(1...1) : words)
    #expect(run.code == 5)
    #expect(run.errors.contains("this file is not a ledger"))
    #expect(try String(contentsOfFile: desk.ledger, encoding: .utf8) == text)
  }

  @Test(arguments: questions + [["record"]])
  func `may be of a newer version`(words: [String]) throws {
    try #require(try desk.run(["record"] + desk.articles(1...1)).code == 0)
    sqlite3_close(desk.sql("PRAGMA user_version = 99"))
    let run = try desk.run(words == ["record"] ? words + desk.articles(2...2) : words)
    #expect(run.code == 5)
    #expect(run.errors.contains("made by a newer Pledger (version 99"))
  }

  @Test(arguments: questions + [["record"]])
  func `may be damaged`(words: [String]) throws {
    try #require(try desk.run(["record"] + desk.articles(1...9)).code == 0)
    sqlite3_close(desk.sql("PRAGMA wal_checkpoint(TRUNCATE)"))
    let file = try #require(FileHandle(forUpdatingAtPath: desk.ledger))
    let size = Int(try file.seekToEnd())
    try file.seek(toOffset: 4096)
    file.write(Data(repeating: 0xA5, count: size - 4096))
    try file.close()
    let run = try desk.run(words == ["record"] ? words + desk.articles(10...10) : words)
    // `verify` may have found all that it can read.
    #expect(run.code == 5 || words == ["verify"] && run.code == 1)
    #expect((run.errors + run.output).contains("damaged"), "\(run.errors)\(run.output)")
  }

  @Test func `may be locked, and is waited for`() throws {
    try #require(try desk.run(["record"] + desk.articles(1...1)).code == 0)
    let handle = desk.sql("BEGIN IMMEDIATE")
    let run = try desk.run(["record"] + desk.articles(2...2))
    #expect(run.code == 5)
    #expect(run.errors.contains("another program is writing to the ledger"))
    // Questions go on meanwhile.
    #expect(try desk.run("verify").output.hasPrefix("1 posting"))
    sqlite3_exec(handle, "COMMIT", nil, nil, nil)
    sqlite3_close(handle)
    #expect(try desk.run(["record"] + desk.articles(2...2)).code == 0)
  }

  @Test func `may be a folder`() throws {
    try FileManager.default.createDirectory(
      atPath: desk.ledger, withIntermediateDirectories: false)
    #expect(try desk.run(["record"] + desk.articles(1...1)).code == 5)
    #expect(try desk.run("status").code == 5)
  }

  @Test(.disabled(if: getuid() == 0, "root may write everywhere"))
  func `may be read-only, and still answers`() throws {
    try #require(try desk.run(["record"] + desk.articles(1...1)).code == 0)
    let articles = try desk.articles(2...2)
    chmod(desk.ledger, 0o444)
    let run = try desk.run(["record"] + articles)
    #expect(run.code == 5)
    #expect(run.errors.contains("read-only"))
    #expect(try desk.run("status").code == 0)
    #expect(try desk.run("diff", "2024-01-01", "2025-01-01").code == 0)
  }

  @Test func `for want of its folder makes the folder`() throws {
    let run = try desk.run(
      ["record", "--ledger", desk("new/folder/l.sqlite")] + desk.articles(1...1))
    #expect(run.code == 0)
  }
}
