import ArticleReading
import LedgerCore
import ProgramReading

/// What reading an article found, as text and as JSON.
enum ReadingReport {
  static func claims(_ found: ReadClaims, statedOn day: Day, _ style: Style) -> [String] {
    found.claims.flatMap { claim in
      let due = claim.due.map { ", due \(Words.due($0))" } ?? ""
      let parties = claim.parties.isEmpty ? "" : " · " + claim.parties.joined(separator: ", ")
      return ChangeText(
        change: .added, day: day, name: SafeText.line(claim.project.written),
        what: SafeText.line("\(claim.status.rawValue)\(due)\(parties)"),
        quote: SafeText.line(claim.quote.exact), source: nil
      ).lines(style)
    } + [count(found)]
  }

  private static func count(_ found: ReadClaims) -> String {
    let kept = Words.count(found.claims.count, "statement")
    return ([kept] + Words.passedOver(found)).joined(separator: ", ") + "."
  }

  /// A tree: sentence, what was seen in it, and what each rule made of it.
  static func steps(
    _ sentences: [SentenceReading], claims: [Claim], _ style: Style
  ) -> [String] {
    sentences.flatMap { sentence($0, claims: claims, style) }
  }

  private static func sentence(
    _ sentence: SentenceReading, claims: [Claim], _ style: Style
  ) -> [String] {
    let text = TextWidth.wrapped(SafeText.line(sentence.text), to: style.width - 2)
    let place = style.paint("\(sentence.start)…\(sentence.end)", .faint)
    var leaves: [String] = sentence.dates.map {
      "date “\(SafeText.line($0.text))” is \(Words.days($0.period))"
    }
    if !sentence.parties.isEmpty {
      leaves.append("parties: " + SafeText.line(sentence.parties.joined(separator: ", ")))
    }
    leaves += sentence.steps.map { step($0, claims: claims) }
    let branches = leaves.enumerated().flatMap { index, leaf in
      branch(leaf, isLast: index == leaves.count - 1, style)
    }
    return ["", place] + text.map { "  " + $0 } + branches
  }

  private static func branch(_ leaf: String, isLast: Bool, _ style: Style) -> [String] {
    TextWidth.wrapped(leaf, to: style.width - 5).enumerated().map { number, part in
      let arm = number > 0 ? (isLast ? "   " : "│  ") : isLast ? "└─ " : "├─ "
      return "  " + style.paint(arm, .faint) + part
    }
  }

  private static func step(_ step: SentenceReading.Step, claims: [Claim]) -> String {
    let head = "“\(SafeText.line(step.cue))”, rule \(SafeText.line(step.rule)): "
    switch step.outcome {
    case .refused(let reason): return head + "nothing; \(SafeText.line(reason))"
    case .claims(let ordinals):
      let made = claims.filter { ordinals.contains($0.ordinal) }.map {
        "\(SafeText.line($0.project.written)), \($0.status.rawValue)"
          + ($0.due.map { ", due \(Words.due($0))" } ?? "")
      }
      return head + made.joined(separator: "; ")
    }
  }

  static func json(_ claim: Claim) -> JSON {
    [
      "ordinal": JSON(claim.ordinal), "written": .string(claim.project.written),
      "aliases": JSON(claim.project.aliases), "context": JSON(claim.project.context),
      "statement": .string(claim.statement), "status": .string(claim.status.rawValue),
      "kind": .string(claim.kind.rawValue), "standing": .string(claim.standing.rawValue),
      "basis": .string(claim.basis.rawValue), "due": LedgerJSON.due(claim.due),
      "parties": JSON(claim.parties), "sector": JSON(claim.sector),
      "confidence": .number(claim.confidence), "rule": .string(claim.rule),
      "quote": LedgerJSON.quote(claim.quote),
    ]
  }

  /// What a reader found and the command does not take.
  static func passedOver(_ found: ReadClaims) -> [JSON.Member] {
    [.init("leftOut", JSON(found.leftOut)), .init("refused", json(found.refused))]
  }

  static func json(_ refused: [RefusedClaim]) -> JSON {
    .array(
      refused.map { ["line": JSON($0.line), "problem": .string(Wording.problem($0.fault).what)] })
  }

  static func json(_ sentence: SentenceReading) -> JSON {
    [
      "start": JSON(sentence.start), "end": JSON(sentence.end), "text": .string(sentence.text),
      "dates": .array(
        sentence.dates.map { ["text": .string($0.text), "period": LedgerJSON.due($0.period)] }),
      "parties": JSON(sentence.parties),
      "steps": .array(
        sentence.steps.map { step in
          var claims: JSON = []
          var refused: JSON = nil
          switch step.outcome {
          case .claims(let ordinals): claims = .array(ordinals.map { JSON($0) })
          case .refused(let reason): refused = .string(reason)
          }
          return [
            "rule": .string(step.rule), "cue": .string(step.cue), "claims": claims,
            "refused": refused,
          ]
        }),
    ]
  }
}
