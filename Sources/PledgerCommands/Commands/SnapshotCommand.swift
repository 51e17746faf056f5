import LedgerCore

extension Command {
  static let snapshot = Command(
    name: "snapshot", summary: "write the state of all projects as a text for git",
    arguments: Arguments(placeholder: "[FILE]", minimum: 0, maximum: 1),
    options: [.asOf, .knownAt],
    discussion: [
      "The same ledger and day give the same bytes. One line a fact, sorted; `diff` takes such a file in the place of a date."
    ],
    examples: [
      Example("pledger snapshot commitments.txt", "keep it in git, and see what changes"),
      Example("pledger diff commitments.txt today", "what moved since it was written"),
    ]
  ) { try SnapshotCommand(session: $0).run() }
}

/// `pledger snapshot`.
struct SnapshotCommand {
  let session: Session

  func run() throws -> ExitCode {
    let moment = try session.moment()
    let snapshot = try SnapshotCommand.snapshot(of: session.openForReading(), at: moment)
    guard let path = session.arguments.first, path != "-" else {
      try session.write(snapshot.lines)
      return .done
    }
    let text = snapshot.lines.map { $0 + "\n" }.joined()
    do {
      try session.environment.files.write(path, Array(text.utf8))
    } catch let fault as FileFault {
      throw OutputFault(path: path, fault: fault)
    }
    return .done
  }

  static func snapshot(of store: any LedgerStore, at moment: Moment) throws -> Snapshot {
    var projects: [ProjectOverview] = []
    try store.overviews(at: moment) { projects.append($0) }
    return Snapshot(day: moment.validOn, projects: projects)
  }
}

/// A file that a command was asked to read or write beside the ledger, and could not.
struct OutputFault: Error, Hashable {
  let path: String
  let fault: FileFault
}
