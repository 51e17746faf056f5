import LedgerCore

/// What people read when something is wrong: all of it, in one room.
enum Wording {
  /// What is wrong, and what to do about it.
  struct Problem: Equatable {
    /// Without a full stop; begins in lower case.
    let what: String
    /// A sentence; empty where there is nothing to advise.
    let remedy: String

    init(_ what: String, _ remedy: String = "") { (self.what, self.remedy) = (what, remedy) }
  }

  /// "pledger: PLACE: WHAT." and the remedy on a line of its own.
  static func text(of problem: Problem, at place: String? = nil) -> String {
    let head = ["pledger", place.map(SafeText.line), SafeText.line(problem.what)]
      .compactMap { $0 }.joined(separator: ": ")
    return problem.remedy.isEmpty ? head + "." : head + ".\n  " + SafeText.line(problem.remedy)
  }

  private static func quoted(_ text: String) -> String { "“\(text)”" }

  /// "a", "a or b", "a, b or c".
  static func alternatives(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }
}
