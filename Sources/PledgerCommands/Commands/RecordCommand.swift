import ArticleReading
import LedgerCore
import ProgramReading

extension Command {
  static let record = Command(
    name: "record", summary: "read articles and add what they state",
    arguments: Arguments(placeholder: "FILE…", minimum: 1, maximum: .max),
    options: ArticleInput.options + [
      .format(["text", "json", "jsonl"]), .reader, .minConfidence,
    ],
    discussion: [
      "Each article is one transaction: recorded whole, or not at all. An article that is in the ledger already is left as it is. \"-\" reads standard input.",
      "An article that cannot be used is passed over; all such are listed at the end, and the exit code is 4.",
      "A program that --reader names gets each new article as JSON on its standard input and answers with a claim a line, as JSON too. A claim that quotes what is not in the article, or is wrong in another way, is refused and listed in the same way; the article's other claims are recorded.",
    ],
    examples: [
      Example("pledger record news/*.txt", "record a folder"),
      Example(
        "pledger record --date 2025-07-11 --source \"The Herald\" -", "record what is piped in"),
      Example(
        "pledger record --reader 'python3 reader.py' --min-confidence 0.8 news/*.txt",
        "record what your own program finds and is sure of"),
    ]
  ) { try RecordCommand(session: $0).run() }
}

/// `pledger record`.
struct RecordCommand {
  let session: Session

  /// What became of one file.
  enum Outcome {
    case recorded(Posting, ReadClaims)
    case known(ArticleFile)
    case failed(ArticleInput.Fault)
  }

  /// What became of all of them.
  struct Tally {
    var recorded = 0
    var known = 0
    var failures: [(path: String, fault: ArticleInput.Fault)] = []
    /// Claims of the recorded articles that a program stated in vain.
    var refused: [(path: String, claims: [RefusedClaim])] = []
    /// Claims of the recorded articles that were not certain enough.
    var leftOut = 0

    mutating func count(_ outcome: Outcome, _ path: String) {
      switch outcome {
      case .recorded(_, let found):
        recorded += 1
        leftOut += found.leftOut
        if !found.refused.isEmpty { refused.append((path, found.refused)) }
      case .known: known += 1
      case .failed(let fault): failures.append((path, fault))
      }
    }
  }

  func run() throws -> ExitCode {
    let hints = try ArticleInput(session: session).hints()
    let reader = try session.claimReader()
    let store = try session.openForWriting()
    let report = RecordReport(session: session)
    var tally = Tally()
    report.begin()
    for (number, path) in session.arguments.enumerated() {
      if session.environment.isInterrupted() { return try stop(report, tally) }
      report.showProgress(number + 1, path)
      let outcome: Outcome
      do {
        outcome = try record(path, hints, by: reader, in: store)
      } catch let fault as ArticleInput.Fault where fault.isInterruption {
        report.clearProgress()
        return try stop(report, tally)
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
    return tally.failures.isEmpty && tally.refused.isEmpty ? .done : .badArticle
  }

  private func stop(_ report: RecordReport, _ tally: Tally) throws -> ExitCode {
    try report.end(tally)
    let rest = session.arguments.count - tally.recorded - tally.known - tally.failures.count
    session.console.tell(
      "pledger: interrupted; \(rest) of \(session.arguments.count) articles were not looked at.")
    return .interrupted
  }

  private func record(
    _ path: String, _ hints: ArticleHints, by reader: any ClaimReader, in store: any LedgerStore
  ) throws -> Outcome {
    let file: ArticleFile
    let found: ReadClaims
    do {
      file = try ArticleInput(session: session).read(path, hints: hints)
      // The rules cost less than the question; a program may cost minutes, or money.
      if session.readerCommand != nil, try isKnown(file, to: store) { return .known(file) }
      found = try reader.read(file)
    } catch let fault as ArticleInput.Fault where !fault.isInterruption {
      return .failed(fault)
    }
    let posting = try store.append(recordedAt: session.environment.now()) { ledger in
      try Bookkeeper.draft(recording: file.article, claims: found.claims, in: ledger)
    }
    return posting.map { .recorded($0, found) } ?? .known(file)
  }

  private func isKnown(_ file: ArticleFile, to store: any LedgerStore) throws -> Bool {
    var isKnown = false
    try store.append(recordedAt: session.environment.now()) { ledger in
      isKnown = try ledger.hasArticle(file.article.sha256)
      return nil
    }
    return isKnown
  }
}
