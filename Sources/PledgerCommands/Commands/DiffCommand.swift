import LedgerCore

extension Command {
  static let diff = Command(
    name: "diff", summary: "show what moved between two days",
    arguments: Arguments(placeholder: "DATE1 [DATE2]", minimum: 1, maximum: 2),
    options: [
      .format(["text", "json", "csv", "markdown"]), .knownAt,
      Option("exit-code", "end with 1 where anything differs"),
    ],
    discussion: [
      "Compares the end of DATE1 with the end of DATE2 (else today). A month or a year stands for its last day: `diff 2025-06 2025-07` is what July brought."
    ],
    examples: [
      Example("pledger diff 2025-07-11 2025-12-31", "what moved in between"),
      Example("pledger diff -30d", "the last thirty days"),
    ]
  ) { try DiffCommand(session: $0).run() }
}

/// `pledger diff`.
struct DiffCommand {
  let session: Session

  func run() throws -> ExitCode {
    let from = try session.day(session.arguments[0], of: "DATE1")
    let to =
      session.arguments.count > 1
      ? try session.day(session.arguments[1], of: "DATE2") : session.today
    guard from <= to else {
      throw UsageFault.datesBackward(from: from.description, to: to.description)
    }
    let knownAt = try session.knownAt()
    let store = try session.openForReading()
    let diff = LedgerDiff(
      from: from, to: to,
      changes: try store.changes(from: from, through: to, knownAt: knownAt))
    if session.format == "json" { try writeJSON(diff, knownAt) }
    return session.invocation.has("exit-code") && !diff.lines.isEmpty ? .told : .done
  }

  private func writeJSON(_ diff: LedgerDiff, _ knownAt: Instant?) throws {
    let document: JSON = [
      "from": JSON(diff.from), "to": JSON(diff.to), "knownAt": JSON(knownAt?.description),
      "summary": LedgerJSON.summary(diff),
      "projects": .array(diff.lines.map(LedgerJSON.diffLine)),
    ]
    try session.console.writeLine(document.pretty)
  }
}
