/// "Did you mean": the nearest among known names.
enum Spelling {
  /// At most three candidates that are near enough, the nearest first, equals in their own order.
  /// O(candidates × letters²).
  static func suggestions(for word: String, among candidates: [String]) -> [String] {
    let wanted = Array(word.lowercased())
    var seen: Set<String> = []
    return candidates.filter { seen.insert($0).inserted }
      .map { (name: $0, distance: distance(wanted, Array($0.lowercased()))) }
      .filter { $0.distance <= limit(for: max(wanted.count, $0.name.count)) }
      .enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .prefix(3).map(\.element.name)
  }

  /// A slip in three letters.
  private static func limit(for length: Int) -> Int { length < 4 ? 1 : length / 3 }

  /// How many letters must be put in, left out, changed or swapped with a neighbour (optimal
  /// string alignment, after Damerau and Levenshtein).
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var older: [Int] = []
    var above = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(row[j] + 1, above[j + 1] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, older[j - 1] + 1) }
        row.append(best)
      }
      (older, above) = (above, row)
    }
    return above[b.count]
  }
}
