import LedgerCore

/// What a sentence says of one mention, before the article's findings are put together.
struct Finding {
  let mention: Int
  let status: Status
  let standing: Standing
  let due: Period?
  let parties: [String]
  let rule: String
  let confidence: Double
  let sentence: Int
  /// What is said, in a few words of the sentence.
  var gist = ""
}

/// A sentence prepared for the rules.
struct Sentence {
  let index: Int
  let bytes: Range<Int>
  let tokens: [TaggedToken]
  let times: [TimeExpression]
  let phrases: [Phrase]
  let predicates: [Predicate]
  let parties: [PartyFinder.Found]
  /// "- a tram for Leeds;"
  let isListItem: Bool
  let isHeadline: Bool
  /// Counts the paragraphs and list lines of the article.
  let paragraph: Int

  init(
    index: Int, bytes: Range<Int>, tokens: ArraySlice<Token>, of source: SourceText,
    times: [TimeExpression], isHeadline: Bool, paragraph: Int
  ) {
    self.index = index
    self.paragraph = paragraph
    self.bytes = bytes
    self.isHeadline = isHeadline
    self.times = times.map { $0.shifted(by: -tokens.startIndex) }
    self.tokens = Tagger.tag(tokens, of: source, times: times.map(\.tokens))
    phrases = Chunker.phrases(of: self.tokens)
    predicates = ClauseParser.predicates(of: self.tokens, phrases).map { predicate in
      // "Jakarta to open tunnel": in a headline the infinitive is the future.
      guard isHeadline, predicate.verb.isInfinitive, predicate.governor == nil,
        predicate.governingNoun == nil
      else { return predicate }
      var ahead = predicate
      ahead.verb.time = .future
      return ahead
    }
    parties = PartyFinder.shared.find(in: self.tokens)
    isListItem =
      self.tokens.first.map { ["-", "*", "•", "–", "·"].contains($0.token.word) } ?? false
  }

  /// Names that are the subject of a verb of saying, or stand beside an office.
  func speakers(in source: SourceText) -> [String] {
    let saying = predicates.filter { $0.verb.sense == .report && !$0.verb.isPassive }
      .flatMap(\.subjects).map(\.head)
    let holders = phrases.indices.compactMap { index -> NounPhrase? in
      guard case .noun(let noun) = phrases[index], tokens[noun.head].tag == .name else {
        return nil
      }
      if noun.range.contains(where: { tokens[$0].isOne(of: .person) }) { return noun }
      guard index + 2 < phrases.count, case .comma = phrases[index + 1],
        case .noun(let office) = phrases[index + 2], tokens[office.head].isOne(of: .person)
      else { return nil }
      return noun
    }
    return (saying + holders).filter { tokens[$0.head].tag == .name }.map { noun in
      let names = noun.range.filter { tokens[$0].tag == .name }
      return names.map { text($0..<$0 + 1, in: source) }.joined(separator: " ")
    }
  }

  func text(_ range: Range<Int>, in source: SourceText) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    let text = source[Int(first.token.start)..<Int(last.token.end)]
    return text.contains("\n") || text.contains("  ")
      ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text
  }
}

extension TimeExpression {
  func shifted(by offset: Int) -> TimeExpression {
    TimeExpression(
      tokens: tokens.lowerBound + offset..<tokens.upperBound + offset, first: first, last: last,
      relation: relation, isDuration: isDuration, exactDay: exactDay, opening: opening, rule: rule)
  }
}
