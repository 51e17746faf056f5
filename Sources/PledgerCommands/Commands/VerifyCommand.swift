import LedgerCore

extension Command {
  static let verify = Command(
    name: "verify", summary: "check that the ledger is whole",
    arguments: .none,
    options: [
      .format(["text", "json"]),
      Option("head", takes: "DIGEST", "the last posting must be this one"),
    ],
    discussion: [
      "Reads everything: the file, the chain of postings, every article and every quote. Ends with 1 where something is wrong.",
      "Postings cut off at the end leave a whole ledger: note the head that is printed, and give it to --head later.",
    ],
    examples: [Example("pledger verify", "check the default ledger")]
  ) { try VerifyCommand(session: $0).run() }
}

/// `pledger verify`.
struct VerifyCommand {
  let session: Session

  func run() throws -> ExitCode {
    let wanted = try head()
    let store = try session.openForReading()
    var findings: [VerificationFinding] = []
    let summary = try store.verify { findings.append($0) }
    let isHead = try wanted.map { try isKnown($0, summary, store) } ?? true
    if session.format == "json" {
      try writeJSON(findings, summary, isHead: isHead)
    } else {
      try writeText(findings, summary, isHead: isHead)
    }
    return findings.isEmpty && isHead ? .done : .told
  }

  /// The head must still be among the postings: later ones may have followed it.
  private func isKnown(
    _ digest: Digest, _ summary: VerificationSummary, _ store: any LedgerStore
  ) throws -> Bool {
    if digest == summary.head { return true }
    return try store.postings(knownAt: nil, limit: .max).contains { $0.digest == digest }
  }

  private func head() throws -> Digest? {
    guard let text = session.invocation.options["head"] else { return nil }
    guard let digest = Digest(hex: text) else { throw UsageFault.badDigest(text) }
    return digest
  }

  private func writeText(
    _ findings: [VerificationFinding], _ summary: VerificationSummary, isHead: Bool
  ) throws {
    for finding in findings {
      let place = finding.posting.map { "posting \($0): " } ?? ""
      try session.console.writeLine("! " + SafeText.line(place + Wording.text(of: finding.problem)))
    }
    if !isHead { try session.console.writeLine("! no posting has the digest given as --head") }
    let isWhole = findings.isEmpty && isHead
    try session.write([
      "\(Words.count(summary.postings, "posting")), \(Words.count(summary.articles, "article")), "
        + "\(Words.count(summary.quotes, "quote")): "
        + (isWhole ? "whole." : "\(Words.count(findings.count + (isHead ? 0 : 1), "finding"))."),
      "head \(summary.head)",
    ])
  }

  private func writeJSON(
    _ findings: [VerificationFinding], _ summary: VerificationSummary, isHead: Bool
  ) throws {
    let document: JSON = [
      "whole": .bool(findings.isEmpty && isHead), "postings": JSON(summary.postings),
      "articles": JSON(summary.articles), "quotes": JSON(summary.quotes),
      "head": .string(summary.head.description), "headFound": .bool(isHead),
      "findings": .array(
        findings.map {
          [
            "posting": $0.posting.map { JSON($0) } ?? .null,
            "problem": .string(Wording.text(of: $0.problem)),
          ]
        }),
    ]
    try session.console.writeLine(document.pretty)
  }
}
