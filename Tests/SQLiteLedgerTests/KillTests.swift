import Foundation
import LedgerCore
import SQLiteLedger
import Testing

@Suite struct `A program killed while it records` {
  /// 20 times, or as often as PLEDGER_KILLS says.
  private static let kills =
    ProcessInfo.processInfo.environment["PLEDGER_KILLS"].flatMap { Int($0) } ?? 20

  @Test func `leaves whole postings only, and the next goes on`() throws {
    let folder = TemporaryFolder()
    let path = folder("ledger.sqlite")
    var random = RandomHistory.SplitMix(state: 42)
    var before = 0
    for _ in 0..<Self.kills {
      try recordAndKill(path, from: before, after: UInt32.random(in: 0..<60_000, using: &random))
      guard FileManager.default.fileExists(atPath: path) else { continue }
      let ledger = try SQLiteLedger(writingAt: path)
      let summary = try ledger.verify { Issue.record("\($0)") }
      #expect(summary.postings == summary.articles)
      #expect(summary.quotes == summary.articles * 3)
      #expect(summary.postings >= before)
      before = summary.postings
    }
    #expect(before > 0)
  }

  /// Lets the program write for some microseconds after its file appeared.
  private func recordAndKill(_ path: String, from number: Int, after pause: UInt32) throws {
    let process = Process()
    process.executableURL = Self.writer
    process.arguments = [path, String(number)]
    try process.run()
    usleep(20_000 + pause)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
  }

  /// Built beside the tests.
  private static let writer = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("ledger-writer")
}
