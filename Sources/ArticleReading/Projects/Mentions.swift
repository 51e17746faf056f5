import LedgerCore

/// The projects of one article as it is being read: what was named, and what "it" is.
struct Mentions {
  struct Mention {
    /// The first full name, and every other.
    var names: [String]
    var aliases: [String]
    var keys: [NameKey]
    /// The normal forms of the heads it was called by.
    var heads: Set<String>
    var lastSentence: Int
    /// Where it was named first.
    var firstSentence: Int
    var paragraph = 0
    var lastHead: String?
    /// A thing that is built or run, which "the plant" and "the site" can stand for.
    var isWork = false
    /// How much like an undertaking its best name looks, 0 to 1.
    var strength = 0.0
    /// Named by a line of its own: what follows is about it.
    var isTopic = false
    /// Known by a name that does not tell its kind.
    var isBrand = false
  }

  private(set) var all: [Mention] = []
  /// The mentions that have a word in one of their names.
  private var bearers: [String: Set<Int>] = [:]
  /// Indices of mentions, the most recent last.
  private var recent: [Int] = []
  /// What the section is about, where a heading says so.
  private var topic: Int?
  /// Names whose bearers speak in the article: people and bodies.
  private var speakers: Set<String> = []
  /// The paragraph that is being read.
  var paragraph = 0
  /// While it is set, naming a mention changes nothing about which was talked about last.
  var isQuiet = false

  /// The mention that a full name belongs to, entered where it is new.
  mutating func enter(
    _ name: String, head: String, alias: String?, isWork: Bool, strength: Double = 0.6,
    sentence: Int
  ) -> Int {
    let key = NameKey(ProjectName(written: name, aliases: alias.map { [$0] } ?? []))
    let index = find(key) ?? add(in: sentence)
    all[index].lastHead = head
    all[index].isWork = all[index].isWork || isWork
    all[index].strength = max(all[index].strength, strength)
    all[index].heads.insert(NameWords.normal(head.lowercased()))
    if !all[index].names.contains(where: { $0.lowercased() == name.lowercased() }) {
      all[index].names.append(name)
      learn(key, of: index)
    }
    if let alias, !all[index].aliases.contains(alias) { all[index].aliases.append(alias) }
    touch(index, sentence)
    return index
  }

  mutating func addAlias(_ alias: String, to index: Int) {
    if !all[index].aliases.contains(alias) { all[index].aliases.append(alias) }
  }

  private mutating func add(in sentence: Int) -> Int {
    all.append(
      Mention(
        names: [], aliases: [], keys: [], heads: [], lastSentence: sentence,
        firstSentence: sentence))
    return all.count - 1
  }

  private mutating func learn(_ key: NameKey, of index: Int) {
    all[index].keys.append(key)
    for word in key.words { bearers[word, default: []].insert(index) }
  }

  /// Names without a word in common are never one's: only the others are compared.
  private func find(_ key: NameKey) -> Int? {
    var best: (Int, Double)?
    for index in Set(key.words.flatMap { bearers[$0] ?? [] }).sorted() {
      let score = all[index].keys.map { Linker.likeness($0, key).score }.max() ?? 0
      if score >= Linker.threshold + 0.2, score > best?.1 ?? 0 { best = (index, score) }
    }
    return best?.0
  }

  /// What "the line" or "the project" refers to: the most recent mention called so, or any
  /// recent one for a word that fits all. Nil where nothing fits.
  mutating func resolve(head: String, isGeneric: Bool, sentence: Int) -> Int? {
    let normal = NameWords.normal(head.lowercased())
    let index =
      recent.last {
        all[$0].heads.contains(normal) || all[$0].keys.contains { $0.words.contains(normal) }
      }
      // "the plant" is what was talked about before, sooner than what the same sentence names.
      ?? (isGeneric
        ? recent.last { all[$0].isWork && all[$0].firstSentence < sentence }
          ?? recent.last { all[$0].isWork } : nil)
    if let index { touch(index, sentence) }
    return index
  }

  /// "the ferry" after the MV Mwanza: a strong name that does not say what kind of thing it is.
  mutating func resolveBrand(sentence: Int) -> Int? {
    guard let index = recent.last(where: { isStrong($0) && all[$0].isBrand }),
      sentence - all[index].lastSentence <= 4
    else { return nil }
    touch(index, sentence)
    return index
  }

  mutating func markBrand(_ index: Int) { all[index].isBrand = true }

  /// The works that the article's first sentences named, if any.
  mutating func resolveLead(sentence: Int) -> Int? {
    guard let index = all.firstIndex(where: \.isWork), all[index].lastSentence < 3 || sentence < 6
    else { return nil }
    touch(index, sentence)
    return index
  }

  /// The head that the most recent mention was last called by.
  var lastHead: String? { recent.last.flatMap { all[$0].lastHead } }

  /// Makes the mention that a name already belongs to the most recent; false where there is none.
  mutating func touch(known name: String, sentence: Int) -> Bool {
    guard let index = find(NameKey(ProjectName(written: name))) else { return false }
    touch(index, sentence)
    return true
  }

  /// What "it" refers to: the last mention of this sentence or the one before.
  /// `within`: how many sentences back it may stand.
  mutating func resolvePronoun(sentence: Int, within: Int = 1) -> Int? {
    guard let index = recent.last,
      sentence - all[index].lastSentence <= (all[index].isTopic ? max(3, within) : within)
    else { return nil }
    touch(index, sentence)
    return index
  }

  mutating func holdTopic(_ index: Int) {
    all[index].isTopic = true
    topic = index
  }

  /// A line that names no undertaking opened another section.
  mutating func endTopic() { topic = nil }

  /// What is talked about where only a part or a doing of it is named ("the eastern half",
  /// "work", "five"): the most recent strong name of the paragraph, then of the two sentences
  /// before it, then what the section is about; any name where there is no strong one.
  mutating func resolveSalient(sentence: Int) -> Int? {
    if let strong = resolveStrong(sentence: sentence) { return strong }
    let index = recent.last {
      sentence - all[$0].lastSentence <= 1 && all[$0].strength >= 0.6
    }
    if let index { touch(index, sentence) }
    return index
  }

  /// The same where only a strong name will do: what a weak name in the sentence is a part of.
  mutating func resolveStrong(sentence: Int) -> Int? {
    let index =
      recent.last { isStrong($0) && all[$0].paragraph == paragraph } ?? topic
      ?? recent.last { isStrong($0) && sentence - all[$0].lastSentence <= 2 }
    if let index { touch(index, sentence) }
    return index
  }

  private func isStrong(_ index: Int) -> Bool { all[index].strength >= 0.9 }

  /// The most recent mention that has a name in it: "Temelín" after "a reactor at Temelín".
  func known(by name: String) -> Int? {
    let words = NameWords.significant(in: name).filter(NameWords.isProper)
    guard !words.isEmpty else { return nil }
    let named = recent.filter { index in
      all[index].keys.contains { key in
        key.names.contains { names in words.allSatisfy(names.contains) }
      }
    }
    return named.count == 1 ? named[0] : nil  // "HS2" says not which of its sections
  }

  /// Gives a mention another name, by which the article may call it from here on.
  mutating func call(_ index: Int, _ name: String) {
    addAlias(name, to: index)
    learn(NameKey(ProjectName(written: name)), of: index)
  }

  /// The first strong name of the article: what it is about.
  var lead: Int? { all.indices.first(where: isStrong) }

  var hasStrong: Bool { all.indices.contains(where: isStrong) }

  mutating func noteSpeaker(_ name: String) {
    speakers.formUnion(name.split(separator: " ").map(String.init))
  }

  func isSpeaker(_ name: String) -> Bool {
    name.split(separator: " ").contains { speakers.contains(String($0)) }
  }

  mutating func mark(_ index: Int, asStrong sentence: Int) {
    all[index].strength = max(all[index].strength, 0.9)
    touch(index, sentence)
  }

  private mutating func touch(_ index: Int, _ sentence: Int) {
    if isQuiet { return }
    all[index].lastSentence = sentence
    all[index].paragraph = paragraph
    recent.removeAll { $0 == index }
    recent.append(index)
  }

  /// The mention as a claim names it.
  func name(_ index: Int, context: [String]) -> ProjectName {
    let mention = all[index]
    let written = mention.names.first ?? "project"
    return ProjectName(
      written: written, aliases: (mention.aliases + mention.names.dropFirst()).uniqued(),
      context: context)
  }
}
