/// A word as two texts are compared by it: without case, apostrophes and the commas in numbers.
struct ComparedWord: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    case plain
    /// A number in digits or letters, a month, a label with digits ("A27").
    case figure
    /// Papers put "today" or a date for it: it counts only where another weekday takes its place.
    case weekday
    /// "not", "never", "cannot", "won’t".
    case negation
  }

  let kind: Kind
  let hash: UInt64

  /// Would another word in its place, and all else the same, be another statement?
  var isTelling: Bool { kind != .plain }

  /// `folded`: the word's bytes in lower case, without apostrophes. `endsInNt`: was it "…n’t"?
  init(folded: [UInt8], isCapitalised: Bool, endsInNt: Bool) {
    if folded.contains(where: \.isDigit) {
      (kind, hash) = (.figure, Bits.fnv(ComparedWord.withoutOrdinalEnding(folded)))
      return
    }
    let hash = Bits.fnv(folded)
    if endsInNt {
      (kind, self.hash) = (.negation, ComparedWord.not)
    } else if let known = ComparedWord.known[hash], isCapitalised || !known.needsCapital {
      (kind, self.hash) = (known.kind, known.hash)
    } else {
      (kind, self.hash) = (.plain, hash)
    }
  }

  /// "10th" is "10".
  private static func withoutOrdinalEnding(_ word: [UInt8]) -> ArraySlice<UInt8> {
    let stem = word.dropLast(2)
    guard !stem.isEmpty, stem.allSatisfy(\.isDigit) else { return word[...] }
    return ordinalEndings.contains(Array(word.suffix(2))) ? stem : word[...]
  }

  /// In lower case.
  static let ordinalEndings = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

  private struct Known {
    let kind: Kind
    let hash: UInt64
    let needsCapital: Bool
  }

  private static let not = Bits.fnv("not".utf8)

  /// Each line: what the words count as, then the words. "one" and "first" are left out: they are
  /// hardly ever numbers.
  private static let known: [UInt64: Known] = {
    var known: [UInt64: Known] = [:]
    func add(_ list: String, _ kind: Kind, needsCapital: Bool = false) {
      for line in list.split(separator: "\n") {
        let words = line.split(separator: " ").map { Bits.fnv($0.utf8) }
        for word in words {
          known[word] = Known(kind: kind, hash: words[0], needsCapital: needsCapital)
        }
      }
    }
    add(numbers, .figure)
    add(months, .figure)
    add(ambiguousMonths, .figure, needsCapital: true)
    add(weekdays, .weekday)
    add("not never cannot", .negation)
    return known
  }()

  private static let numbers = """
    2 two second
    3 three third
    4 four fourth
    5 five fifth
    6 six sixth
    7 seven seventh
    8 eight eighth
    9 nine ninth
    10 ten tenth
    11 eleven eleventh
    12 twelve twelfth
    13 thirteen
    14 fourteen
    15 fifteen
    16 sixteen
    17 seventeen
    18 eighteen
    19 nineteen
    20 twenty
    30 thirty
    40 forty
    50 fifty
    60 sixty
    70 seventy
    80 eighty
    90 ninety
    hundred hundreds
    thousand thousands
    million millions
    billion billions
    trillion trillions
    """

  private static let months = """
    january
    february feb
    april apr
    june jun
    july jul
    august aug
    september sept sep
    october oct
    november nov
    """

  /// Other words in lower case.
  private static let ambiguousMonths = """
    march mar
    may
    december dec
    """

  private static let weekdays = """
    monday
    tuesday
    wednesday
    thursday
    friday
    saturday
    sunday
    """
}
