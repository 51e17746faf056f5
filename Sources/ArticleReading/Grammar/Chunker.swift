/// Groups tagged tokens into phrases: one pass, left to right.
struct Chunker {
  private let tokens: [TaggedToken]
  private let lexicon: Lexicon
  private var at = 0
  private var phrases: [Phrase] = []

  static func phrases(of tokens: [TaggedToken], lexicon: Lexicon = .shared) -> [Phrase] {
    var chunker = Chunker(tokens: tokens, lexicon: lexicon)
    while chunker.at < tokens.count { chunker.step() }
    return chunker.phrases
  }

  private init(tokens: [TaggedToken], lexicon: Lexicon) {
    (self.tokens, self.lexicon) = (tokens, lexicon)
  }

  private mutating func step() {
    switch tokens[at].tag {
    case .verb, .be, .have, .will, .modal, .auxiliaryDo, .to, .negation:
      if !verbGroup() { at += 1 }
    case .determiner, .adjective, .noun, .name, .number, .possessive:
      if !nounPhrase() { single(.adverb(at)) }
    case .time:
      let start = at
      while at < tokens.count, tokens[at].tag == .time { at += 1 }
      phrases.append(.time(start..<at))
    case .preposition: single(.preposition(at))
    case .conjunction: single(.conjunction(at))
    case .comma: single(.comma(at))
    case .pronoun: single(.pronoun(at))
    case .relative: single(.relative(at))
    case .subordinator: single(.subordinator(at))
    case .adverb: single(.adverb(at))
    case .joiner, .mark: single(.mark(at))
    }
  }

  private mutating func single(_ phrase: Phrase) {
    phrases.append(phrase)
    at += 1
  }

  // MARK: Noun phrases

  private mutating func nounPhrase() -> Bool {
    let start = at
    var head: Int?
    var last = at
    var end = at
    while end < tokens.count {
      let tag = tokens[end].tag
      if tag == .determiner, end > start {
        // "all the homes", "Pakistan's two": a determiner goes on only after another.
        guard tokens[end - 1].tag == .determiner else { break }
      }
      switch tag {
      case .determiner, .adjective, .possessive, .joiner: break
      case .noun, .name:
        head = end
        last = end
      case .number where head.map({ tokens[$0].tag != .number }) == true && isMeasure(end):
        return close(start, head, last)  // "by the end of the Parliament 92 per cent of …"
      case .number:
        // "Unit 1", "Line 6": the number belongs to the noun before it.
        if head == nil { head = end }
        if let noun = head, tokens[noun].tag == .number { head = end }
        last = end
      case .adverb where end > start && isBetweenModifiers(end): break
      default:
        guard continuesName(end, from: start) else { return close(start, head, last) }
      }
      end += 1
    }
    return close(start, head, last)
  }

  /// "92 per cent", "40 million": a number with its unit begins a phrase of its own.
  private func isMeasure(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].tag == .number
      && tokens[index + 1].token.kind == .word
  }

  /// "Ministry of Railways", "Lower Thames and Medway": "of" and "and" between capitals.
  private func continuesName(_ index: Int, from start: Int) -> Bool {
    guard index > start, index + 1 < tokens.count, tokens[index] == "of" || tokens[index] == "&"
    else { return false }
    return tokens[index - 1].tag == .name && tokens[index + 1].tag == .name
      && tokens[index - 1].isOne(of: [.body, .person])
  }

  private func isBetweenModifiers(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    return tokens[index - 1].tag == .determiner
      && [.adjective, .number, .noun].contains(tokens[index + 1].tag)
  }

  private mutating func close(_ start: Int, _ head: Int?, _ last: Int) -> Bool {
    guard let head else { return false }
    var bracket: Range<Int>?
    var next = last + 1
    if next + 2 < tokens.count, tokens[next] == "(",
      let closing = (next + 1..<min(next + 6, tokens.count)).first(where: { tokens[$0] == ")" })
    {
      bracket = next + 1..<closing
      next = closing + 1
    }
    phrases.append(
      .noun(
        NounPhrase(
          range: start..<last + 1, head: head,
          determiner: tokens[start].tag == .determiner ? tokens[start].token.word : nil,
          bracket: bracket)))
    at = max(next, start + 1)
    return true
  }

  // MARK: Verb groups

  /// Reads auxiliaries and the main verb; false where there is no verb after all.
  private mutating func verbGroup() -> Bool {
    let start = at
    var seen = Auxiliaries()
    var index = at
    scan: while index < tokens.count {
      switch tokens[index].tag {
      case .will: seen.will = true
      case .modal: seen.note(modal: tokens[index].token.word)
      case .have:
        guard isAuxiliary(index) else { break scan }
        seen.have = tokens[index] == "had" ? .past : .present
      case .be:
        seen.note(be: tokens[index].token.word)
      case .auxiliaryDo: seen.past = tokens[index] == "did"
      case .negation: seen.negated = true
      case .to: seen.noteTo()
      case .adverb where index > start || seen.isAny:
        if tokens[index] == "yet", followedByTo(index) { seen.negated = true }
      case .determiner where isFloating(index) && seen.isAny: break
      case .adjective where (seen.be != .none || seen.been) && isIntent(index):
        if tokens[index] == "unlikely" { seen.negated = true }
      case .verb:
        if seen.be != .none || seen.been, isIntentParticiple(index) { break }
        return finish(start, main: index, seen)
      default: break scan
      }
      index += 1
    }
    return copula(start, end: index, seen)
  }

  /// "is due to", "are likely to", "is ready to": intent, not a state.
  private func isIntent(_ index: Int) -> Bool {
    let words: [Word] = ["due", "likely", "unlikely", "ready", "able", "bound", "about"]
    return words.contains(tokens[index].token.word) && followedByTo(index)
  }

  /// "is expected to", "was scheduled to", "is set to".
  private func isIntentParticiple(_ index: Int) -> Bool {
    let words: [Word] = [
      "set", "due", "expected", "scheduled", "planned", "slated", "meant", "supposed", "intended",
      "poised", "projected", "forecast", "designed", "required", "obliged", "earmarked", "hoped",
    ]
    return words.contains(tokens[index].token.word) && followedByTo(index)
  }

  /// "have all been delayed".
  private func isFloating(_ index: Int) -> Bool {
    (tokens[index] == "all" || tokens[index] == "both") && index + 1 < tokens.count
      && (tokens[index + 1].tag == .be || tokens[index + 1].tag == .verb)
  }

  private func followedByTo(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].tag == .to
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    let next = tokens[(index + 1)...].first {
      $0.tag != .adverb && $0.tag != .negation && !($0 == "all" || $0 == "both")
    }
    return next.map { $0.tag == .verb || $0.tag == .be || $0.tag == .to } ?? false
  }

  private mutating func finish(_ start: Int, main: Int, _ seen: Auxiliaries) -> Bool {
    let entry = tokens[main].entry
    let lemma = entry.lemma ?? tokens[main].token.word
    var end = main + 1
    var sense = entry.sense ?? .other
    if let (particleSense, particle) = particle(of: lemma, after: main) {
      sense = particleSense
      if particle == end { end += 1 }
    }
    let isGerund = entry.forms.contains(.gerund) && !entry.forms.contains(.participle)
    phrases.append(
      .verb(
        seen.group(
          range: start..<end, main: main, sense: sense, lemma: lemma, forms: entry.forms,
          isGerund: isGerund)))
    at = end
    return true
  }

  /// The particle of a phrasal verb, right behind it or after a short object.
  private func particle(of lemma: Word, after main: Int) -> (Sense, Int)? {
    for index in (main + 1)..<min(main + 9, max(tokens.count, main + 1)) {
      guard index < tokens.count else { return nil }
      if let sense = lexicon.sense(of: lemma, with: tokens[index].token.word) {
        let isNear = index <= main + 2 || tokens[index].tag == .adverb
        return isNear ? (sense, index) : nil
      }
      if tokens[index].tag == .comma || tokens[index].tag == .verb { return nil }
    }
    return nil
  }

  private mutating func copula(_ start: Int, end: Int, _ seen: Auxiliaries) -> Bool {
    guard seen.be != .none || seen.have != .none, end > start else { return false }
    let main = (start..<end).last { tokens[$0].tag == .be || tokens[$0].tag == .have } ?? start
    phrases.append(
      .verb(
        seen.group(
          range: start..<main + 1, main: main, sense: .other,
          lemma: tokens[main].tag == .have ? "have" : "be", forms: [.base],
          isGerund: false)))
    at = max(main + 1, start + 1)
    return true
  }
}
