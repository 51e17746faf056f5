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

/// English endings, as far as regular words need them.
enum Inflection {
  static func plural(of word: String) -> String {
    if word.hasSuffix("man") { return word.dropLast(3) + "men" }
    if word == "child" { return "children" }
    if word.hasSuffix("y"), !endsInVowel(word.dropLast()) { return word.dropLast() + "ies" }
    for ending in ["s", "x", "z", "ch", "sh"] where word.hasSuffix(ending) { return word + "es" }
    if word == "go" || word == "do" || word == "veto" { return word + "es" }
    return word + "s"
  }

  static func past(of verb: String) -> String {
    if verb.hasSuffix("e") { return verb + "d" }
    if verb.hasSuffix("y"), !endsInVowel(verb.dropLast()) { return verb.dropLast() + "ied" }
    return doubled(verb) + "ed"
  }

  static func gerund(of verb: String) -> String {
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("e"), !verb.hasSuffix("ee"), !verb.hasSuffix("oe"), verb != "be" {
      return verb.dropLast() + "ing"
    }
    return doubled(verb) + "ing"
  }

  /// "plan" doubles its consonant: one syllable, one vowel, one consonant; so do verbs that
  /// are stressed at their end, which are listed.
  private static func doubled(_ verb: String) -> String {
    let letters = Array(verb)
    guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxy".contains(last),
      isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3])
    else { return verb }
    let vowels = letters.count { isVowel($0) }
    let stressedEnd = [
      "defer", "refer", "permit", "submit", "commit", "admit", "begin", "occur",
      "prefer", "transfer", "cancel", "travel", "signal", "fuel", "total", "forget", "regret",
    ]
    return vowels == 1 || stressedEnd.contains(where: verb.hasSuffix) ? verb + String(last) : verb
  }

  private static func endsInVowel(_ word: some StringProtocol) -> Bool {
    word.last.map(isVowel) ?? false
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}
