import ArticleReading
import LedgerCore

extension Command {
  static let extract = Command(
    name: "extract", summary: "show what would be recorded, without recording it",
    arguments: Arguments(placeholder: "FILE…", minimum: 1, maximum: .max),
    options: ArticleInput.options + [
      .format(["text", "json", "jsonl"]),
      .reader, .minConfidence,
      Option("dates", "print every time expression instead, as JSON; needs --date"),
    ],
    discussion: [
      "Needs no ledger. \"-\" reads standard input.",
      "With --reader it shows which claims of a program would be taken, and tells why others are refused; the exit code is 4 then.",
    ],
    examples: [
      Example("pledger extract --format jsonl news/*.txt", "one article a line"),
      Example("pledger extract --reader 'python3 reader.py' a.txt", "try a reader of your own"),
    ]
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

  /// What reading one article found.
  private struct Found {
    let path: String
    let file: ArticleFile
    let claims: ReadClaims
    /// Empty where only the claims are asked for.
    var sentences: [SentenceReading] = []
  }

  let session: Session
  let report: Report

  func run() throws -> ExitCode {
    let input = ArticleInput(session: session)
    let hints = try input.hints()
    let reader = try session.claimReader()
    var documents: [JSON] = []
    var faults: [String] = []
    var written = 0
    var isInterrupted = false
    for path in session.arguments {
      isInterrupted = isInterrupted || session.environment.isInterrupted()
      if isInterrupted { break }
      do {
        let found = try read(input.read(path, hints: hints), at: path, by: reader)
        if session.format == "text" {
          try session.write((written > 0 ? [""] : []) + text(found))
          written += 1
        } else {
          documents.append(json(found))
        }
        faults += Wording.texts(of: found.claims.refused, by: session.readerCommand, at: path)
      } catch let fault as ArticleInput.Fault {
        isInterrupted = fault.isInterruption
        if !isInterrupted { faults += Wording.texts(of: fault, at: path) }
      }
    }
    try writeJSON(documents)
    try session.console.flush()
    faults.forEach(session.console.tell)
    return isInterrupted ? .interrupted : faults.isEmpty ? .done : .badArticle
  }

  private func read(
    _ file: ArticleFile, at path: String, by reader: any ClaimReader
  ) throws -> Found {
    guard report == .steps else {
      return Found(path: path, file: file, claims: try reader.read(file))
    }
    let reading = ArticleReader().read(file)
    return Found(
      path: path, file: file, claims: ReadClaims(claims: reading.claims),
      sentences: reading.sentences)
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

  private func text(_ found: Found) -> [String] {
    let article = found.file.article
    let head = "\(SafeText.line(found.path)): \(Words.source(article.citation))"
    let body =
      report == .claims
      ? ReadingReport.claims(found.claims, statedOn: article.publishedOn, session.style)
      : ReadingReport.steps(found.sentences, claims: found.claims.claims, session.style)
    return TextWidth.wrapped(head, to: session.style.width, hanging: 2)
      .map { session.style.paint($0, .bold) } + body
  }

  private func json(_ found: Found) -> JSON {
    var members: [JSON.Member] = [
      .init("file", .string(found.path)),
      .init("article", LedgerJSON.article(found.file.article.citation)),
      .init("claims", .array(found.claims.claims.map(ReadingReport.json))),
    ]
    members += ReadingReport.passedOver(found.claims)
    if report == .steps {
      members.append(.init("sentences", .array(found.sentences.map(ReadingReport.json))))
    }
    return .object(members)
  }
}
