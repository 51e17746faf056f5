import LedgerCore

/// Which mention a candidate belongs to.
extension SentenceRules {
  mutating func mention(
    of candidate: Candidate, _ mentions: inout Mentions, _ status: Status
  ) -> (Int, Candidate)? {
    let head = sentence.text(candidate.head..<candidate.head + 1, in: source)
    let isGeneric =
      tokens[candidate.head].isOne(of: .generic)
      || SentenceRules.sites.contains(tokens[candidate.head].token.word)
    let owner = candidate.owner
    if candidate.isBare, owner == "its" || owner == "their",
      let index = mentions.resolvePronoun(sentence: sentence.index)
    {
      return (index, candidate)
    }
    if candidate.isBare, candidate.isDefinite || tokens[candidate.head].isOne(of: .generic) {
      if let index = mentions.resolve(
        head: head, isGeneric: isGeneric, sentence: sentence.index)
      {
        return (index, candidate)
      }
      // "the full corridor" of an article about a railway.
      if tokens[candidate.head].isOne(of: .undertaking),
        !tokens[candidate.head].isPlural(in: source),
        let index = mentions.resolveLead(sentence: sentence.index)
      {
        return (index, candidate)
      }
      return nil  // nothing was named that it could be
    }
    if candidate.isBare, status != .proposed, status != .discussed,
      tokens[candidate.head].isPlural(in: source)
    {
      return nil  // "trains", "boxes": a kind, not a thing
    }
    let name =
      likeBefore(candidate, mentions) ?? trimmed(sentence.text(candidate.tokens, in: source))
    guard !name.isEmpty, !NameWords.significant(in: name).isEmpty, !isParty(candidate) else {
      return nil
    }
    let alias = candidate.bracket.map { sentence.text($0, in: source) }
    let isWork =
      tokens[candidate.head].isOne(of: [.undertaking, .part]) || candidate.concreteness < 0.7
    let entered = mentions.enter(
      name, head: head, alias: alias, isWork: isWork, sentence: sentence.index)
    // A meeting is known by where and with whom it is, however long that is.
    if tokens[candidate.head].isOne(of: .event), candidate.wholeEnd > candidate.tokens.upperBound {
      let whole = candidate.tokens.lowerBound..<candidate.wholeEnd
      mentions.addAlias(sentence.text(whole, in: source), to: entered)
    }
    return (entered, candidate)
  }

  /// "that of Kaduna" after a refinery is the Kaduna refinery.
  func likeBefore(_ candidate: Candidate, _ mentions: Mentions) -> String? {
    let start = candidate.tokens.lowerBound
    guard start >= 2, tokens[start - 1] == "of",
      tokens[start - 2] == "that" || tokens[start - 2] == "those",
      let head = mentions.lastHead
    else { return nil }
    return sentence.text(candidate.tokens, in: source) + " " + head
  }

  /// Words that stand for any works once they were named.
  static let sites: Set<Word> = [
    "plant", "facility", "complex", "site", "installation", "works", "building",
  ]

  /// A country by itself is no undertaking.
  func isParty(_ candidate: Candidate) -> Bool {
    sentence.parties.contains {
      $0.tokens.lowerBound <= candidate.tokens.lowerBound
        && $0.tokens.upperBound >= candidate.tokens.upperBound
    }
  }

  func trimmed(_ name: String) -> String {
    name.split(separator: " ").prefix(14).joined(separator: " ")
  }
}
