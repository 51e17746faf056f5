/// What a token is in its sentence.
enum Tag: UInt8, Sendable {
  case determiner, adjective, noun, name, number, preposition, conjunction, comma, pronoun
  case relative, subordinator, adverb, negation, to, be, have, auxiliaryDo, will, modal, verb
  case possessive, time, joiner, mark
}

/// A token with what it is and what the lexicon knows of it.
struct TaggedToken: Sendable {
  let token: Token
  let entry: LexicalEntry
  var tag: Tag

  func isOne(of classes: WordClass) -> Bool { !entry.classes.isDisjoint(with: classes) }

  /// Does it end in s?
  func isPlural(in text: SourceText) -> Bool {
    text.bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  static func == (tagged: TaggedToken, word: Word) -> Bool { tagged.token.word == word }
}

/// Makes of each word's class what phrases are made of: the closed classes by the lexicon, nouns,
/// verbs and adjectives by the learned tagger.
enum Tagger {
  /// `times` are the token ranges of time expressions: they are no part of any phrase.
  static func tag(
    _ tokens: ArraySlice<Token>, of text: SourceText, times: [Range<Int>],
    lexicon: Lexicon = .shared
  ) -> [TaggedToken] {
    var tagged: [TaggedToken] = []
    tagged.reserveCapacity(tokens.count)
    var time = times.makeIterator()
    var currentTime = time.next()
    let classes = WordTagger.shared.tags(of: tokens, in: text, lexicon: lexicon)
    for index in tokens.indices {
      while let range = currentTime, range.upperBound <= index { currentTime = time.next() }
      let token = tokens[index]
      let entry = lexicon[token.word] ?? LexicalEntry()
      var this = TaggedToken(token: token, entry: entry, tag: .noun)
      if let range = currentTime, range.contains(index) {
        this.tag = .time
      } else {
        let next = index + 1 < tokens.endIndex ? tokens[index + 1] : nil
        let wordTag = classes[index - tokens.startIndex]
        let following = index + 1 < tokens.endIndex ? classes[index + 1 - tokens.startIndex] : nil
        this.tag = tag(this, wordTag, following, after: tagged, before: next, text, lexicon)
        if this.tag == .verb, this.entry.forms.isEmpty {
          this = TaggedToken(
            token: token, entry: .unknownVerb(wordTag, entry.classes), tag: .verb)
        }
        if this.tag == .noun, entry.classes.isEmpty, isAdverbByEnding(token, text) {
          this.tag = .adverb
        }
      }
      tagged.append(this)
    }
    return tagged
  }

  private static func tag(
    _ this: TaggedToken, _ wordTag: WordTag, _ following: WordTag?, after before: [TaggedToken],
    before next: Token?, _ text: SourceText, _ lexicon: Lexicon
  ) -> Tag {
    let token = this.token
    switch token.kind {
    case .possessive: return .possessive
    case .number, .ordinal: return .number
    case .mark: return tagMark(token, next)
    case .word: break
    }
    if let tag = functionTag(this, after: before, before: next, lexicon) { return tag }
    if isVerb(this, wordTag, following, after: before) { return .verb }
    if this.isOne(of: .magnitude) || isAmount(token, text) { return .number }
    if this.isOne(of: .numeral) { return .number }
    if isName(token, isFirst: before.isEmpty, entry: this.entry)
      || wordTag == .name && before.isEmpty
    {
      return .name
    }
    switch wordTag {
    case .adjective where !this.isOne(of: [.undertaking, .time]): return .adjective
    case .adverb where !isPlainNoun(this): return .adverb
    case .participle where isModifier(wordTag, following, after: before),
      .gerund where isModifier(wordTag, following, after: before):
      return .adjective
    default: break
    }
    if isAdjective(this) { return .adjective }
    if isAdverb(this, before: next) { return .adverb }
    return .noun
  }

  /// Is a word that the tagger takes for a verb one? In front of a noun a participle is not, and
  /// neither is what a determiner stands before.
  private static func isVerb(
    _ this: TaggedToken, _ wordTag: WordTag, _ following: WordTag?, after before: [TaggedToken]
  ) -> Bool {
    let isFirst = before.isEmpty || before.last?.token.kind == .mark
    // A capital inside the sentence is part of a name, and news gives no orders: "Work on it".
    guard this.token.shape == .lower || isFirst && [.gerund, .participle].contains(wordTag) else {
      return false
    }
    let last = before.last { $0.tag != .adverb && $0.tag != .negation }?.tag
    // "is committed to", "have bid for".
    if last == .be || last == .have, this.entry.forms.contains(.participle),
      this.entry.sense != .other
    {
      return true
    }
    switch wordTag {
    case .base, .past, .present, .presents: return last != .determiner && last != .possessive
    case .participle, .gerund: return !isModifier(wordTag, following, after: before)
    // "will plant", "to fund": what follows these is a verb, whatever it looks like.
    case .noun, .adjective:
      return (last == .to || last == .will || last == .modal) && this.entry.forms.contains(.base)
    default: return false
    }
  }

  /// "the planned line", "a recently opened port", "rising costs".
  private static func isModifier(
    _ wordTag: WordTag, _ following: WordTag?, after before: [TaggedToken]
  ) -> Bool {
    let isBeforeNoun =
      following == .noun || following == .nouns || following == .name || following == .adjective
    switch before.last(where: { $0.tag != .adverb })?.tag {
    case .determiner, .possessive, .adjective, .number: return true
    case .be, .have, .comma, .pronoun, .relative, .verb: return false
    default: return isBeforeNoun && wordTag == .participle
    }
  }

  /// "closely", "jointly": long words in -ly are adverbs, but for a few nouns that lists know.
  private static func isAdverbByEnding(_ token: Token, _ text: SourceText) -> Bool {
    let nouns: [Word] = ["supply", "family", "assembly", "monopoly", "anomaly", "ally", "july"]
    return token.range.count > 5 && text.bytes[token.range].suffix(2).elementsEqual("ly".utf8)
      && !nouns.contains(token.word)
  }

  private static func tagMark(_ token: Token, _ next: Token?) -> Tag {
    switch token.word {
    case ",": return .comma
    case "-", "/":
      let isTight = !token.spaced && next?.spaced == false
      return isTight ? .joiner : .mark
    case "$", "£", "€", "%", "#": return .number
    case "&": return .conjunction
    default: return .mark
    }
  }

  /// The closed classes, most telling first.
  private static func functionTag(
    _ this: TaggedToken, after before: [TaggedToken], before next: Token?, _ lexicon: Lexicon
  ) -> Tag? {
    let classes = this.entry.classes
    if classes.isEmpty { return nil }
    let token = this.token
    // "The May summit", "Will Smith": a capital inside the sentence is no auxiliary.
    if token.shape == .capitalised, !before.isEmpty, !classes.isDisjoint(with: [.will, .modal]),
      before.last?.token.kind != .mark
    {
      return .name
    }
    if classes.contains(.negation) { return .negation }
    if classes.contains(.be) { return .be }
    if classes.contains(.have) { return .have }
    if classes.contains(.doVerb) { return .auxiliaryDo }
    if classes.contains(.will) { return .will }
    if classes.contains(.modal) { return .modal }
    if token.word == "per", next?.word == "cent" { return .number }
    if before.last?.tag == .number,
      token.word == "more" || token.word == "other" || token.word == "further"
    {
      return .adjective  // "two more reactors"
    }
    if token.word == "to" {
      guard let next, let entry = lexicon[next.word] else { return .preposition }
      let isVerbNext =
        entry.forms.contains(.base) || entry.classes.contains(.be) || entry.classes.contains(.have)
      let couldBeNoun = next.shape == .capitalised
      return isVerbNext && !couldBeNoun ? .to : .preposition
    }
    if token.word == "at", let next, ["last", "least", "once", "present"].contains(next.word) {
      return .adverb
    }
    if let last = before.last, last.tag == .adverb, last == "at" { return .adverb }
    if token.word == "that" || token.word == "those" || token.word == "what" {
      return thatTag(after: before, before: next, lexicon)
    }
    if classes.contains(.determiner) { return .determiner }
    if !classes.isDisjoint(with: .relative) { return .relative }
    if classes.contains(.subordinator), !classes.contains(.preposition) { return .subordinator }
    if token.word == "yet", next?.word == "to" { return .adverb }
    if classes.contains(.preposition) {
      if isParticle(token, after: before) { return .adverb }
      return .preposition
    }
    if classes.contains(.conjunction) { return .conjunction }
    if classes.contains(.pronoun) { return .pronoun }
    if classes.contains(.adverb), !isPlainNoun(this) { return .adverb }
    return nil
  }

  private static func isPlainNoun(_ this: TaggedToken) -> Bool {
    !this.entry.classes.isDisjoint(with: [.undertaking, .time, .adjective])
  }

  /// "off" and "on" right after a verb that takes them belong to it.
  private static func isParticle(_ token: Token, after before: [TaggedToken]) -> Bool {
    guard let verb = before.last(where: { $0.tag == .verb }), let lemma = verb.entry.lemma,
      before.last?.tag == .verb
    else { return false }
    return Lexicon.shared.sense(of: lemma, with: token.word) != nil
  }

  private static func thatTag(
    after before: [TaggedToken], before next: Token?, _ lexicon: Lexicon
  ) -> Tag {
    guard let last = before.last else { return .determiner }
    if last.tag == .verb { return .subordinator }
    if last.tag == .noun || last.tag == .name {
      guard let next, let entry = lexicon[next.word] else { return .relative }
      let opensClause = !entry.classes.isDisjoint(
        with: [.be, .have, .will, .modal, .doVerb, .pronoun, .determiner, .negation])
      return opensClause || !entry.forms.isEmpty ? .relative : .relative
    }
    return .determiner
  }

  /// "100m", "12bn", "60km": a number and its unit in one.
  private static func isAmount(_ token: Token, _ text: SourceText) -> Bool {
    guard text.bytes[Int(token.start)].isASCIIDigit else { return false }
    let letters = text.bytes[token.range].reversed().prefix { $0.isASCIILetter }.reversed()
    let units: [Word] = ["m", "bn", "tn", "k", "km", "mw", "gw", "kwh", "s", "mtpa", "bpd"]
    return units.contains(Word(letters))
  }

  private static func isName(_ token: Token, isFirst: Bool, entry: LexicalEntry) -> Bool {
    switch token.shape {
    case .allCapitals: return true
    case .capitalised:
      return !isFirst || (entry.classes.isEmpty && entry.forms.isEmpty)
    case .lower: return false
    case .mixed, .other: return token.kind == .word
    }
  }

  private static func isAdjective(_ this: TaggedToken) -> Bool {
    this.isOne(of: .adjective) && this.entry.classes.isDisjoint(with: [.undertaking, .time])
  }

  private static func isAdverb(_ this: TaggedToken, before next: Token?) -> Bool {
    this.isOne(of: .adverb)
  }
}
