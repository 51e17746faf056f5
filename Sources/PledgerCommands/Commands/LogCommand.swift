import LedgerCore

extension Command {
  static let log = Command(
    name: "log", summary: "show what was recorded, newest first",
    arguments: Arguments(placeholder: "[PROJECT]", minimum: 0, maximum: .max),
    options: [
      .format(["text", "json", "jsonl"]), .asOf, .knownAt,
      Option("limit", takes: "COUNT", "show this many at the most; else 20"),
    ],
    discussion: [
      "Without PROJECT, postings: each article that was recorded and what it did. With PROJECT, every version of it."
    ],
    examples: [
      Example("pledger log --limit 5", "the last five articles"),
      Example("pledger log steel mill", "every statement on a project"),
    ]
  ) { try LogCommand(session: $0).run() }
}

/// `pledger log`.
struct LogCommand {
  let session: Session

  func run() throws -> ExitCode {
    let limit = try limit()
    let moment = try session.moment()
    let store = try session.openForReading()
    if let project = session.project {
      let history = try ProjectFinder(store: store, moment: moment).history(of: project)
      try writeVersions(Array(history.versions.reversed().prefix(limit)))
    } else {
      try writePostings(try store.postings(knownAt: moment.knownAt, limit: limit))
    }
    return .done
  }

  private func limit() throws -> Int {
    guard let text = session.invocation.options["limit"] else { return 20 }
    guard let limit = Int(text), limit > 0 else { throw UsageFault.badCount(text, of: "--limit") }
    return limit
  }

  private func writeVersions(_ versions: [EntryVersion]) throws {
    if session.format != "text" {
      return try writeJSON(versions.map { LedgerJSON.version($0) }, as: "versions")
    }
    for version in versions {
      try session.write(ChangeText(version).lines(session.style))
      let source = "\(Words.origin(version.article)) (posting \(version.posting))"
      try session.write(ChangeText.source(source, session.style))
      try session.console.writeLine()
    }
    try session.console.writeLine("\(Words.count(versions.count, "statement")).")
  }

  private func writePostings(_ postings: [PostingSummary]) throws {
    if session.format != "text" { return try writeJSON(postings.map(json), as: "postings") }
    for posting in postings {
      let head = "#\(posting.number) \(Words.source(posting.article))"
      let lines = TextWidth.wrapped(head, to: session.style.width, hanging: 2)
      try session.write(lines.map { session.style.paint($0, .bold) })
      let recorded = "  recorded \(posting.recordedAt)"
      try session.console.writeLine(session.style.paint(recorded, .faint))
      for version in posting.versions {
        try session.write(ChangeText(version).lines(session.style))
      }
      if posting.revised > 0 {
        try writeFaint("\(Words.count(posting.revised, "later statement")) read differently since")
      }
      try session.console.writeLine()
    }
    try session.console.writeLine("\(Words.count(postings.count, "posting")).")
  }

  private func writeFaint(_ text: String) throws {
    let margin = String(repeating: " ", count: ChangeText.indent)
    let room = session.style.width - ChangeText.indent
    try session.write(
      TextWidth.wrapped(text, to: room).map { margin + session.style.paint($0, .faint) })
  }

  private func writeJSON(_ values: [JSON], as name: String) throws {
    if session.format == "jsonl" { return try session.write(values.map(\.compact)) }
    let document = JSON.object([.init(name, .array(values))])
    try session.console.writeLine(document.pretty)
  }

  private func json(_ posting: PostingSummary) -> JSON {
    [
      "number": JSON(posting.number), "recordedAt": .string(posting.recordedAt.description),
      "digest": .string(posting.digest.description),
      "article": LedgerJSON.article(posting.article), "revised": JSON(posting.revised),
      "versions": .array(posting.versions.map { LedgerJSON.version($0) }),
    ]
  }
}
