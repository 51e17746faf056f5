import ArticleReading
import LedgerCore

/// What `record` prints.
struct RecordReport {
  let session: Session

  private var console: Console { session.console }
  /// Progress is worth showing where a batch takes a while.
  private static let manyFiles = 5

  func showProgress(_ number: Int, _ path: String) {
    let count = session.arguments.count
    guard count >= RecordReport.manyFiles else { return }
    console.showProgress("\(number)/\(count) \(SafeText.line(path))")
  }

  func clearProgress() {
    if session.arguments.count >= RecordReport.manyFiles { console.showProgress("") }
  }

  func begin() throws {
    if session.format == "json" { try console.write("{\"articles\":[") }
  }

  func write(_ outcome: RecordCommand.Outcome, path: String) throws {
    switch session.format {
    case "json", "jsonl": try writeJSON(outcome, path)
    default: try writeText(outcome, path)
    }
  }

  private func writeText(_ outcome: RecordCommand.Outcome, _ path: String) throws {}

  private func writeJSON(_ outcome: RecordCommand.Outcome, _ path: String) throws {
    let isFirst = path == session.arguments.first
    let separator = session.format == "jsonl" ? "" : isFirst ? "\n" : ",\n"
    let line = separator + RecordReport.json(outcome, path: path).compact
    try console.write(session.format == "jsonl" ? line + "\n" : line)
  }

  private static func json(_ outcome: RecordCommand.Outcome, path: String) -> JSON {
    switch outcome {
    case .recorded(let posting, let file):
      [
        "file": .string(path), "outcome": "recorded", "posting": JSON(posting.number),
        "recordedAt": .string(posting.recordedAt.description),
        "digest": .string(posting.digest.description),
        "article": LedgerJSON.article(file.article.citation),
        "versions": .array(posting.versions.map { LedgerJSON.version($0) }),
      ]
    case .known(let file):
      [
        "file": .string(path), "outcome": "known",
        "article": LedgerJSON.article(file.article.citation),
      ]
    case .failed(let fault):
      ["file": .string(path), "outcome": "failed", "problem": .string(Wording.problem(fault).what)]
    }
  }

  func end(_ tally: RecordCommand.Tally) throws {
    if session.format == "json" { try console.writeLine("\n]}") }
    try console.flush()
    for (path, fault) in tally.failures {
      console.tell(Wording.text(of: Wording.problem(fault), at: path))
    }
  }
}
