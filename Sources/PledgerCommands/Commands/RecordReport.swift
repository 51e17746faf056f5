import ArticleReading
import LedgerCore

/// What `record` prints.
///
/// The report is for a reader, the recording is not: where standard output is closed or full,
/// the articles that follow are recorded all the same, and only the end tells.
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

  func begin() {
    if session.format == "json" { try? console.write("{\"articles\":[") }
  }

  /// On a terminal each article shows as soon as it is recorded.
  func write(_ outcome: RecordCommand.Outcome, path: String, isFirst: Bool) {
    guard console.outputError == nil else { return }
    switch session.format {
    case "json", "jsonl": try? writeJSON(outcome, path, isFirst: isFirst)
    default: try? writeText(outcome, path)
    }
    if console.isOutputTerminal { try? console.flush() }
  }

  private func writeText(_ outcome: RecordCommand.Outcome, _ path: String) throws {
    let file = SafeText.line(path)
    switch outcome {
    case .failed: break  // Told at the end, where it is seen.
    case .known(let known):
      try console.writeLine(
        "\(file): in the ledger already (\(known.article.citation.id)); nothing to add")
    case .recorded(let posting, let found):
      let article = Words.source(posting.draft.article.citation)
      let head = TextWidth.wrapped("\(file): \(article)", to: session.style.width, hanging: 2)
      try session.write(head.map { session.style.paint($0, .bold) })
      for version in posting.versions.prefix(posting.draft.claims.count) {
        try session.write(ChangeText(version).lines(session.style))
      }
      let passedOver = Words.passedOver(found)
      if posting.draft.claims.isEmpty, passedOver.isEmpty {
        try console.writeLine("  states nothing to track")
      }
      if !passedOver.isEmpty {
        try console.writeLine("  " + passedOver.joined(separator: ", "))
      }
      try writeRevisions(posting)
      try console.writeLine()
    }
  }

  /// A late article changes how later ones read.
  private func writeRevisions(_ posting: Posting) throws {
    let revised = posting.draft.versions.count { $0.article != posting.draft.article.sha256 }
    guard revised > 0 else { return }
    try console.writeLine(
      "  an earlier day than others: \(Words.count(revised, "later statement")) read differently now"
    )
  }

  private func writeJSON(
    _ outcome: RecordCommand.Outcome, _ path: String, isFirst: Bool
  ) throws {
    let separator = session.format == "jsonl" ? "" : isFirst ? "\n" : ",\n"
    let line = separator + RecordReport.json(outcome, path: path).compact
    try console.write(session.format == "jsonl" ? line + "\n" : line)
  }

  private static func json(_ outcome: RecordCommand.Outcome, path: String) -> JSON {
    switch outcome {
    case .recorded(let posting, let found):
      .object(
        [
          .init("file", .string(path)), .init("outcome", "recorded"),
          .init("posting", JSON(posting.number)),
          .init("recordedAt", .string(posting.recordedAt.description)),
          .init("digest", .string(posting.digest.description)),
          .init("article", LedgerJSON.article(posting.draft.article.citation)),
          .init("versions", .array(posting.versions.map { LedgerJSON.version($0) })),
        ] + ReadingReport.passedOver(found))
    case .known(let file):
      [
        "file": .string(path), "outcome": "known",
        "article": LedgerJSON.article(file.article.citation),
      ]
    case .failed(let fault):
      [
        "file": .string(path), "outcome": "failed",
        "problem": .string(Wording.problem(fault).what),
        "refused": ReadingReport.json(fault.refused),
      ]
    }
  }

  /// Tells every fault, also where standard output fails; throws then.
  func end(_ tally: RecordCommand.Tally) throws {
    defer {
      for (path, fault) in tally.failures {
        Wording.texts(of: fault, at: path).forEach(console.tell)
      }
      for (path, claims) in tally.refused {
        Wording.texts(of: claims, by: session.readerCommand, at: path).forEach(console.tell)
      }
    }
    switch session.format {
    case "json": try console.writeLine("\n]}")
    case "text": try console.writeLine(RecordReport.summary(tally))
    default: break
    }
    try console.flush()
  }

  private static func summary(_ tally: RecordCommand.Tally) -> String {
    var parts = ["\(Words.count(tally.recorded, "article")) recorded"]
    if tally.known > 0 { parts.append("\(tally.known) known already") }
    if !tally.failures.isEmpty { parts.append("\(tally.failures.count) not used") }
    let refused = tally.refused.reduce(0) { $0 + $1.claims.count }
    if refused > 0 { parts.append("\(Words.count(refused, "claim")) refused") }
    if tally.leftOut > 0 { parts.append("\(tally.leftOut) left out as less certain") }
    return parts.joined(separator: ", ") + "."
  }
}
