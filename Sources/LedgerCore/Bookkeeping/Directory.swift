/// The names around an article while it is being booked: which continues which, and the projects
/// that follow.
struct Directory<Ledger: LedgerView> {
  /// What settling found.
  struct Moves {
    /// Names whose place is new or changed.
    let placements: [PlacedName]
    /// Where each name that the directory saw belongs now.
    let project: [NameKey: ProjectID]
    /// Projects that gained or lost names that had statements before: to be booked as a whole.
    let reshaped: Set<ProjectID>
  }

  private let ledger: Ledger
  /// As the ledger has them.
  private var known: [NameKey: PlacedName] = [:]
  /// As they stand now.
  private var names: [NameKey: PlacedName] = [:]
  /// Names entered with an earlier place than they had, or for the first time.
  private var moved: Set<NameKey> = []

  init(ledger: Ledger) { self.ledger = ledger }

  /// Enters a name that a statement at `position` used.
  mutating func enter(_ key: NameKey, _ name: ProjectName, at position: Position) throws {
    if names[key] == nil, let placed = try ledger.name(key) { learn(placed) }
    if let placed = names[key], placed.first <= position { return }
    names[key] = PlacedName(
      key: key, written: name.written, aliases: name.aliases, first: position,
      antecedent: names[key]?.antecedent, likeness: names[key]?.likeness ?? 1,
      project: names[key]?.project ?? ProjectID(firstName: name.written, at: position))
    moved.insert(key)
  }

  /// Chooses antecedents for all names that may choose differently now, then the projects.
  mutating func settle() throws -> Moves {
    for key in moved.sorted() {
      for placed in try ledger.names(sharing: key.words) { learn(placed) }
    }
    for key in moved.sorted() { choose(for: key) }
    // A later name may prefer one of the moved; nothing else can change its choice.
    let newcomers = moved.sorted()
    for key in names.keys.sorted() where !moved.contains(key) {
      try reconsider(key, newcomers)
    }
    try gatherRelations()
    return assignProjects()
  }

  private mutating func learn(_ placed: PlacedName) {
    guard known[placed.key] == nil else { return }
    known[placed.key] = placed
    if names[placed.key] == nil { names[placed.key] = placed }
  }

  private mutating func choose(for key: NameKey) {
    guard let name = names[key] else { return }
    var best: (key: NameKey, score: Double)?
    for other in names.values where other.first < name.first {
      let score = Linker.likeness(other.key, key).score
      if score >= Linker.threshold, isBetter((other, score), than: best) {
        best = (other.key, score)
      }
    }
    names[key] = name.continuing(best?.key, likeness: best?.score ?? 1)
  }

  private mutating func reconsider(_ key: NameKey, _ newcomers: [NameKey]) throws {
    guard let name = names[key] else { return }
    // What it continues now need not share a word with the moved names: it may be unknown here.
    if let antecedent = name.antecedent, names[antecedent] == nil,
      let placed = try ledger.name(antecedent)
    {
      learn(placed)
    }
    var best = name.antecedent.map { (key: $0, score: name.likeness) }
    for other in newcomers.compactMap({ names[$0] }) where other.first < name.first {
      let score = Linker.likeness(other.key, key).score
      if score >= Linker.threshold, isBetter((other, score), than: best) {
        best = (other.key, score)
      }
    }
    if best?.key != name.antecedent {
      names[key] = name.continuing(best?.key, likeness: best?.score ?? 1)
    }
  }

  /// More alike wins; among equals the earlier stated, which arrival cannot change.
  private func isBetter(
    _ candidate: (name: PlacedName, score: Double), than best: (key: NameKey, score: Double)?
  ) -> Bool {
    guard let best else { return true }
    guard let holder = names[best.key] else { return candidate.score > best.score }
    return (candidate.score, holder.first) > (best.score, candidate.name.first)
  }

  /// Loads the other names of every project that a known name leaves or whose beginning moved:
  /// what continues such a name goes with it. A project that only gains names stands as it is.
  private mutating func gatherRelations() throws {
    let left = known.values.filter {
      names[$0.key]?.antecedent != $0.antecedent || moved.contains($0.key)
    }
    for project in Set(left.map(\.project)).sorted() {
      for placed in try ledger.names(of: project) { learn(placed) }
    }
  }

  private func assignProjects() -> Moves {
    var project: [NameKey: ProjectID] = [:]
    var placements: [PlacedName] = []
    var reshaped: Set<ProjectID> = []
    for key in names.keys.sorted() {
      guard let name = names[key] else { continue }
      let mine = self.project(of: name)
      project[key] = mine
      let settled = name.belonging(to: mine)
      guard settled != known[key] else { continue }
      placements.append(settled)
      if let before = known[key]?.project, before != mine { reshaped.formUnion([before, mine]) }
    }
    return Moves(placements: placements, project: project, reshaped: reshaped)
  }

  /// Follows the antecedents to the name that began it all. A name outside the directory has not
  /// moved: its project stands.
  private func project(of name: PlacedName) -> ProjectID {
    var name = name
    while let antecedent = name.antecedent {
      guard let next = names[antecedent] else { return name.project }
      name = next
    }
    // One claim alone stands at a position: a name that still begins where it did names the same.
    if let placed = known[name.key], placed.antecedent == nil, placed.first == name.first {
      return placed.project
    }
    return ProjectID(firstName: name.written, at: name.first)
  }
}

extension PlacedName {
  fileprivate func continuing(_ antecedent: NameKey?, likeness: Double) -> PlacedName {
    PlacedName(
      key: key, written: written, aliases: aliases, first: first, antecedent: antecedent,
      likeness: likeness, project: project)
  }

  fileprivate func belonging(to project: ProjectID) -> PlacedName {
    PlacedName(
      key: key, written: written, aliases: aliases, first: first, antecedent: antecedent,
      likeness: likeness, project: project)
  }
}
