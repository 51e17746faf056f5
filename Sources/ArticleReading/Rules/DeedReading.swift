import LedgerCore

/// Undertakings that are named by a deed rather than by a noun: idioms, plans, shares and pledges.
extension SentenceRules {
  /// "broke ground on the clinic": the verb's sense with its noun, and the noun's chain.
  func idiom(in predicate: Predicate) -> (sense: Sense, chain: Chain)? {
    let chains = (predicate.verb.isPassive ? predicate.subjects : []) + predicate.objects
    for chain in chains {
      let noun = tokens[chain.head.head].token.word
      if let sense = Idioms.sense(of: predicate.verb.lemma, with: noun) { return (sense, chain) }
    }
    if predicate.verb.lemma == "go", let chain = predicate.subjects.first,
      ["contract", "contracts", "order", "concession"].contains(tokens[chain.head.head].token.word),
      tokens[predicate.verb.main...].prefix(4).contains(where: { $0 == "to" })
    {
      return (.agree, chain)  // "the contract went to a firm"
    }
    return predicate.verb.isPassive ? nil : idiomOverTime(in: predicate)
  }

  /// "missed its mid-2020 date": a date stands inside the object.
  private func idiomOverTime(in predicate: Predicate) -> (sense: Sense, chain: Chain)? {
    let builder = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    for index in sentence.phrases.indices.dropFirst(predicate.phrase + 1).prefix(4) {
      switch sentence.phrases[index] {
      case .noun(let noun):
        let word = tokens[noun.head].token.word
        if let sense = Idioms.sense(of: predicate.verb.lemma, with: word),
          let chain = builder.chain(at: index)
        {
          return (sense, chain)
        }
      case .time, .adverb, .mark, .pronoun: continue
      default: return nil
      }
    }
    return nil
  }

  /// What an idiom is about: what hangs on its noun, else the subject, else what "it" would be.
  mutating func applyIdiom(
    _ idiom: (sense: Sense, chain: Chain), _ verdict: StatusRule.Verdict, _ rule: String,
    _ predicate: Predicate, _ due: Period?, _ mentions: inout Mentions
  ) {
    if let deed = sentence.predicates.first(where: {
      $0.governingNoun?.range == idiom.chain.head.range
    }) {
      if let chain = deed.objects.first, let candidate = candidates.candidate(of: chain),
        candidate.concreteness >= 0.6,
        let (mention, _) = mention(of: candidate, &mentions, verdict.status)
      {
        consumed.insert(deed.phrase)
        add(mention, verdict, rule, predicate, due, candidate)
      } else if let mention = self.deed(of: [idiom.chain], before: predicate, &mentions) {
        consumed.insert(deed.phrase)
        add(mention, verdict, rule, predicate, due, nil)
      }
      return
    }
    for part in idiom.chain.parts.indices {
      let inner = Chain(
        head: idiom.chain.parts[part].noun, parts: Array(idiom.chain.parts[(part + 1)...]),
        phrases: idiom.chain.parts[part].phrase..<idiom.chain.phrases.upperBound)
      if ["of", "for", "on", "to", "at", "in"].contains(idiom.chain.parts[part].preposition),
        let candidate = candidates.candidate(of: inner), candidate.concreteness >= 0.6,
        let (mention, _) = mention(of: candidate, &mentions, verdict.status)
      {
        add(mention, verdict, rule, predicate, due, candidate)
        return
      }
    }
    // "the promise of 6,000 more doctors": so many of anything are an undertaking.
    if let part = idiom.chain.parts.first, part.preposition == "of",
      part.noun.range.contains(where: { tokens[$0].tag == .number })
    {
      let mention = mentions.enter(
        trimmed(sentence.text(part.noun.range, in: source)),
        head: sentence.text(part.noun.head..<part.noun.head + 1, in: source), alias: nil,
        isWork: false, strength: 0.9, sentence: sentence.index)
      add(mention, verdict, rule, predicate, due, nil)
      return
    }
    if tokens[idiom.chain.head.head].isOne(of: .policy),
      let candidate = candidates.candidate(of: idiom.chain), candidate.concreteness >= 0.9,
      !candidate.isBare || isMeasured(candidate),
      let (mention, _) = mention(of: candidate, &mentions, verdict.status)
    {
      add(mention, verdict, rule, predicate, due, candidate)
      return
    }
    let isSubject = predicate.subjects.contains { $0.phrases == idiom.chain.phrases }
    let subjects = isSubject ? [] : predicate.subjects
    for chain in subjects {
      if let candidate = candidates.candidate(of: chain), candidate.concreteness >= 0.6,
        let (mention, _) = mention(of: candidate, &mentions, verdict.status)
      {
        add(mention, verdict, rule, predicate, due, candidate)
        return
      }
    }
    if let mention = mentions.resolvePronoun(sentence: sentence.index, within: 4) {
      add(mention, verdict, rule, predicate, due, nil)
    } else {
      note(rule, predicate, .refused("nothing was named that it could be about"))
    }
  }

  /// "a plan to extend the metro": what was cancelled is the extension. The infinitive's own
  /// reading is thereby done.
  mutating func planned(by chains: [Chain], before predicate: Predicate) -> [Chain] {
    chains.flatMap { chain in
      guard
        let deed = sentence.predicates.first(where: {
          $0.governingNoun?.range == chain.head.range && $0.phrase != predicate.phrase
        }), !deed.objects.isEmpty
      else { return [chain] }
      consumed.insert(deed.phrase)
      return deed.objects
    }
  }

  /// "a proposal to merge the two companies was shelved": where the deed's object is no
  /// undertaking, the deed is one.
  mutating func deed(
    of chains: [Chain], before predicate: Predicate, _ mentions: inout Mentions
  ) -> Int? {
    guard let chain = chains.first,
      let deed = sentence.predicates.first(where: {
        $0.governingNoun?.range == chain.head.range && $0.phrase != predicate.phrase
      }), let object = object(of: deed)
    else { return nil }
    if let paid = paidFor(by: deed, &mentions) { return paid }
    let hasDate = sentence.times.contains { clause(around: deed).contains($0.tokens.lowerBound) }
    guard object.head.range.count > 1 || hasDate || deedEnd(object, deed) > object.end else {
      return nil
    }
    let end = min(deedEnd(object, deed), deed.verb.main + 9)
    return mentions.enter(
      sentence.text(deed.verb.main..<max(end, object.head.range.upperBound), in: source),
      head: sentence.text(object.head.head..<object.head.head + 1, in: source),
      alias: object.head.range.count > 1 ? sentence.text(object.head.range, in: source) : nil,
      isWork: false, sentence: sentence.index)
  }

  /// "an agreement to lend 100 billion yen for the line": the line.
  private mutating func paidFor(by deed: Predicate, _ mentions: inout Mentions) -> Int? {
    guard SentenceRules.payings.contains(deed.verb.lemma),
      let candidate = target(after: deed.phrase, named: false)
    else { return nil }
    return mention(of: candidate, &mentions, .committed)?.0
  }

  /// "will spend $3 billion to plant trees", "will lend $300m for the port": what the money is for
  /// is the undertaking, and is read by itself.
  private func isForSomething(_ predicate: Predicate) -> Bool {
    target(after: predicate.phrase, named: false) != nil
      || sentence.predicates.contains { other in
        other.phrase > predicate.phrase && other.phrase - predicate.phrase <= 6
          && other.verb.isInfinitive && !other.objects.isEmpty && other.governingNoun == nil
      }
  }

  /// Its object, or that of the gerund that completes it: "stop lending to coal firms".
  private func object(of deed: Predicate) -> Chain? {
    if let object = deed.objects.first { return object }
    let next = deed.phrase + 1
    return sentence.predicates.first { $0.phrase == next && $0.verb.isGerund }?.objects.first
  }

  /// "60 per cent of the land has been acquired": a share that is done means that work goes on.
  mutating func share(
    in chains: [Chain], _ predicate: Predicate, _ mentions: inout Mentions
  ) -> Int? {
    guard let chain = chains.first, [.perfect, .present].contains(predicate.verb.time),
      chain.head.range.contains(where: {
        ["cent", "percent", "%", "half", "third", "quarter"].contains(tokens[$0].token.word)
      })
    else { return nil }
    return mentions.resolvePronoun(sentence: sentence.index)
  }

  /// "agreed to lend 48 million euros for it": money is for something.
  mutating func financed(
    _ predicate: Predicate, _ written: [Chain], _ mentions: inout Mentions
  ) -> Int? {
    guard let money = written.last(where: { candidates.isMoney($0.head) }),
      predicate.objects.contains(where: { $0.phrases == money.phrases }) || written.count == 1
    else { return nil }
    let end = money.phrases.upperBound
    guard end + 1 < sentence.phrases.count, case .preposition(let at) = sentence.phrases[end],
      ["for", "towards", "toward", "to"].contains(tokens[at].token.word),
      case .pronoun(let pronoun) = sentence.phrases[end + 1],
      tokens[pronoun] == "it" || tokens[pronoun] == "them"
    else { return nil }
    return mentions.resolvePronoun(sentence: sentence.index)
  }

  /// "pledged to cut emissions by 2035", "will take in 20,000 refugees": what a party binds itself
  /// to by a date or in a number is an undertaking even where its noun alone would be none; its
  /// name is the deed.
  mutating func ownDeed(
    _ verdict: StatusRule.Verdict, _ rule: String, _ predicate: Predicate, _ written: [Chain],
    _ mentions: inout Mentions
  ) -> Int? {
    if let visit = visit(verdict, predicate, written, &mentions) { return visit }
    if SentenceRules.payings.contains(predicate.verb.lemma), isForSomething(predicate) {
      return nil
    }
    let makings: [Sense] = [.make, .finish, .other, .cancel, .proceed, .begin]
    guard [.committed, .agreed, .proposed].contains(verdict.status), let chain = written.first,
      predicate.objects.first?.phrases == chain.phrases, !predicate.isRelative,
      makings.contains(predicate.verb.sense), isByAnActor(predicate), isMeasure(chain.head),
      rule == "changed"
        || candidates.candidate(of: chain).map({ $0.concreteness < 0.7 || isCount($0) }) ?? true
    else { return nil }
    let isGoverned = ["plans-to", "agreed-to", "hopes-to", "proposed-to"].contains(rule)
    let hasDate = sentence.times.contains { ($0.period?.last ?? publishedOn) > publishedOn }
    let end = deedEnd(chain, predicate)
    let isNumbered = tokens[chain.head.range.lowerBound..<end].contains { $0.tag == .number }
    guard isNumbered || isGoverned && hasDate else { return nil }
    let name = sentence.text(predicate.verb.main..<end, in: source)
    let object = sentence.text(chain.head.range, in: source)
    return mentions.enter(
      name, head: sentence.text(chain.head.head..<chain.head.head + 1, in: source),
      alias: NameWords.significant(in: object).count > 1 ? object : nil, isWork: false,
      strength: 0.9, sentence: sentence.index)
  }

  /// "will visit Tokyo in May": a visit that is scheduled is an undertaking.
  private mutating func visit(
    _ verdict: StatusRule.Verdict, _ predicate: Predicate, _ written: [Chain],
    _ mentions: inout Mentions
  ) -> Int? {
    guard predicate.verb.lemma == "visit", verdict.status == .committed,
      let place = written.first, tokens[place.head.head].tag == .name,
      predicate.objects.first?.phrases == place.phrases,
      let guest = predicate.subjects.first, tokens[guest.head.head].isOne(of: .person)
    else { return nil }
    let name = "visit to \(sentence.text(place.head.range, in: source))"
    return mentions.enter(
      name, head: "visit", alias: "\(sentence.text(guest.head.range, in: source)) \(name)",
      isWork: false, strength: 0.9, sentence: sentence.index)
  }

  /// The end of a deed's words: its object with what measures it ("by 30 per cent", "to 5,000").
  private func deedEnd(_ chain: Chain, _ predicate: Predicate) -> Int {
    var end = max(chain.end, chain.head.range.upperBound)
    var index = chain.phrases.upperBound
    while index + 1 < sentence.phrases.count, end - predicate.verb.main < 10,
      case .preposition(let at) = sentence.phrases[index],
      ["by", "to", "from", "of"].contains(tokens[at].token.word),
      case .noun(let noun) = sentence.phrases[index + 1],
      noun.range.contains(where: { tokens[$0].tag == .number })
    {
      end = noun.range.upperBound
      index += 2
    }
    return min(end, predicate.verb.main + 12)
  }

  private func isCount(_ candidate: Candidate) -> Bool {
    tokens[candidate.tokens].contains { $0.tag == .number }
  }

  /// Things that are counted or measured rather than built or held.
  private func isMeasure(_ noun: NounPhrase) -> Bool {
    let head = tokens[noun.head]
    return !head.isOne(of: [
      .undertaking, .activity, .document, .talk, .event, .part, .generic, .speech, .bystander,
      .time,
    ])
  }

  /// Is the subject somebody: a party, a person, a body, or a pronoun for one?
  /// "a target of cutting emissions": whoever set it will do it.
  private func isByAnActor(_ predicate: Predicate) -> Bool {
    if predicate.governingNoun != nil { return true }
    if let pronoun = predicate.subjectPronoun {
      return ["he", "she", "we", "i", "they", "it"].contains(pronoun)
    }
    return predicate.subjects.contains { chain in
      tokens[chain.head.head].isOne(of: [.person, .body])
        || tokens[chain.head.head].tag == .name || isParty(chain.head.range)
    }
  }
}
