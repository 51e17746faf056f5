import CSQLite
import Foundation
import Glibc

/// A folder with a ledger and articles, and the program to work on them; removed with the test.
final class Desk {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "/pledger-desk-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
      chmod(self(name), 0o755)
    }
    try? FileManager.default.removeItem(atPath: path)
  }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  var ledger: String { self("ledger.sqlite") }
  var hasLedger: Bool { FileManager.default.fileExists(atPath: ledger) }

  /// Writes a file; returns its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Data(text.utf8))
  }
  @discardableResult
  func write(_ name: String, _ bytes: Data) throws -> String {
    try bytes.write(to: URL(fileURLWithPath: self(name)))
    return self(name)
  }

  /// Writes articles of the story below, numbered from 1; returns their paths.
  func articles(_ numbers: some Sequence<Int>) throws -> [String] {
    try numbers.map { try write("article-\($0).txt", Desk.article($0)) }
  }

  /// The `number`th article of a story without an end: towns and their works, days out of order.
  static func article(_ number: Int) -> String {
    let towns = ["Tamsweg", "Orlenau", "Vireo", "Quillan", "Harrowby"]
    let works = ["railway tunnel", "steel mill", "harbour bridge"]
    let town = towns[number % towns.count]
    let work = works[number / towns.count % works.count]
    let day = String(format: "2024-%02d-%02d", number * 7 % 12 + 1, number * 11 % 28 + 1)
    let news = [
      "The government signed an agreement to build the \(town) \(work) by December 2027.",
      "Construction of the \(town) \(work) began on Monday.",
      "The \(town) \(work) has been delayed to March 2028, the ministry said.",
      "The two sides discussed the \(town) \(work).",
    ]
    return """
      date: \(day)
      source: Tavia Courier

      \(news[number % news.count])

      Letter \(number) from our correspondent says no more than that.

      """
  }

  /// Runs the program on this desk's ledger to its end.
  func run(_ words: String..., input: String? = nil, output: String? = nil) throws -> Run {
    try run(words, input: input, output: output)
  }
  func run(_ words: [String], input: String? = nil, output: String? = nil) throws -> Run {
    try start(words, input: input, output: output).end()
  }

  /// Starts the program, or another that starts it. `output` names a file or a device.
  func start(
    _ words: [String], input: String? = nil, output: String? = nil, through: [String] = []
  ) throws -> Running {
    let process = Process()
    let command = through + [Desk.program] + words
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = [
      "PLEDGER_LEDGER": ledger, "PLEDGER_TODAY": "2025-12-31", "HOME": path, "COLUMNS": "80",
      "PATH": "/usr/bin:/bin",
    ]
    let name = UUID().uuidString
    let input = try write(name + ".in", input ?? "")
    for ending in [".out", ".err"] { try write(name + ending, "") }
    process.standardInput = FileHandle(forReadingAtPath: input)
    process.standardOutput = FileHandle(forWritingAtPath: output ?? self(name + ".out"))
    process.standardError = FileHandle(forWritingAtPath: self(name + ".err"))
    // The threads of tests may block signals, which a program inherits.
    var (none, mine) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &mine)
    defer { pthread_sigmask(SIG_SETMASK, &mine, nil) }
    try process.run()
    return Running(process: process, output: self(name + ".out"), errors: self(name + ".err"))
  }

  /// Built beside the tests.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("pledger").path

  /// Runs SQL on the ledger as another program would; hands over the open connection.
  @discardableResult
  func sql(_ sql: String) -> OpaquePointer? {
    var handle: OpaquePointer?
    sqlite3_open(ledger, &handle)
    sqlite3_exec(handle, sql, nil, nil, nil)
    return handle
  }
}

/// A program at work.
struct Running {
  let process: Process
  let output: String
  let errors: String

  func end() -> Run {
    process.waitUntilExit()
    let texts = [output, errors].map { path in
      String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }
    return Run(
      code: process.terminationStatus, isKilled: process.terminationReason == .uncaughtSignal,
      output: texts[0], errors: texts[1])
  }
}

/// How a program ended.
struct Run: Equatable {
  /// The exit code, or the signal where it was killed.
  let code: Int32
  let isKilled: Bool
  let output: String
  let errors: String
}
