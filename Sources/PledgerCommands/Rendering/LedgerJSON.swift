import LedgerCore

/// What the JSON of every command is made of; `Documentation/json.md` is its schema.
enum LedgerJSON {
  static func due(_ period: Period?) -> JSON {
    guard let period else { return .null }
    return [
      "edtf": .string(period.edtf), "from": JSON(period.first), "to": JSON(period.last),
    ]
  }

  static func article(_ article: Article.Citation) -> JSON {
    [
      "id": .string(article.id), "sha256": .string(article.sha256.description),
      "title": JSON(article.title), "source": JSON(article.source), "url": JSON(article.url),
      "publishedOn": JSON(article.publishedOn),
    ]
  }

  static func quote(_ quote: Quote) -> JSON {
    [
      "exact": .string(quote.exact), "prefix": .string(quote.prefix),
      "suffix": .string(quote.suffix), "start": JSON(quote.start), "end": JSON(quote.end),
    ]
  }

  /// A version; `number` is its place in its entry, from 1, where it stands in one.
  static func version(_ version: EntryVersion, number: Int? = nil) -> JSON {
    let claim = version.claim
    let members: [JSON.Member] = [
      .init("status", .string(claim.status.rawValue)), .init("due", due(claim.due)),
      .init("statedOn", JSON(version.statedOn)),
      .init("recordedAt", .string(version.recordedAt.description)),
      .init("change", .string(version.change.rawValue)),
      .init("statement", .string(claim.statement)),
      .init("project", .string(version.project.text)),
      .init("written", .string(claim.project.written)),
      .init("parties", JSON(claim.parties)), .init("standing", .string(claim.standing.rawValue)),
      .init("basis", .string(claim.basis.rawValue)), .init("confidence", .number(claim.confidence)),
      .init("rule", .string(claim.rule)), .init("posting", JSON(version.posting)),
      .init("article", article(version.article)), .init("quote", quote(claim.quote)),
    ]
    return .object(number.map { [.init("number", JSON($0))] + members } ?? members)
  }

  static func entry(_ entry: Entry) -> JSON {
    let current = entry.current?.claim
    return [
      "id": .string(entry.id), "kind": .string(entry.kind.rawValue),
      "statement": JSON(current?.statement), "parties": JSON(entry.parties),
      "status": JSON(current?.status.rawValue), "due": due(current?.due),
      "versions": .array(
        entry.versions.enumerated().map { version($0.element, number: $0.offset + 1) }),
    ]
  }

  static func project(_ history: ProjectHistory, asOf day: Day) -> JSON {
    let overview = history.overview
    return [
      "id": .string(overview.id.text), "name": .string(overview.name),
      "aliases": JSON(overview.aliases), "sector": JSON(overview.sector),
      "status": .string(overview.state.status.rawValue),
      "statusSince": JSON(overview.state.since), "kind": .string(overview.state.kind.rawValue),
      "parties": JSON(overview.parties), "due": due(overview.state.due),
      "lastStatedOn": JSON(overview.lastStatedOn), "flags": JSON(overview.flags(on: day)),
      "entries": .array(history.entries.map(entry)),
    ]
  }

  static func diffLine(_ line: LedgerDiff.Line, numbers: [Position: Int]) -> JSON {
    [
      "id": .string(line.project.id.text), "name": .string(line.project.name),
      "change": .string(line.change.rawValue),
      "status": [
        "from": JSON(line.before?.status.rawValue), "to": JSON(line.after?.status.rawValue),
      ],
      "due": ["from": due(line.before?.due), "to": due(line.after?.due)],
      "slippedDays": line.slippedDays.map { JSON($0) } ?? .null,
      "evidence": .array(line.evidence.map { version($0, number: numbers[$0.position]) }),
    ]
  }

  /// Counts by kind of change, all kinds named.
  static func summary(_ diff: LedgerDiff) -> JSON {
    .object(DiffChange.allCases.map { .init($0.rawValue, JSON(diff.count(of: $0))) })
  }
}
