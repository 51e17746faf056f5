import LedgerCore

/// Finds countries and international bodies by name, demonym or seat of government.
struct PartyFinder: Sendable {
  static let shared = PartyFinder()

  /// How a word stands for its country.
  enum Manner: Sendable { case name, demonym, capital }

  struct Found: Sendable {
    let country: String
    let manner: Manner
    let isCountry: Bool
    /// Tokens that say it.
    let tokens: Range<Int>
  }

  private struct Pattern: Sendable {
    let words: [Word]
    let country: String
    let manner: Manner
    let isCountry: Bool
  }

  /// Patterns by their first word, longest first.
  private let patterns: [Word: [Pattern]]

  private init() {
    var patterns: [Word: [Pattern]] = [:]
    let lines =
      Countries.list.split(separator: "\n").map { ($0, true) }
      + Countries.organisations.split(separator: "\n").map { ($0, false) }
    for (line, isCountry) in lines {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4 else { continue }
      func add(_ names: [String], _ manner: Manner) {
        for name in names where !name.isEmpty {
          let words = Tokenizer.tokens(of: SourceText(name)).map(\.word)
          guard let first = words.first else { continue }
          patterns[first, default: []].append(
            Pattern(words: words, country: fields[0], manner: manner, isCountry: isCountry))
        }
      }
      func names(_ field: Int) -> [String] { fields[field].split(separator: ",").map(String.init) }
      add([fields[0]] + names(1), .name)
      add(names(2), .demonym)
      add(names(3), .capital)
    }
    self.patterns = patterns.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// All that stand in `tokens`, in order; capitalised words only. O(n).
  func find(in tokens: [TaggedToken]) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < tokens.count {
      if tokens[index].token.shape != .lower, let match = match(at: index, in: tokens) {
        found.append(match)
        index = match.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func match(at index: Int, in tokens: [TaggedToken]) -> Found? {
    for pattern in patterns[tokens[index].token.word] ?? [] {
      guard index + pattern.words.count <= tokens.count,
        pattern.words.indices.allSatisfy({ tokens[index + $0].token.word == pattern.words[$0] })
      else { continue }
      // "us" is a pronoun, "US" a country.
      if pattern.words.count == 1, tokens[index].token.shape != .allCapitals,
        tokens[index].token.range.count <= 2
      {
        continue
      }
      let range = index..<index + pattern.words.count
      return Found(
        country: pattern.country, manner: pattern.manner, isCountry: pattern.isCountry,
        tokens: range)
    }
    return nil
  }

  /// The country of a dateline such as "ISLAMABAD": its seat of government or itself.
  func country(ofPlace place: String) -> String? {
    let words = Tokenizer.tokens(of: SourceText(place)).map(\.word)
    guard let first = words.first else { return nil }
    return patterns[first]?.first { words.starts(with: $0.words) }?.country
  }
}
