import LedgerCore

/// Finds the project that somebody means.
struct ProjectFinder {
  let store: any LedgerStore
  let moment: Moment

  /// What stands in the way: facts; the wording lives in `Wording`.
  enum Fault: Error, Hashable {
    case unknown(String, suggestions: [String])
    /// Ordered by id.
    case ambiguous(String, [ProjectOverview])
  }

  /// By id; by exact name or alias, whatever the case; by words that begin the words of a name.
  /// Throws `Fault` and `LedgerFault`.
  func history(of text: String) throws -> ProjectHistory {
    if let history = try store.history(of: ProjectID(text), at: moment) { return history }
    let (alike, exact) = try projects(like: text)
    let candidates = exact.isEmpty ? alike : exact
    guard let found = candidates.first else {
      throw Fault.unknown(text, suggestions: try suggestions(for: text))
    }
    guard candidates.count == 1 else { throw Fault.ambiguous(text, candidates) }
    guard let history = try store.history(of: found.id, at: moment) else {
      throw Fault.unknown(text, suggestions: [])
    }
    return history
  }

  /// Projects with a name that has, for every word of `text`, a word beginning with it; and those
  /// of them that have `text` itself for a name. The store knows names by some of their words
  /// (countries of an article's setting are left out), so every word is asked for by itself.
  private func projects(
    like text: String
  ) throws -> (alike: [ProjectOverview], exact: [ProjectOverview]) {
    let wanted = Query(text)
    var found = try store.projects(resembling: wanted.words, at: moment)
    if found.contains(where: wanted.isName) { return (found, found.filter(wanted.isName)) }
    for word in wanted.words where wanted.words.count > 1 {
      found += try store.projects(resembling: [word], at: moment)
    }
    let all = found.uniqued().sorted { $0.id < $1.id }
    let literal = all.filter(wanted.beginsWords)
    return (
      literal.isEmpty ? all.filter(wanted.beginsNormalWords) : literal, all.filter(wanted.isName)
    )
  }

  /// The name that somebody typed.
  private struct Query {
    let text: String
    /// As typed, lower case.
    let typed: [String]
    /// As names are known by: "steel mills" by "mill" and "steel".
    let words: [String]

    init(_ text: String) {
      self.text = SafeText.line(text).lowercased()
      typed = Query.words(of: text)
      let significant = NameWords.significant(in: text)
      words = significant.isEmpty ? typed : significant
    }

    func isName(_ project: ProjectOverview) -> Bool {
      names(of: project).contains { SafeText.line($0).lowercased() == text }
    }

    func beginsWords(_ project: ProjectOverview) -> Bool {
      names(of: project).contains { Query.begin(typed, Query.words(of: $0)) }
    }

    func beginsNormalWords(_ project: ProjectOverview) -> Bool {
      names(of: project).contains { Query.begin(words, NameWords.significant(in: $0)) }
    }

    private func names(of project: ProjectOverview) -> [String] { [project.name] + project.aliases }

    private static func words(of text: String) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Does each beginning begin one of the words?
    private static func begin(_ beginnings: [String], _ words: [String]) -> Bool {
      !beginnings.isEmpty
        && beginnings.allSatisfy { beginning in words.contains { $0.hasPrefix(beginning) } }
    }
  }

  /// Reads all names: only on the way to an error. O(projects).
  private func suggestions(for text: String) throws -> [String] {
    var names: [String] = []
    let isID = text.contains("-") && !text.contains(" ")
    try store.overviews(at: moment) {
      names += [$0.name] + $0.aliases + (isID ? [$0.id.text] : [])
    }
    let whole = Spelling.suggestions(for: text, among: names)
    if !whole.isEmpty { return whole }
    // A slip in one word of a long name.
    let words = text.lowercased().split(separator: " ").map(String.init)
    return Array(
      names.filter { name in
        let parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return words.allSatisfy { word in
          parts.contains { !Spelling.suggestions(for: word, among: [$0]).isEmpty }
        }
      }.uniqued().prefix(3))
  }
}
