import Foundation
import LedgerCore
import SQLiteLedger
import Testing

@Suite struct `Opening a ledger` {
  private let folder = TemporaryFolder()
  private var path: String { folder("ledger.sqlite") }

  private static let read = ReadArticle(
    "2020-05-01", [.init("The Tamsk bridge will be built.", of: "Tamsk bridge", .committed)])

  @Test func `to read never makes one`() {
    #expect(throws: LedgerFault.missing(path: path)) { try SQLiteLedger(readingAt: path) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: ["", "x", "Not a database, but long enough to look at.\n"])
  func `refuses a file of another kind`(content: String) throws {
    let text = String(repeating: content, count: 40)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let fault: LedgerFault = content.isEmpty ? .missing(path: path) : .notALedger(path: path)
    #expect(throws: fault) { try SQLiteLedger(readingAt: path) }
    if !content.isEmpty { #expect(throws: fault) { try SQLiteLedger(writingAt: path) } }
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix(content))
  }

  @Test func `refuses a folder and another program's database`() {
    #expect(throws: LedgerFault.notALedger(path: folder.path)) {
      try SQLiteLedger(readingAt: folder.path)
    }
    RawFile(path: path).run("CREATE TABLE bookmarks (url TEXT)")
    #expect(throws: LedgerFault.notALedger(path: path)) { try SQLiteLedger(readingAt: path) }
    #expect(throws: LedgerFault.notALedger(path: path)) { try SQLiteLedger(writingAt: path) }
  }

  @Test func `refuses one that a newer version made`() throws {
    _ = try SQLiteLedger(writingAt: path)
    RawFile(path: path).run("PRAGMA user_version = 99")
    let fault = LedgerFault.newer(path: path, version: 99, supported: 1)
    #expect(throws: fault) { try SQLiteLedger(readingAt: path) }
    #expect(throws: fault) { try SQLiteLedger(writingAt: path) }
  }

  @Test func `tells damaged pages`() throws {
    do {
      let ledger = try SQLiteLedger(writingAt: path)
      for month in 1...9 {
        try ledger.record(
          ReadArticle(
            "2020-0\(month)-01",
            [.init("The bridge of Tamsk, take \(month).", of: "Tamsk bridge", .committed)]),
          at: .second(month))
      }
    }
    RawFile(path: path).run("PRAGMA wal_checkpoint(TRUNCATE)")
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    let size = Int(try file.seekToEnd())
    try file.seek(toOffset: 4096)
    file.write(Data(repeating: 0xA5, count: size - 4096))
    try file.close()
    #expect {
      try SQLiteLedger(readingAt: path).allHistories(Moment(validOn: "2021-01-01"))
    } throws: { error in
      if case LedgerFault.damaged = error { true } else { false }
    }
  }

  @Test func `waits for another writer, then says that it is locked`() throws {
    let ledger = try SQLiteLedger(writingAt: path)
    let impatient = try SQLiteLedger(writingAt: path, wait: 1)
    try ledger.append(recordedAt: .second(1)) { _ in
      #expect(throws: LedgerFault.locked(path: path)) {
        try impatient.record(Self.read, at: .second(2))
      }
      return nil
    }
    #expect(try impatient.record(Self.read, at: .second(2)) != nil)
  }

  @Test func `on a disk that nobody can write to answers all the same`() throws {
    try SQLiteLedger(writingAt: path).record(Self.read, at: .second(1))
    let manager = FileManager.default
    for name in try manager.contentsOfDirectory(atPath: folder.path) where name.contains("-") {
      try manager.removeItem(atPath: folder(name))
    }
    try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    let reader = try SQLiteLedger(readingAt: path)
    #expect(try reader.allOverviews(Moment(validOn: "2021-01-01")).count == 1)
  }

  @Test func `after a bookkeeping error finds the ledger as it was`() throws {
    struct Mistake: Error {}
    let ledger = try SQLiteLedger(writingAt: path)
    #expect(throws: Mistake.self) {
      try ledger.append(recordedAt: .second(1)) { _ in throw Mistake() }
    }
    #expect(try ledger.record(Self.read, at: .second(2))?.number == 1)
  }

  @Test func `from two threads at once records every article once`() async throws {
    let articles = (1...20).map { index in
      ReadArticle(
        "2020-05-01", [.init("Bridge \(index) of Tamsk.", of: "Tamsk bridge \(index)", .agreed)])
    }
    let path = path
    try await withThrowingTaskGroup { group in
      for _ in 0..<2 {
        group.addTask {
          let ledger = try SQLiteLedger(writingAt: path)
          for (second, read) in articles.enumerated() {
            try ledger.record(read, at: .second(second))
          }
        }
      }
      try await group.waitForAll()
    }
    let summary = try SQLiteLedger(readingAt: path).verify { Issue.record("\($0)") }
    #expect(summary.postings == 20)
  }

  @Test func `with the clock set back keeps the order of postings`() throws {
    let ledger = try SQLiteLedger(writingAt: path)
    try ledger.record(Self.read, at: .second(9))
    let late = ReadArticle("2020-06-01", [.init("Orlen mill.", of: "Orlen mill", .agreed)])
    #expect(try ledger.record(late, at: .second(3))?.recordedAt == .second(9))
  }
}
