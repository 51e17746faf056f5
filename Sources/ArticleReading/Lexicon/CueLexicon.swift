import LedgerCore

/// The classes of meaning that a word or a pair of words belongs to (`CueClasses`).
struct CueLexicon: Sendable {
  static let shared = CueLexicon(lists: CueClasses.lists)

  /// The words as the lists write them that a form may be of: "begun" is of "begin".
  private var written: [Word: [Word]] = [:]
  /// The classes of a word as written.
  private var single: [Word: [Word]] = [:]
  private var pairs: [Pair: [Word]] = [:]
  private var known: Set<Word> = []

  private struct Pair: Hashable {
    let first: Word
    let second: Word
  }

  /// Reads lists: a class begins with its name and a colon. O(n) in the text.
  init(lists: String) {
    var name: Word = ""
    for entry in lists.split(whereSeparator: \.isWhitespace) {
      if entry.hasSuffix(":") {
        name = Word(entry.dropLast())
        continue
      }
      let words = entry.split(separator: "_").map { learn($0) }
      if words.count == 2 {
        pairs[Pair(first: words[0], second: words[1]), default: []].append(name)
      } else if let word = words.first {
        single[word, default: []].append(name)
      }
    }
  }

  /// Enters a word with what regular endings make of it ("begin/began/begun" where irregular).
  private mutating func learn(_ text: Substring) -> Word {
    let parts = text.split(separator: "/").map(String.init)
    guard let base = parts.first else { return "" }
    let word = Word(text)
    guard known.insert(word).inserted else { return word }
    let made = parts.count > 1 ? parts : [base, Inflection.past(of: base)]
    for form in made + [Inflection.plural(of: base), Inflection.gerund(of: base)] {
      let form = Word(form)
      if written[form]?.contains(word) != true { written[form, default: []].append(word) }
    }
    return word
  }

  /// The classes of a word in any of its forms, each once.
  subscript(_ word: Word) -> [Word] {
    (written[word] ?? []).flatMap { single[$0] ?? [] }.uniqued()
  }

  /// The classes of two words together, in any of their forms, each once.
  subscript(_ first: Word, _ second: Word) -> [Word] {
    guard let left = written[first], let right = written[second] else { return [] }
    return left.flatMap { one in
      right.flatMap { other in pairs[Pair(first: one, second: other)] ?? [] }
    }.uniqued()
  }
}
