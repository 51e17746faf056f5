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
        let index = mentions.resolveBrand(sentence: sentence.index)
          ?? mentions.resolveLead(sentence: sentence.index)
      {
        return (index, candidate)
      }
      guard let clause = described(candidate) ?? measured(candidate) else {
        return nil  // nothing was named that it could be
      }
      return (
        mentions.enter(
          clause, head: head, alias: nil, isWork: true, strength: candidate.concreteness,
          sentence: sentence.index), candidate
      )
    }
    if candidate.isBare, status != .proposed, status != .discussed,
      tokens[candidate.head].isPlural(in: source),
      placed(candidate, sentence.text(candidate.tokens, in: source)) == nil
    {
      return nil  // "trains", "boxes": a kind, not a thing
    }
    let name =
      likeBefore(candidate, mentions) ?? trimmed(sentence.text(candidate.tokens, in: source))
    guard !name.isEmpty, !NameWords.significant(in: name).isEmpty, !isParty(candidate) else {
      return nil
    }
    if candidate.concreteness < 0.6, tokens[candidate.head].tag == .name,
      let known = mentions.known(by: sentence.text(candidate.tokens, in: source))
    {
      mentions.mark(known, asStrong: sentence.index)
      return (known, candidate)
    }
    // "the rooms", "a shovel": no name of its own, but a part or a doing of what is talked about.
    if candidate.concreteness < 0.6, !candidate.tokens.contains(where: { tokens[$0].tag == .name }),
      let strong = mentions.resolveStrong(sentence: sentence.index)
    {
      return (strong, candidate)
    }
    let bracket = candidate.bracket.map { sentence.text($0, in: source) }
    let alias = bracket ?? placed(candidate, name)
    let isWork =
      tokens[candidate.head].isOne(of: [.undertaking, .part]) || candidate.concreteness < 0.7
    let entered = mentions.enter(
      name, head: head, alias: alias, isWork: isWork, strength: candidate.concreteness,
      sentence: sentence.index)
    if tokens[candidate.head].tag == .name, candidate.concreteness == 0.9,
      !candidate.tokens.contains(where: { tokens[$0].isOne(of: [.undertaking, .part]) })
    {
      mentions.markBrand(entered)
    }
    // A meeting is known by where and with whom it is, however long that is.
    if tokens[candidate.head].isOne(of: .event), candidate.wholeEnd > candidate.tokens.upperBound {
      let whole = candidate.tokens.lowerBound..<candidate.wholeEnd
      mentions.addAlias(sentence.text(whole, in: source), to: entered)
    }
    return (entered, candidate)
  }

  /// "the 40 hospitals", "the $100 billion goal": a measure tells which, where nothing else does.
  func measured(_ candidate: Candidate) -> String? {
    isMeasured(candidate) ? trimmed(sentence.text(candidate.tokens, in: source)) : nil
  }

  func isMeasured(_ candidate: Candidate) -> Bool {
    candidate.concreteness >= 0.9 && candidate.tokens.contains { tokens[$0].tag == .number }
  }

  /// "the rule that would have banned petrol cars": known by what is said of it.
  func described(_ candidate: Candidate) -> String? {
    let next = candidate.tokens.upperBound
    guard candidate.concreteness >= 0.9, next < tokens.count, tokens[next].tag == .relative else {
      return nil
    }
    let end =
      tokens[next...].prefix(11).firstIndex { $0.tag == .comma || $0.tag == .mark }
      ?? min(tokens.count, next + 11)
    return end - next < 3 ? nil : sentence.text(candidate.tokens.lowerBound..<end, in: source)
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

  /// "the lead unit, at Stade, …", "For Stade, … the lead unit": a name that tells no place
  /// takes the one that its clause tells.
  func placed(_ candidate: Candidate, _ name: String) -> String? {
    guard !candidate.tokens.contains(where: { tokens[$0].tag == .name }) else { return nil }
    let phrases = sentence.phrases
    var places: [(distance: Int, name: String)] = []
    for index in phrases.indices.dropFirst() {
      guard case .noun(let place) = phrases[index], tokens[place.head].tag == .name,
        case .preposition(let at) = phrases[index - 1],
        SentenceRules.placing.contains(tokens[at].token.word),
        !isParty(place.range), !place.range.contains(where: { tokens[$0].isOne(of: .notPlaces) })
      else { continue }
      let isBehind = at >= candidate.tokens.upperBound && at <= candidate.tokens.upperBound + 2
      let opens = at == 0
      // "a tramway is planned in Lagos".
      let isOverVerb =
        ["in", "at", "near", "for", "between", "outside"].contains(tokens[at].token.word)
        && sentence.predicates.contains {
          $0.verb.isPassive && $0.verb.range.lowerBound == candidate.tokens.upperBound
            && at - $0.verb.range.upperBound <= 1 && at >= $0.verb.range.upperBound
        }
      guard isBehind || opens || isOverVerb else { continue }
      places.append((isBehind ? 0 : isOverVerb ? 1 : 2, sentence.text(place.range, in: source)))
    }
    return places.min { $0.distance < $1.distance }.map { "\(name) \($0.name)" }
  }

  private static let placing: Set<Word> = [
    "at", "in", "near", "on", "off", "outside", "for", "from", "between", "to", "of",
  ]

  /// Words that stand for any works once they were named.
  static let sites: Set<Word> = [
    "plant", "facility", "complex", "site", "installation", "works", "building",
  ]

  /// A country by itself is no undertaking.
  func isParty(_ candidate: Candidate) -> Bool { isParty(candidate.tokens) }

  func isParty(_ range: Range<Int>) -> Bool {
    sentence.parties.contains {
      $0.tokens.lowerBound <= range.lowerBound && $0.tokens.upperBound >= range.upperBound
    }
  }

  func trimmed(_ name: String) -> String {
    name.split(separator: " ").prefix(14).joined(separator: " ")
  }
}
