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
    let alike = try projects(like: text)
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

  /// Names are known by their words as `NameWords` cuts them ("steel mills" by "mill"); the
  /// beginning of a word is looked for as it was typed.
  private func projects(like text: String) throws -> [ProjectOverview] {
    let typed = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for words in [NameWords.significant(in: text), typed] where !words.isEmpty {
      let found = try store.projects(resembling: words, at: moment)
      if found.isEmpty { continue }
      let literal = found.filter { ProjectFinder.hasWords(typed, $0) }
      return literal.isEmpty ? found : literal
    }
    return []
  }

  /// Does one name have, for each of these words, a word that begins with it?
  private static func hasWords(_ words: [String], _ project: ProjectOverview) -> Bool {
    ([project.name] + project.aliases).contains { name in
      let parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }
      return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
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
