import ArticleReading
import LedgerCore

extension Command {
  static let extract = Command(
    name: "extract", summary: "show what would be recorded, without recording it",
    arguments: Arguments(placeholder: "FILE…", minimum: 1, maximum: .max),
    options: ArticleInput.options + [
      .format(["text", "json", "jsonl"]),
      Option("dates", "print every time expression instead, as JSON; needs --date"),
    ],
    discussion: ["Needs no ledger. \"-\" reads standard input."],
    examples: [Example("pledger extract --format jsonl news/*.txt", "one article a line")]
  ) { session in
    session.invocation.has("dates")
      ? try DatesReport(session: session).run()
      : try ReadingCommand(session: session, report: .claims).run()
  }

  static let explain = Command(
    name: "explain", summary: "show how an article was understood, and why",
    arguments: Arguments(placeholder: "FILE…", minimum: 1, maximum: .max),
    options: ArticleInput.options + [.format(["text", "json", "jsonl"])],
    discussion: [
      "Each sentence with the dates and parties seen in it, the rule behind every claim, and why a near miss was refused. Needs no ledger."
    ],
    examples: [Example("pledger explain article.txt", "why it says what it says")]
  ) { try ReadingCommand(session: $0, report: .steps).run() }
}

/// `pledger extract` and `pledger explain`: both read articles and leave the ledger alone.
struct ReadingCommand {
  enum Report { case claims, steps }

  let session: Session
  let report: Report

  func run() throws -> ExitCode {
    let input = ArticleInput(session: session)
    let hints = try input.hints()
    var documents: [JSON] = []
    var isFollowing = false
    var failures: [(String, ArticleInput.Fault)] = []
    for path in session.arguments {
      if session.environment.isInterrupted() { return .interrupted }
      do {
        let file = try input.read(path, hints: hints)
        let reading = ArticleReader().read(file)
        if session.format == "text" {
          if isFollowing { try session.console.writeLine() }
          isFollowing = true
          try session.write(text(path, file, reading))
        } else {
          documents.append(json(path, file, reading))
        }
      } catch let fault as ArticleInput.Fault {
        failures.append((path, fault))
      }
    }
    try writeJSON(documents)
    try session.console.flush()
    for (path, fault) in failures {
      session.console.tell(Wording.text(of: Wording.problem(fault), at: path))
    }
    return failures.isEmpty ? .done : .badArticle
  }

  private func writeJSON(_ documents: [JSON]) throws {
    switch session.format {
    case "json":
      try session.console.writeLine(
        JSON.object([.init("articles", .array(documents))]).pretty)
    case "jsonl": try session.write(documents.map(\.compact))
    default: break
    }
  }

  private func text(_ path: String, _ file: ArticleFile, _ reading: Reading) -> [String] {
    let head = "\(SafeText.line(path)): \(Words.source(file.article.citation))"
    let body =
      report == .claims
      ? ReadingReport.claims(reading, statedOn: file.article.publishedOn, session.style)
      : ReadingReport.steps(reading, session.style)
    return TextWidth.wrapped(head, to: session.style.width, hanging: 2)
      .map { session.style.paint($0, .bold) } + body
  }

  private func json(_ path: String, _ file: ArticleFile, _ reading: Reading) -> JSON {
    var members: [JSON.Member] = [
      .init("file", .string(path)), .init("article", LedgerJSON.article(file.article.citation)),
      .init("claims", .array(reading.claims.map(ReadingReport.json))),
    ]
    if report == .steps {
      members.append(.init("sentences", .array(reading.sentences.map(ReadingReport.json))))
    }
    return .object(members)
  }
}
