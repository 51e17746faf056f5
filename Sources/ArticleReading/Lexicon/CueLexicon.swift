/// The classes of meaning that a word or a pair of words belongs to (`CueClasses`).
struct CueLexicon: Sendable {
  static let shared = CueLexicon(lists: CueClasses.lists)

  private var single: [Word: [Word]] = [:]
  private var pairs: [Pair: [Word]] = [:]

  private struct Pair: Hashable {
    let first: Word
    let second: Word
  }

  /// Reads lists: a class begins with its name and a colon. O(n) in the text.
  init(lists: String) {
    var name: Word = ""
    for written in lists.split(whereSeparator: \.isWhitespace) {
      if written.hasSuffix(":") {
        name = Word(written.dropLast())
      } else {
        add(written, to: name)
      }
    }
  }

  private mutating func add(_ written: Substring, to name: Word) {
    let words = written.split(separator: "_")
    guard words.count == 2 else {
      for form in CueLexicon.forms(of: written) { single[form, default: []].appendOnce(name) }
      return
    }
    for first in CueLexicon.forms(of: words[0]) {
      for second in CueLexicon.forms(of: words[1]) {
        pairs[Pair(first: first, second: second), default: []].appendOnce(name)
      }
    }
  }

  /// A word with what regular endings make of it.
  private static func forms(of written: Substring) -> Set<Word> {
    let parts = written.split(separator: "/").map(String.init)
    guard let base = parts.first else { return [] }
    let made =
      parts.count > 1
      ? parts : [base, Inflection.past(of: base)]
    return Set(
      (made + [Inflection.plural(of: base), Inflection.gerund(of: base)]).map { Word($0) })
  }

  subscript(_ word: Word) -> [Word] { single[word] ?? [] }

  subscript(_ first: Word, _ second: Word) -> [Word] {
    pairs[Pair(first: first, second: second)] ?? []
  }
}

extension Array where Element: Equatable {
  fileprivate mutating func appendOnce(_ element: Element) {
    if !contains(element) { append(element) }
  }
}
