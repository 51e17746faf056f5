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
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let alike = words.isEmpty ? [] : try store.projects(resembling: words, at: moment)
    let wanted = SafeText.line(text).lowercased()
    let exact = alike.filter { project in
      ([project.name] + project.aliases).contains { SafeText.line($0).lowercased() == wanted }
    }
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

  /// Reads all names: only on the way to an error. O(projects).
  private func suggestions(for text: String) throws -> [String] {
    var names: [String] = []
    try store.overviews(at: moment) { names += [$0.name, $0.id.text] + $0.aliases }
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
