import LedgerCore
import PledgerCommands

/// A ledger that answers from what it was given, and never changes.
struct StillLedger: LedgerStore {
  var projects: [ProjectHistory] = []
  var changes: [ProjectChange] = []
  var findings: [VerificationFinding] = []

  func append(
    recordedAt: Instant, _ bookkeeping: (any LedgerView) throws -> PostingDraft?
  ) throws -> Posting? { throw LedgerFault.readOnly(path: "still") }

  func overviews(at moment: Moment, _ body: (ProjectOverview) throws -> Void) throws {
    for project in projects { try body(project.overview) }
  }

  func histories(at moment: Moment, _ body: (ProjectHistory) throws -> Void) throws {
    for project in projects { try body(project) }
  }

  func history(of id: ProjectID, at moment: Moment) throws -> ProjectHistory? {
    projects.first { $0.overview.id == id }
  }

  func projects(resembling words: [String], at moment: Moment) throws -> [ProjectOverview] {
    projects.map(\.overview).filter { project in
      ([project.name] + project.aliases).contains { name in
        let parts = name.lowercased().split(separator: " ")
        return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
      }
    }
  }

  func changes(from: Day, through: Day, knownAt: Instant?) throws -> [ProjectChange] { changes }

  func postings(knownAt: Instant?, limit: Int) throws -> [PostingSummary] { [] }

  func verify(_ report: (VerificationFinding) -> Void) throws -> VerificationSummary {
    findings.forEach(report)
    return VerificationSummary(
      postings: 1, articles: 1, quotes: 1, findings: findings.count, head: .zero)
  }
}

/// What one run of the program printed, and how it ended.
struct Run {
  let code: Int32
  let output: String
  let errors: String

  /// Runs a command line against a ledger, files and variables that the test gives.
  init(
    _ line: String, ledger: StillLedger? = StillLedger(), files: [String: [UInt8]] = [:],
    variables: [String: String] = [:], outputError: Int32 = 0, width: Int = 80
  ) {
    var output: [UInt8] = []
    var errors: [UInt8] = []
    func open(_ path: String) throws -> any LedgerStore {
      guard let ledger else { throw LedgerFault.missing(path: path) }
      return ledger
    }
    let console = Console(
      width: width, isOutputTerminal: false, isErrorTerminal: false,
      output: {
        if outputError == 0 { output += $0 }
        return outputError
      },
      error: {
        errors += $0
        return 0
      })
    let access = FileAccess(
      read: { path, _ in
        guard let bytes = files[path] else { throw FileFault.missing }
        return bytes
      },
      write: { _, _ in }, exists: { files[$0] != nil }, makeFolder: { _ in })
    let environment = Environment(
      arguments: line.split(separator: " ").map(String.init), variables: variables,
      today: Examples.today, now: { Instant(milliseconds: 0) }, files: access, console: console,
      ledgers: LedgerOpening(openForWriting: open, openForReading: open))
    code = Pledger.run(in: environment)
    self.output = String(decoding: output, as: UTF8.self)
    self.errors = String(decoding: errors, as: UTF8.self)
  }
}
