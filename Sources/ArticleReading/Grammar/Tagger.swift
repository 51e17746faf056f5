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

/// Tells nouns from verbs by their neighbours: one pass, each word by what stands before it.
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
    for index in tokens.indices {
      while let range = currentTime, range.upperBound <= index { currentTime = time.next() }
      let token = tokens[index]
      let entry = lexicon[token.word] ?? LexicalEntry()
      var this = TaggedToken(token: token, entry: entry, tag: .noun)
      if let range = currentTime, range.contains(index) {
        this.tag = .time
      } else {
        let next = index + 1 < tokens.endIndex ? tokens[index + 1] : nil
        if isUnknownParticiple(this, after: tagged, text) {
          this = TaggedToken(token: token, entry: LexicalEntry.unknownParticiple, tag: .verb)
        } else {
          this.tag = tag(this, after: tagged, before: next, text, lexicon)
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
    _ this: TaggedToken, after before: [TaggedToken], before next: Token?, _ text: SourceText,
    _ lexicon: Lexicon
  ) -> Tag {
    let token = this.token
    switch token.kind {
    case .possessive: return .possessive
    case .number, .ordinal: return .number
    case .mark: return tagMark(token, next)
    case .word: break
    }
    if let tag = functionTag(this, after: before, before: next, lexicon) { return tag }
    if !this.entry.forms.isEmpty, isVerb(this, after: before, before: next, text, lexicon) {
      return .verb
    }
    if this.isOne(of: .magnitude) || isAmount(token, text) { return .number }
    if this.isOne(of: .numeral) { return .number }
    if isName(token, isFirst: before.isEmpty, entry: this.entry) { return .name }
    if isAdjective(this) { return .adjective }
    if isAdverb(this, before: next) { return .adverb }
    return .noun
  }

  /// "would be streamed": after a form of "be", what ends in -ed is a verb, known or not.
  private static func isUnknownParticiple(
    _ this: TaggedToken, after before: [TaggedToken], _ text: SourceText
  ) -> Bool {
    guard this.entry.classes.isEmpty, this.entry.forms.isEmpty, this.token.shape == .lower,
      text.bytes[this.token.range].suffix(2).elementsEqual("ed".utf8)
    else { return false }
    switch before.last(where: { $0.tag != .adverb })?.tag {
    case .be, .have, .noun, .name, .pronoun, .relative: return true
    default: return false
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

  /// Is a word that can be a verb one here?
  private static func isVerb(
    _ this: TaggedToken, after before: [TaggedToken], before next: Token?, _ text: SourceText,
    _ lexicon: Lexicon
  ) -> Bool {
    let forms = this.entry.forms
    let isNounToo = !this.entry.classes.isDisjoint(with: nounClasses)
    if this.token.shape != .lower, !before.isEmpty, before.last?.token.kind != .mark {
      return false  // a capital inside the sentence: part of a name
    }
    let last = before.last { $0.tag != .adverb && $0.tag != .negation }
    switch last?.tag {
    case .to, .will, .modal, .auxiliaryDo: return forms.contains(.base)
    case .be:
      return forms.contains(.participle) || forms.contains(.gerund)
    case .have: return forms.contains(.participle)
    case .determiner, .possessive, .adjective, .number:
      return false
    case .preposition:
      guard forms.contains(.gerund) else { return false }
      let nextEntry = next.flatMap { lexicon[$0.word] }
      if nextOpensObject(next, nextEntry) { return true }
      return !isNounToo && !endsPhrase(next, nextEntry)
    default: break
    }
    let nextEntry = next.flatMap { lexicon[$0.word] }
    if this.token.word == "ground", last?.entry.lemma == "break" { return false }
    if forms.contains(.gerund), last?.tag == .verb, let lemma = last?.entry.lemma,
      takesGerund.contains(lemma), !endsPhrase(next, nextEntry)
    {
      return true  // "stop building coal plants"
    }
    if forms.contains(.gerund) {
      // "lithium processing is": a compound noun, unless an object follows.
      let isCompound = last?.tag == .noun || last?.tag == .name
      return nextOpensObject(next, nextEntry)
        || !isNounToo && !(isCompound && endsPhrase(next, nextEntry))
    }
    if forms.contains(.past) || forms.contains(.participle) {
      // "the planned line": caught above; "planned works on": an adjective before its noun.
      return last != nil || nextOpensObject(next, nextEntry)
    }
    let subject = last?.tag
    // A noun before it is a subject only in the right number: "ministers plan", "the firm plans".
    if subject == .noun, forms.contains(.base), let noun = before.last, !noun.isPlural(in: text) {
      return false
    }
    let hasSubject =
      subject == .noun || subject == .name || subject == .pronoun || subject == .relative
      || subject == .comma || subject == .conjunction || subject == .time
    guard hasSubject else { return false }
    if forms.contains(.present) {
      return !isNounToo || nextOpensObject(next, nextEntry)
    }
    // "site works start in 2028", "excavators follow": a plural noun modifies no other noun.
    return !isNounToo || subject == .pronoun
      || (subject == .noun && (nextOpensObject(next, nextEntry) || endsPhrase(next, nextEntry)))
  }

  /// Does a phrase end here: at a mark, an auxiliary, a preposition or a conjunction?
  private static func endsPhrase(_ next: Token?, _ entry: LexicalEntry?) -> Bool {
    guard let next, next.kind != .mark else { return true }
    let closing: WordClass = [.be, .have, .will, .modal, .preposition, .conjunction]
    return entry.map { !$0.classes.isDisjoint(with: closing) } ?? false
  }

  /// Verbs that a gerund completes.
  private static let takesGerund: Set<Word> = [
    "stop", "start", "begin", "finish", "avoid", "consider", "keep", "resume", "quit", "cease",
    "continue", "propose", "suggest", "mull", "discuss", "contemplate", "postpone", "delay",
    "defer", "halt",
  ]

  private static let nounClasses: WordClass = [
    .undertaking, .generic, .activity, .document, .talk, .event, .policy, .abstract, .time,
    .money, .person, .body, .speech, .part, .bystander,
  ]

  /// Does what follows look like a verb's object or complement?
  private static func nextOpensObject(_ next: Token?, _ entry: LexicalEntry?) -> Bool {
    guard let next else { return false }
    if next.word == "to" { return true }
    if next.word == "that" { return false }
    if next.kind == .number { return true }
    guard let entry else { return next.shape == .capitalised }
    return !entry.classes.isDisjoint(with: [.determiner, .pronoun, .adverb])
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
