import LedgerCore
import Synchronization

/// What a ledger means, in the plainest code: a list of postings, folded anew for each question.
final class MemoryLedger: LedgerStore {
  private struct Entry {
    let number: Int
    let recordedAt: Instant
    let draft: PostingDraft
  }

  private let entries = Mutex<[Entry]>([])

  func append(
    recordedAt: Instant, _ bookkeeping: (any LedgerView) throws -> PostingDraft?
  ) throws -> Posting? {
    try entries.withLock { entries in
      guard let draft = try bookkeeping(State(entries)) else { return nil }
      let moment = max(recordedAt, entries.last?.recordedAt ?? recordedAt)
      let entry = Entry(number: entries.count + 1, recordedAt: moment, draft: draft)
      entries.append(entry)
      return Posting(
        number: entry.number, recordedAt: moment, digest: .zero, previous: .zero, draft: draft,
        versions: State(entries).versions.values.filter { $0.posting == entry.number }
          .sorted { left, right in
            let (mine, yours) = (
              left.article.sha256 != draft.article.sha256,
              right.article.sha256 != draft.article.sha256
            )
            return mine != yours ? yours : left.position < right.position
          })
    }
  }

  private func state(_ knownAt: Instant?) -> State {
    entries.withLock { entries in
      State(entries.filter { knownAt == nil || $0.recordedAt <= knownAt! })
    }
  }

  func histories(at moment: Moment, _ body: (ProjectHistory) throws -> Void) throws {
    try state(moment.knownAt).histories(on: moment.validOn).forEach(body)
  }

  func overviews(at moment: Moment, _ body: (ProjectOverview) throws -> Void) throws {
    try histories(at: moment) { try body($0.overview) }
  }

  func history(of id: ProjectID, at moment: Moment) throws -> ProjectHistory? {
    let state = state(moment.knownAt)
    let histories = state.histories(on: moment.validOn)
    if let history = histories.first(where: { $0.overview.id == id }) { return history }
    let past = entries.withLock { $0.flatMap(\.draft.placements) }
      .filter { state.names[$0.key] != nil }
    let heir =
      past.filter { $0.project == id && $0.antecedent == nil }.min { $0.first < $1.first }
      ?? past.filter { $0.project == id }.min { $0.first < $1.first }
    guard let heir, let now = state.names[heir.key]?.project else { return nil }
    return histories.first { $0.overview.id == now }
  }

  func projects(resembling words: [String], at moment: Moment) throws -> [ProjectOverview] {
    let state = state(moment.knownAt)
    guard !words.isEmpty else { return [] }
    let found = Set(
      state.names.values.filter { name in
        name.first.statedOn <= moment.validOn
          && words.allSatisfy { word in
            name.key.words.contains {
              $0.hasPrefix(word) || $0.hasPrefix(NameWords.normal(word))
            }
          }
      }.map(\.project))
    return state.histories(on: moment.validOn).map(\.overview).filter { found.contains($0.id) }
  }

  func changes(from: Day, through: Day, knownAt: Instant?) throws -> [ProjectChange] {
    let state = state(knownAt)
    return state.histories(on: through).compactMap { history in
      let before = history.versions.last { $0.statedOn <= from }?.state
      let between = history.versions.filter { $0.statedOn > from }
      let fell =
        history.overview.state.isOverdue(on: through)
        && !history.overview.state.isOverdue(on: from)
      guard !between.isEmpty || fell else { return nil }
      return ProjectChange(project: history.overview, before: before, versions: between)
    }
  }

  func postings(knownAt: Instant?, limit: Int) throws -> [PostingSummary] {
    entries.withLock { entries in
      entries.filter { knownAt == nil || $0.recordedAt <= knownAt! }.reversed().prefix(limit)
        .map { entry in
          let versions = State(Array(entries.prefix(entry.number))).versions.values
            .filter { $0.posting == entry.number }
          let stated = versions.filter { $0.article.sha256 == entry.draft.article.sha256 }
          return PostingSummary(
            number: entry.number, recordedAt: entry.recordedAt, digest: .zero,
            article: entry.draft.article.citation,
            versions: stated.sorted { $0.position < $1.position },
            revised: versions.count - stated.count)
        }
    }
  }

  func verify(_ report: (VerificationFinding) -> Void) throws -> VerificationSummary {
    VerificationSummary(postings: 0, articles: 0, quotes: 0, findings: 0, head: .zero)
  }

  /// All that some postings add up to.
  private struct State: LedgerView {
    var articles: [Digest: Article] = [:]
    var claims: [Position: Claim] = [:]
    var names: [NameKey: PlacedName] = [:]
    var booked: [Position: BookedClaim] = [:]
    var versions: [Position: EntryVersion] = [:]

    init(_ entries: [Entry]) {
      for entry in entries {
        let article = entry.draft.article
        articles[article.sha256] = article
        for claim in entry.draft.claims {
          claims[
            Position(
              statedOn: article.publishedOn, article: article.sha256, ordinal: claim.ordinal)] =
            claim
        }
        for placed in entry.draft.placements { names[placed.key] = placed }
        for version in entry.draft.versions {
          booked[version.position] = version
          versions[version.position] = EntryVersion(
            project: version.project, claim: claims[version.position]!,
            article: articles[version.article]!.citation, change: version.change,
            state: version.state, posting: entry.number, recordedAt: entry.recordedAt)
        }
      }
    }

    func hasArticle(_ sha256: Digest) -> Bool { articles[sha256] != nil }
    func name(_ key: NameKey) -> PlacedName? { names[key] }
    func names(sharing words: [String]) -> [PlacedName] {
      names.values.filter { !Set($0.key.words).isDisjoint(with: words) }
    }
    func names(of project: ProjectID) -> [PlacedName] {
      names.values.filter { $0.project == project }.sorted { $0.first < $1.first }
    }
    func versions(of project: ProjectID, from position: Position?) -> [BookedClaim] {
      booked.values.filter { $0.project == project && $0.position >= position ?? $0.position }
        .sorted { $0.position < $1.position }
    }
    func state(of project: ProjectID, before position: Position) -> ProjectState? {
      versions(of: project, from: nil).last { $0.position < position }?.state
    }

    func histories(on day: Day) -> [ProjectHistory] {
      Dictionary(grouping: versions.values.filter { $0.statedOn <= day }, by: \.project)
        .sorted { $0.key < $1.key }
        .map { id, versions in
          let versions = versions.sorted { $0.position < $1.position }
          let names = names(of: id).filter { $0.first.statedOn <= day }
          let name = names[0].written
          var seen: Set<String> = [name.lowercased()]
          return ProjectHistory(
            overview: ProjectOverview(
              id: id, name: name,
              aliases: names.flatMap { [$0.written] + $0.aliases }
                .filter { seen.insert($0.lowercased()).inserted },
              sector: versions.compactMap(\.claim.sector).first,
              parties: versions.flatMap(\.claim.parties).reduce(into: []) { parties, party in
                if !parties.contains(party) { parties.append(party) }
              },
              state: versions.last!.state, lastStatedOn: versions.last!.statedOn),
            versions: versions)
        }
    }
  }
}
