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
      "Compares the end of DATE1 with the end of DATE2 (else today). A month or a year stands for its last day: `diff 2025-06 2025-07` is what July brought.",
      "A file that `snapshot` wrote can stand in the place of a date; a file is what exists by that name or has a slash in it.",
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

  /// One side of a diff.
  private enum Side {
    case day(Day)
    case snapshot(Snapshot)

    var day: Day {
      switch self {
      case .day(let day): day
      case .snapshot(let snapshot): snapshot.day
      }
    }
  }

  func run() throws -> ExitCode {
    let from = try side(session.arguments[0], of: "DATE1")
    let to =
      session.arguments.count > 1
      ? try side(session.arguments[1], of: "DATE2") : .day(session.today)
    guard from.day <= to.day else {
      throw UsageFault.datesBackward(from: from.day.description, to: to.day.description)
    }
    let knownAt = try session.knownAt()
    let diff = try diff(from, to, knownAt)
    let report = DiffReport(diff: diff, style: session.style)
    switch session.format {
    case "json": try writeJSON(diff, knownAt)
    case "csv": try session.write(report.csv())
    case "markdown": try session.write(report.markdown())
    default: try session.write(report.text())
    }
    return session.invocation.has("exit-code") && !diff.lines.isEmpty ? .told : .done
  }

  /// A file where there is one by this name, or where it looks like a path; else a date.
  private func side(_ text: String, of origin: String) throws -> Side {
    if let day = DateArgument.day(text, today: session.today) { return .day(day) }
    guard text.contains("/") || session.environment.files.exists(text) else {
      throw UsageFault.badDate(text, of: origin)
    }
    do {
      let bytes = try session.environment.files.read(text, DiffCommand.snapshotLimit)
      return .snapshot(try Snapshot(parsing: String(decoding: bytes, as: UTF8.self)))
    } catch let fault as FileFault {
      throw OutputFault(path: text, fault: fault)
    } catch let fault as Snapshot.ParseFault {
      throw UsageFault.badSnapshot(path: text, line: fault.line, text: fault.text)
    }
  }

  private static let snapshotLimit = 1 << 30

  private func diff(_ from: Side, _ to: Side, _ knownAt: Instant?) throws -> LedgerDiff {
    if case .day(let first) = from, case .day(let last) = to {
      return LedgerDiff(
        from: first, to: last,
        changes: try session.openForReading().changes(
          from: first, through: last, knownAt: knownAt))
    }
    return LedgerDiff(from: try snapshot(from, knownAt), to: try snapshot(to, knownAt))
  }

  private func snapshot(_ side: Side, _ knownAt: Instant?) throws -> Snapshot {
    switch side {
    case .snapshot(let snapshot): snapshot
    case .day(let day):
      try SnapshotCommand.snapshot(
        of: session.openForReading(), at: Moment(validOn: day, knownAt: knownAt))
    }
  }

  private func writeJSON(_ diff: LedgerDiff, _ knownAt: Instant?) throws {
    let isEvident = diff.lines.contains { !$0.evidence.isEmpty }
    let store = isEvident ? try session.openForReading() : nil
    let lines = try diff.lines.map {
      LedgerJSON.diffLine($0, numbers: try numbers($0, knownAt, in: store))
    }
    let document: JSON = [
      "from": JSON(diff.from), "to": JSON(diff.to), "knownAt": JSON(knownAt?.description),
      "summary": LedgerJSON.summary(diff),
      "projects": .array(lines),
    ]
    try session.console.writeLine(document.pretty)
  }

  /// The place of every version of a project in its entry, from 1; read only where evidence shows.
  private func numbers(
    _ line: LedgerDiff.Line, _ knownAt: Instant?, in store: (any LedgerStore)?
  ) throws -> [Position: Int] {
    guard let store, let newest = line.evidence.last else { return [:] }
    let moment = Moment(validOn: newest.statedOn, knownAt: knownAt)
    guard let history = try store.history(of: line.project.id, at: moment) else { return [:] }
    let numbered = history.entries.flatMap { $0.versions.enumerated() }
    return Dictionary(
      numbered.map { ($0.element.position, $0.offset + 1) }, uniquingKeysWith: { first, _ in first }
    )
  }
}
