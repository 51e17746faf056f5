import LedgerCore

/// What a sentence says at its beginning that it is about.
extension SentenceRules {
  /// "Ring road: …", "For Stade, the firm signed …", "On the second unit, …".
  mutating func noteLabel(_ mentions: inout Mentions) {
    guard let label = label(), !isParty(label.noun.range),
      !label.noun.range.contains(where: { tokens[$0].isOne(of: .notPlaces) })
    else { return }
    let name = trimmed(sentence.text(label.range, in: source))
    guard !NameWords.significant(in: name).isEmpty else { return }
    let isName = tokens[label.noun.head].tag == .name
    if isName, let known = mentions.known(by: name) {
      mentions.mark(known, asStrong: sentence.index)
      return
    }
    let chain = ChainBuilder(tokens: tokens, phrases: sentence.phrases).chain(at: label.phrase)
    let candidate = chain.flatMap { candidates.candidate(of: $0) }
    guard label.isHeading || (candidate?.concreteness ?? 0) >= 0.6,
      isName || (candidate?.concreteness ?? 0) >= 0.6
    else { return }
    _ = mentions.enter(
      name, head: sentence.text(label.noun.head..<label.noun.head + 1, in: source), alias: nil,
      isWork: true, strength: 1, sentence: sentence.index)
  }

  /// "the geothermal complex, known as Corbetti": another name of the same.
  mutating func noteOtherNames(_ mentions: inout Mentions) {
    let namings: Set<Word> = ["know", "call", "dub", "name", "nickname", "christen", "brand"]
    let builder = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    for predicate in sentence.predicates
    where namings.contains(predicate.verb.lemma)
      && (predicate.verb.isReduced || predicate.verb.isPassive || predicate.verb.range.count == 1)
    {
      var next = predicate.phrase + 1
      if next < sentence.phrases.count, case .preposition(let at) = sentence.phrases[next],
        tokens[at] == "as"
      {
        next += 1
      }
      guard next < sentence.phrases.count, let chain = builder.chain(at: next),
        tokens[chain.head.head].tag == .name, let owner = predicate.subjects.first,
        let candidate = candidates.candidate(of: owner), candidate.concreteness >= 0.6,
        let (mention, _) = mention(of: candidate, &mentions, .committed)
      else { continue }
      mentions.call(mention, sentence.text(chain.head.range, in: source))
    }
  }

  /// "Warri has fared no better": a bare name of which something is said that nobody does.
  mutating func noteNamedSubject(_ mentions: inout Mentions) {
    guard let predicate = sentence.predicates.first, !predicate.isRelative,
      let chain = predicate.subjects.first, predicate.subjects.count == 1,
      chain.phrases.lowerBound <= 1, tokens[chain.head.head].tag == .name,
      !isParty(chain.head.range),
      !chain.head.range.contains(where: { tokens[$0].isOne(of: .notPlaces) }),
      candidates.concreteness(chain.head, parts: []) < 0.5
    else { return }
    let name = sentence.text(chain.head.range, in: source)
    guard !mentions.isSpeaker(name) else { return }
    if let known = mentions.known(by: name) {
      mentions.mark(known, asStrong: sentence.index)
      return
    }
    let doings: [Sense] = [.agree, .commit, .propose, .discuss, .report, .hope, .doubt, .make]
    guard !doings.contains(predicate.verb.sense) || predicate.verb.isPassive,
      predicate.objects.isEmpty, chain.head.range.count <= 2, mentions.hasStrong
    else { return }
    _ = mentions.enter(
      name, head: name, alias: nil, isWork: true, strength: 0.9, sentence: sentence.index)
  }

  private struct Label {
    let noun: NounPhrase
    let phrase: Int
    let range: Range<Int>
    /// Before a colon rather than after a preposition.
    let isHeading: Bool
  }

  private func label() -> Label? {
    let phrases = sentence.phrases
    var index = 0
    while index < phrases.count, index < 2, case .mark = phrases[index] { index += 1 }
    guard index < phrases.count else { return nil }
    if case .preposition(let at) = phrases[index] {
      let opening: Set<Word> = ["for", "on", "at", "of", "as", "in"]
      guard opening.contains(tokens[at].token.word), index + 2 < phrases.count,
        case .noun(let noun) = phrases[index + 1], tokens[noun.head].tag == .name
      else { return nil }
      var end = index + 2
      while end < phrases.count, end < index + 6 {
        if case .comma = phrases[end] {
          return Label(noun: noun, phrase: index + 1, range: noun.range, isHeading: false)
        }
        if case .verb = phrases[end] { return nil }
        end += 1
      }
      return nil
    }
    guard case .noun(let noun) = phrases[index],
      let colon = tokens.prefix(12).firstIndex(where: { $0 == ":" }), colon < tokens.count - 1,
      noun.range.lowerBound < colon,
      !sentence.predicates.contains(where: { $0.verb.main < colon })
    else { return nil }
    return Label(
      noun: noun, phrase: index, range: noun.range.lowerBound..<colon, isHeading: true)
  }

  /// Every full name in the sentence is talked about from here on, its first one most.
  mutating func observeNames(_ mentions: inout Mentions) {
    let builder = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    var seen: [Candidate] = []
    var index = 0
    while index < sentence.phrases.count {
      guard let chain = builder.chain(at: index) else {
        index += 1
        continue
      }
      let isStrong = candidates.concreteness(chain.head, parts: []) >= 0.9
      // "Delays at the plant mean": what a plain noun hangs on is talked about too.
      index = isStrong || chain.parts.isEmpty ? chain.phrases.upperBound : chain.parts[0].phrase
      guard let candidate = candidates.candidate(of: chain), candidate.concreteness >= 0.9,
        !candidate.isBare, candidate.tokens.contains(where: { tokens[$0].tag == .name }),
        !isParty(candidate.head..<candidate.head + 1)
      else { continue }
      seen.append(candidate)
    }
    for candidate in seen.reversed() {
      _ = mentions.enter(
        trimmed(sentence.text(candidate.tokens, in: source)),
        head: sentence.text(candidate.head..<candidate.head + 1, in: source),
        alias: candidate.bracket.map { sentence.text($0, in: source) }, isWork: true,
        strength: candidate.concreteness, sentence: sentence.index)
    }
  }

  /// A line without a verb that names an undertaking ("MRT Line-1.") is about it, and so is a
  /// sentence that begins with its name.
  mutating func noteTopics(_ mentions: inout Mentions) {
    guard
      case .noun? = sentence.phrases.first(where: { if case .mark = $0 { false } else { true } }),
      let chain = ChainBuilder(tokens: tokens, phrases: sentence.phrases).chain(at: 0)
    else { return }
    let isHeading = sentence.predicates.isEmpty && tokens.count <= 9
    let name = trimmed(sentence.text(chain.head.range, in: source))
    if !isHeading, mentions.touch(known: name, sentence: sentence.index) { return }
    let actors: [Sense] = [.agree, .commit, .report, .propose, .discuss, .hope, .doubt]
    let isActor =
      sentence.predicates.first.map { !$0.verb.isPassive && actors.contains($0.verb.sense) }
      ?? false
    if !isHeading, !isActor, let candidate = candidates.candidate(of: chain),
      candidate.concreteness >= 0.9,
      candidate.wrappers.isEmpty, !candidate.isBare,
      candidate.tokens.contains(where: { tokens[$0].tag == .name })
    {
      _ = mention(of: candidate, &mentions, .committed)
      return
    }
    guard isHeading,
      let candidate = candidates.candidate(of: chain), candidate.concreteness >= 0.9,
      !candidate.isBare
    else { return }
    // The whole line is the name: "MRT Line-5, northern route."
    let last = tokens.last.map { $0 == "." || $0 == ":" } == true ? tokens.count - 1 : tokens.count
    let line = trimmed(sentence.text(candidate.tokens.lowerBound..<last, in: source))
    let head = sentence.text(candidate.head..<candidate.head + 1, in: source)
    mentions.holdTopic(
      mentions.enter(
        line, head: head, alias: nil, isWork: true, strength: 1, sentence: sentence.index))
  }
}
