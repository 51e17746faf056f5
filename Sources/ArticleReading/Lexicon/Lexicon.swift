/// The words that the reader knows, with all their forms.
///
/// The lists are complete by class rather than by example; a word that is in none is taken for a
/// noun or a name. To teach the reader a word, add its base form to the list it belongs to.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  private var entries: [Word: LexicalEntry] = [:]
  /// Verbs of two words ("push back") by verb and particle.
  private var phrasal: [PhrasalKey: Sense] = [:]

  private struct PhrasalKey: Hashable {
    let verb: Word
    let particle: Word
  }

  private init() {
    entries.reserveCapacity(12_000)
    for (list, wordClass) in FunctionWords.lists { add(list, wordClass) }
    for (list, wordClass) in Nouns.lists { addNouns(list, wordClass) }
    for (list, sense) in Verbs.lists { addVerbs(list, sense) }
    for (list, sense) in Verbs.phrasal { addPhrasal(list, sense) }
  }

  subscript(_ word: Word) -> LexicalEntry? { entries[word] }

  /// The sense of verb and particle together, by the verb's lemma.
  func sense(of lemma: Word, with particle: Word) -> Sense? {
    phrasal[PhrasalKey(verb: lemma, particle: particle)]
  }

  private mutating func add(_ list: String, _ wordClass: WordClass) {
    for word in list.split(whereSeparator: \.isWhitespace) {
      entries[Word(word), default: LexicalEntry()].classes.insert(wordClass)
    }
  }

  private mutating func addNouns(_ list: String, _ wordClass: WordClass) {
    for noun in list.split(whereSeparator: \.isWhitespace) {
      for form in [String(noun), Inflection.plural(of: String(noun))] {
        entries[Word(form), default: LexicalEntry()].classes.insert(wordClass)
      }
    }
  }

  private mutating func addVerbs(_ list: String, _ sense: Sense) {
    for verb in list.split(whereSeparator: \.isWhitespace) { addVerb(String(verb), sense) }
  }

  /// A verb is written "sign" or, where its forms are irregular, "begin/began/begun".
  private mutating func addVerb(_ written: String, _ sense: Sense) {
    let parts = written.split(separator: "/").map(String.init)
    guard let base = parts.first else { return }
    let past = parts.count > 1 ? parts[1] : Inflection.past(of: base)
    let participle = parts.count > 2 ? parts[2] : past
    let lemma = Word(base)
    let forms: [(String, VerbForm)] = [
      (base, .base), (Inflection.plural(of: base), .present), (past, .past),
      (participle, .participle), (Inflection.gerund(of: base), .gerund),
    ]
    for (form, kind) in forms {
      var entry = entries[Word(form)] ?? LexicalEntry()
      entry.forms.insert(kind)
      // The first list that names a verb decides: the lists stand in the order of their weight.
      if entry.sense == nil { (entry.sense, entry.lemma) = (sense, lemma) }
      entries[Word(form)] = entry
    }
  }

  private mutating func addPhrasal(_ list: String, _ sense: Sense) {
    for line in list.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 2 else { continue }
      let base = words[0].split(separator: "/").first.map(String.init) ?? words[0]
      if entries[Word(base)]?.sense == nil { addVerb(words[0], .other) }
      phrasal[PhrasalKey(verb: Word(base), particle: Word(words[1]))] = sense
    }
  }
}

/// English endings, as far as regular words need them. On bytes: some ten thousand words are
/// inflected before the first article is read.
enum Inflection {
  static func plural(of word: String) -> String {
    if ends(word, "man") { return word.dropLast(3) + "men" }
    if word == "child" { return "children" }
    if ends(word, "y"), !isVowel(letter(word, 1)) { return word.dropLast() + "ies" }
    for ending in ["s", "x", "z", "ch", "sh"] where ends(word, ending) { return word + "es" }
    if word == "go" || word == "do" || word == "veto" { return word + "es" }
    return word + "s"
  }

  static func past(of verb: String) -> String {
    if ends(verb, "e") { return verb + "d" }
    if ends(verb, "y"), !isVowel(letter(verb, 1)) { return verb.dropLast() + "ied" }
    return doubled(verb) + "ed"
  }

  static func gerund(of verb: String) -> String {
    if ends(verb, "ie") { return verb.dropLast(2) + "ying" }
    if ends(verb, "e"), !ends(verb, "ee"), !ends(verb, "oe"), verb != "be" {
      return verb.dropLast() + "ing"
    }
    return doubled(verb) + "ing"
  }

  /// "plan" doubles its consonant: one syllable, one vowel, one consonant; so do verbs that
  /// are stressed at their end, which are listed.
  private static func doubled(_ verb: String) -> String {
    let last = letter(verb, 0)
    guard verb.utf8.count >= 3, !isVowel(last), !"wxy".utf8.contains(last),
      isVowel(letter(verb, 1)), !isVowel(letter(verb, 2))
    else { return verb }
    let isOneSyllable = verb.utf8.count { isVowel($0) } == 1
    guard isOneSyllable || stressedEnds.contains(where: { ends(verb, $0) }) else { return verb }
    return verb + String(UnicodeScalar(last))
  }

  private static let stressedEnds = [
    "defer", "refer", "permit", "submit", "commit", "admit", "begin", "occur",
    "prefer", "transfer", "cancel", "travel", "signal", "fuel", "total", "forget", "regret",
  ]

  /// The letter so many places before the last; 0 where there is none.
  private static func letter(_ word: String, _ fromEnd: Int) -> UInt8 {
    word.utf8.dropLast(fromEnd).last ?? 0
  }

  private static func ends(_ word: String, _ ending: String) -> Bool {
    word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}
