/// Cuts the few words out of a sentence that tell what it says of an undertaking.
struct Gist {
  let sentence: Sentence
  let source: SourceText

  /// A reader counts words by the spaces between them.
  static let longest = 12
  private static let longestTopic = 4

  private var tokens: [TaggedToken] { sentence.tokens }

  /// At most twelve words of the sentence: those that an undertaking stands by and what is around
  /// them, as far as no other clause begins; past a comma only where no name was met before it. The
  /// topic, what was named before, stands in front where the words have no name at all.
  func text(around words: Range<Int>, topic: String?) -> String {
    var range = grown(words, past: false, room: Gist.longest)
    if !hasName(range) { range = grown(words, past: true, room: Gist.longest) }
    guard !hasName(range), let topic else { return text(range, Gist.longest) }
    let head = topic.split(separator: " ").prefix(Gist.longestTopic)
    let rest = Gist.longest - head.count
    return head.joined(separator: " ") + ": "
      + text(grown(words, past: false, room: rest), rest)
  }

  private func text(_ range: Range<Int>, _ most: Int) -> String {
    sentence.text(range, in: source).split(separator: " ").prefix(most).joined(separator: " ")
  }

  private func hasName(_ range: Range<Int>) -> Bool { tokens[range].contains { $0.tag == .name } }

  /// Grows to both sides by turns.
  private func grown(_ words: Range<Int>, past comma: Bool, room: Int) -> Range<Int> {
    func isEdge(_ token: TaggedToken) -> Bool {
      token.tag == .mark && !(token == "\"") || token.tag == .comma && !comma
    }
    var (start, end) = (words.lowerBound, words.upperBound)
    var room = room - tokens[words].count { $0.token.spaced }
    var (isOpenLeft, isOpenRight) = (true, true)
    while room > 0, isOpenLeft || isOpenRight {
      isOpenRight = isOpenRight && end < tokens.count && !isEdge(tokens[end])
      if isOpenRight {
        if tokens[end].token.spaced { room -= 1 }
        end += 1
      }
      isOpenLeft = isOpenLeft && start > 0 && !isEdge(tokens[start - 1])
      if room > 0, isOpenLeft {
        start -= 1
        if tokens[start].token.spaced { room -= 1 }
      }
    }
    while end < tokens.count, !tokens[end].token.spaced, !isEdge(tokens[end]) { end += 1 }
    while end - 1 > words.upperBound, Gist.loose.contains(tokens[end - 1].tag) { end -= 1 }
    while start < words.lowerBound, [.conjunction, .comma].contains(tokens[start].tag) {
      start += 1
    }
    return start..<end
  }

  /// What no piece of a sentence ends in.
  private static let loose: [Tag] = [
    .determiner, .preposition, .conjunction, .negation, .to, .subordinator, .comma,
  ]
}
