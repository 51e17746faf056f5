import Foundation
import Testing

@Suite struct `An article that cannot be used` {
  private let desk = Desk()

  private static let cases: [(bytes: [UInt8], says: String)] = [
    (Array("".utf8), "the file is empty"),
    (Array(" \n\t\n".utf8), "the file is empty"),
    (Array("date: 2024-05-01\n\n".utf8), "there is no text after the header"),
    (Array("PK\u{3}\u{4}".utf8) + [0, 0, 1], "not a text file: byte 5 is zero"),
    (Array("date: 2024-05-01\n\nCaf".utf8) + [0xE9, 0x21], "not UTF-8: byte 22 is 0xE9"),
    (Array("A mill will be built.\n".utf8), "no day of publication"),
    (Array("date: 2024-02-30\n\nA mill.\n".utf8), "line 1: “2024-02-30” is no date"),
    (Array("date: 2026-01-01\n\nA mill.\n".utf8), "published on 2026-01-01, which is after today"),
    (
      Array("date: 2024-05-01\n\nThe Vireo mill".utf8) + [0] + Array(" will open.".utf8),
      "byte 33 is zero"
    ),
  ]

  @Test(arguments: cases.indices)
  func `is told with its place, its fault and a remedy`(index: Int) throws {
    let path = try desk.write("a.txt", Data(Self.cases[index].bytes))
    let run = try desk.run("record", path)
    #expect(run.code == 4)
    #expect(run.errors.hasPrefix("pledger: \(path): "))
    #expect(run.errors.contains(Self.cases[index].says), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 2)
    #expect(try desk.run("verify").output.hasPrefix("0 postings"))
  }

  @Test func `may be a folder or missing`() throws {
    let folder = try desk.run("record", desk.path)
    #expect(folder.code == 4)
    #expect(folder.errors.contains("this is a folder"))
    let missing = try desk.run("record", desk("none.txt"))
    #expect(missing.code == 4)
    #expect(missing.errors.contains("there is no such file"))
  }

  @Test(.disabled(if: getuid() == 0, "root may read everything"))
  func `may be one that nobody may read`() throws {
    let path = try desk.write("a.txt", Desk.article(1))
    chmod(path, 0)
    let run = try desk.run("record", path)
    #expect(run.code == 4)
    #expect(run.errors.contains("permission denied"))
  }

  @Test(arguments: ["text", "json", "jsonl"])
  func `does not keep the good ones out`(format: String) throws {
    let bad = try desk.write("bad.txt", "no date")
    let articles = try desk.articles(1...3)
    let run = try desk.run(
      "record", "--format", format, bad, articles[0], articles[1], desk("none"), articles[2])
    #expect(run.code == 4)
    #expect(run.errors.contains("\(bad): no day of publication"))
    #expect(run.errors.contains("none: there is no such file"))
    #expect(try desk.run("verify").output.hasPrefix("3 postings, 3 articles"))
    if format == "json" { _ = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
  }

  @Test func `is told even where the ledger fails after it`() throws {
    let bad = try desk.write("bad.txt", "no date")
    let good = try desk.articles(1...1)
    try #require(try desk.run("record", good[0]).code == 0)
    // A name that is taken makes the next insertion fail.
    desk.sql("CREATE TRIGGER no_more BEFORE INSERT ON article BEGIN SELECT RAISE(ABORT, 'no'); END")
    let run = try desk.run(["record", "--format", "json", bad] + desk.articles(2...2))
    #expect(run.code == 5)
    #expect(run.errors.contains("no day of publication"))
    #expect(run.errors.contains("SQLite says: no"))
    _ = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  @Test(arguments: ["extract", "explain"])
  func `is told by every command that reads`(command: String) throws {
    let bad = try desk.write("bad.txt", "no date")
    let run = try desk.run([command, bad] + desk.articles(1...1))
    #expect(run.code == 4)
    #expect(run.errors.contains("no day of publication"))
    #expect(run.output.contains("Orlenau"))
    #expect(!desk.hasLedger)
  }

  @Test func `may be larger than any article`() throws {
    let path = try desk.write("large.txt", "")
    truncate(path, 64 << 20 + 1)
    let run = try desk.run("record", path)
    #expect(run.code == 4)
    #expect(run.errors.contains("larger than 64 MiB"))
  }
}

@Suite struct `An article` {
  private let desk = Desk()

  @Test(arguments: ["text", "json", "jsonl"])
  func `recorded twice is told to be known`(format: String) throws {
    let path = try desk.articles(1...1)[0]
    let run = try desk.run("record", "--format", format, path, path, path)
    #expect(run.code == 0)
    let word = format == "text" ? "in the ledger already" : "\"known\""
    #expect(run.output.components(separatedBy: word).count == 3, "\(run.output)")
    #expect(try desk.run("verify").output.hasPrefix("1 posting, 1 article"))
    if format == "json" { _ = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
  }

  @Test func `under another name is the same article`() throws {
    let first = try desk.write("a.txt", Desk.article(1))
    let second = try desk.write("b.txt", Desk.article(1))
    #expect(try desk.run("record", first).code == 0)
    #expect(try desk.run("record", second).output.contains("in the ledger already"))
  }

  @Test func `is read from standard input`() throws {
    let run = try desk.run("record", "-", input: Desk.article(1))
    #expect(run.code == 0)
    #expect(try desk.run("verify").output.hasPrefix("1 posting"))
  }

  @Test func `of many lines of text is recorded in the end`() throws {
    let line = "Nothing is promised in this line of filling, which says so at some length.\n\n"
    let text = Desk.article(1) + String(repeating: line, count: (256 << 10) / line.utf8.count)
    let run = try desk.run("record", desk.write("long.txt", text))
    #expect(run.code == 0)
    #expect(try desk.run("verify").code == 0)
  }

  @Test func `shows its time expressions`() throws {
    let text = "The mill opens on 5 May 2024 and closes next month.\n"
    let path = try desk.write("a.txt", text)
    let run = try desk.run("extract", "--dates", "--date", "2024-03-10", path)
    #expect(run.code == 0)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let dates = try #require(document["dates"] as? [[String: Any]])
    #expect(dates.map { $0["from"] as? String } == ["2024-05-05", "2024-04-01"])
    #expect(dates.map { $0["to"] as? String } == ["2024-05-05", "2024-04-30"])
    for date in dates {
      let (start, end) = (date["start"] as? Int ?? 0, date["end"] as? Int ?? 0)
      #expect(String(Array(text)[start..<end]) == date["text"] as? String)
    }
    let undated = try desk.run("extract", "--dates", path)
    #expect(undated.code == 2)
    #expect(undated.errors.contains("--date needs a value"))
  }
}
