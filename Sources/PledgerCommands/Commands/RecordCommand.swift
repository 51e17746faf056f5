import ArticleReading
import LedgerCore

extension Command {
  static let record = Command(
    name: "record", summary: "read articles and add what they state",
    arguments: Arguments(placeholder: "FILE…", minimum: 1, maximum: .max),
    options: ArticleInput.options + [.format(["text", "json", "jsonl"])],
    discussion: [
      "Each article is one transaction: recorded whole, or not at all. An article that is in the ledger already is left as it is. \"-\" reads standard input.",
      "An article that cannot be used is passed over; all such are listed at the end, and the exit code is 4.",
    ],
    examples: [
      Example("pledger record news/*.txt", "record a folder"),
      Example(
        "pledger record --date 2025-07-11 --source \"The Herald\" -", "record what is piped in"),
    ]
  ) { try RecordCommand(session: $0).run() }
}

/// `pledger record`.
struct RecordCommand {
  let session: Session

  /// What became of one file.
  enum Outcome {
    case recorded(Posting, ArticleFile)
    case known(ArticleFile)
    case failed(ArticleInput.Fault)
  }

  /// What became of all of them.
  struct Tally {
    var recorded = 0
    var known = 0
    var failures: [(path: String, fault: ArticleInput.Fault)] = []

    mutating func count(_ outcome: Outcome, _ path: String) {
      switch outcome {
      case .recorded: recorded += 1
      case .known: known += 1
      case .failed(let fault): failures.append((path, fault))
      }
    }
  }

  func run() throws -> ExitCode {
    let hints = try ArticleInput(session: session).hints()
    let store = try session.openForWriting()
    let report = RecordReport(session: session)
    var tally = Tally()
    report.begin()
    for (number, path) in session.arguments.enumerated() {
      if session.environment.isInterrupted() { return try stop(report, tally) }
      report.showProgress(number + 1, path)
      let outcome: Outcome
      do {
        outcome = try record(path, hints, in: store)
      } catch {
        // The articles before it are recorded, or have faults of their own: that is told first.
        report.clearProgress()
        try report.end(tally)
        throw error
      }
      tally.count(outcome, path)
      report.clearProgress()
      report.write(outcome, path: path, isFirst: number == 0)
    }
    try report.end(tally)
    return tally.failures.isEmpty ? .done : .badArticle
  }

  private func stop(_ report: RecordReport, _ tally: Tally) throws -> ExitCode {
    try report.end(tally)
    let rest = session.arguments.count - tally.recorded - tally.known - tally.failures.count
    session.console.tell(
      "pledger: interrupted; \(rest) of \(session.arguments.count) articles were not looked at.")
    return .interrupted
  }

  private func record(
    _ path: String, _ hints: ArticleHints, in store: any LedgerStore
  ) throws -> Outcome {
    let file: ArticleFile
    do {
      file = try ArticleInput(session: session).read(path, hints: hints)
    } catch let fault as ArticleInput.Fault {
      return .failed(fault)
    }
    let reading = ArticleReader().read(file)
    let posting = try store.append(recordedAt: session.environment.now()) { ledger in
      try Bookkeeper.draft(recording: file.article, claims: reading.claims, in: ledger)
    }
    return posting.map { .recorded($0, file) } ?? .known(file)
  }
}
