import LedgerCore

extension Command {
  static let status = Command(
    name: "status", summary: "show all projects, or one with its history",
    arguments: Arguments(placeholder: "[PROJECT]", minimum: 0, maximum: .max),
    options: [.format(["text", "json", "jsonl", "csv", "markdown"]), .asOf, .knownAt],
    discussion: [
      "Without PROJECT, every project on one line: how it stands, since when, what is due and what is overdue.",
      "With PROJECT, its history: each statement with its quote and article. PROJECT is an id, a name, another name or enough of the beginning of its words.",
    ],
    examples: [
      Example("pledger status", "all projects as of today"),
      Example("pledger status steel mill", "the project that these words name"),
      Example("pledger status --as-of 2025-07 --format json", "July's last day, for a program"),
    ]
  ) { try StatusCommand(session: $0).run() }
}

/// `pledger status`.
struct StatusCommand {
  let session: Session

  func run() throws -> ExitCode {
    let moment = try session.moment()
    let store = try session.openForReading()
    let history = try session.project.map {
      try ProjectFinder(store: store, moment: moment).history(of: $0)
    }
    switch session.format {
    case "json": try writeJSON(store, moment, only: history)
    case "jsonl": try each(store, moment, only: history) { try writeLine($0, moment) }
    default: try writePage(store, moment, only: history)
    }
    return .done
  }

  private func writePage(
    _ store: any LedgerStore, _ moment: Moment, only history: ProjectHistory?
  ) throws {
    let (day, style) = (moment.validOn, session.style)
    switch (session.format, history) {
    case ("csv", let history):
      try session.console.writeLine(Board.csvHead)
      try overviews(store, moment, only: history) {
        try session.console.writeLine(Board.csv($0, on: day))
      }
    case ("markdown", let history?):
      try session.write(ProjectPage(history: history, day: day, style: style).markdown())
    case ("markdown", nil):
      try session.write(Board.markdownHead)
      try store.overviews(at: moment) {
        try session.console.writeLine(Board.markdown($0, on: day))
      }
    case (_, let history?):
      try session.write(ProjectPage(history: history, day: day, style: style).text())
    case (_, nil):
      var projects: [ProjectOverview] = []
      try store.overviews(at: moment) { projects.append($0) }
      try session.write(Board(projects: projects, day: day, style: style).text())
    }
  }

  private func overviews(
    _ store: any LedgerStore, _ moment: Moment, only history: ProjectHistory?,
    _ body: (ProjectOverview) throws -> Void
  ) throws {
    if let history { try body(history.overview) } else { try store.overviews(at: moment, body) }
  }

  private func each(
    _ store: any LedgerStore, _ moment: Moment, only history: ProjectHistory?,
    _ body: (ProjectHistory) throws -> Void
  ) throws {
    if let history { try body(history) } else { try store.histories(at: moment, body) }
  }

  private func writeLine(_ history: ProjectHistory, _ moment: Moment) throws {
    try session.console.writeLine(LedgerJSON.project(history, asOf: moment.validOn).compact)
  }

  /// One project a line, as it comes: memory does not grow with the ledger.
  private func writeJSON(
    _ store: any LedgerStore, _ moment: Moment, only history: ProjectHistory?
  ) throws {
    let console = session.console
    let knownAt = JSON(moment.knownAt?.description).compact
    try console.write("{\"asOf\":\"\(moment.validOn)\",\"knownAt\":\(knownAt),\"projects\":[")
    var separator = "\n"
    try each(store, moment, only: history) {
      try console.write(separator + LedgerJSON.project($0, asOf: moment.validOn).compact)
      separator = ",\n"
    }
    try console.writeLine("\n]}")
  }
}
