import Foundation
import LedgerCore
import ProgramReading
import SQLiteLedger

@testable import PledgerCommands

/// The program with its real store, in a folder of its own, with a clock that the test sets.
///
/// Files are named from the package's folder, as a reader of the README would.
final class Story {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private let folder: URL
  private var variables: [String: String] = [:]
  /// What the clock shows; a second passes from one look to the next.
  var now: Instant
  private let width: Int
  /// What a reader's program may take.
  var readerLimits = ProgramReader.Limits()

  init(now: Instant = Instant("2025-07-01T09:00") ?? Instant(milliseconds: 0), width: Int = 80)
    throws
  {
    self.now = now
    self.width = width
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("pledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    variables["XDG_DATA_HOME"] = folder.path
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Where the ledger lies.
  var ledger: String { place("pledger/ledger.sqlite") }

  /// A path in the story's own folder.
  func place(_ name: String) -> String { folder.appendingPathComponent(name).path }

  struct Outcome {
    var code: Int32 = 0
    var output = ""
    var errors = ""
  }

  /// Runs one line as a shell would: `export NAME=VALUE`, or `pledger …` with `*` in file names,
  /// double quotes and `> /dev/null`.
  func run(_ line: String) -> Outcome {
    var words = Story.words(of: line)
    if words.first == "export", let pair = words.last?.split(separator: "=", maxSplits: 1),
      pair.count == 2
    {
      variables[String(pair[0])] = String(pair[1])
      return Outcome()
    }
    guard words.first == "pledger" else { return Outcome(code: 127, errors: "what is \(line)?") }
    let isQuiet = Array(words.suffix(2)) == [">", "/dev/null"]
    if isQuiet { words.removeLast(2) }
    var outcome = run(words.dropFirst().flatMap(Story.expanded))
    if isQuiet { outcome.output = "" }
    return outcome
  }

  /// Runs the program with these arguments as they are.
  func run(_ arguments: [String]) -> Outcome {
    var output: [UInt8] = []
    var errors: [UInt8] = []
    let console = Console(
      width: width, isOutputTerminal: false, isErrorTerminal: false,
      output: {
        output += $0
        return 0
      },
      error: {
        errors += $0
        return 0
      })
    let code = Pledger.run(
      in: Environment(
        arguments: arguments, variables: variables, today: now.day, now: { [self] in tick() },
        files: files, console: console,
        ledgers: LedgerOpening(
          openForWriting: { try SQLiteLedger(writingAt: $0) },
          openForReading: { try SQLiteLedger(readingAt: $0) }),
        readerLimits: readerLimits))
    return Outcome(
      code: code, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  private func tick() -> Instant {
    defer { now = Instant(milliseconds: now.milliseconds + 1000) }
    return now
  }

  private var files: FileAccess {
    func place(_ path: String) -> String {
      path.hasPrefix("/") ? path : Story.root.appendingPathComponent(path).path
    }
    return FileAccess(
      read: { try FileEdge.read(place($0), $1) }, write: { try FileEdge.write(place($0), $1) },
      exists: { FileEdge.exists(place($0)) }, makeFolder: FileEdge.makeFolder)
  }

  private static func words(of line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      number, part in
      number % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }

  /// `Examples/*.txt` as the files of that folder, sorted; any other word as it is.
  private static func expanded(_ word: String) -> [String] {
    guard let star = word.range(of: "*"), let slash = word.range(of: "/", options: .backwards)
    else { return [word] }
    let folder = String(word[..<slash.lowerBound])
    let prefix = String(word[slash.upperBound..<star.lowerBound])
    let suffix = String(word[star.upperBound...])
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent(folder).path)
    return (names ?? []).filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }.sorted()
      .map { "\(folder)/\($0)" }
  }
}
