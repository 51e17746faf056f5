import LedgerCore

/// A noun phrase that may name an undertaking, with what was peeled off it.
struct Candidate: Sendable {
  /// What was around the name: "construction of", "talks on", "an agreement for".
  enum Wrapper: Sendable { case activity, document, talk, plan, money, progress }

  let tokens: Range<Int>
  let head: Int
  let wrappers: [Wrapper]
  let bracket: Range<Int>?
  let isDefinite: Bool
  /// Its determiner: "its", "the".
  let owner: Word?
  /// Only a bare "the project", "the line": it needs an antecedent.
  let isBare: Bool
  /// 0 to 1: how much its words look like something that can be tracked.
  let concreteness: Double
  /// The end of the full name, where it was cut short.
  let wholeEnd: Int
}

/// Decides whether a chain names an undertaking, and which of its words do.
struct CandidateFinder {
  let tokens: [TaggedToken]
  /// Where countries and international bodies are named.
  var parties: [Range<Int>] = []
  /// The names of the article that are undertakings by themselves.
  var brands: Brands?
  /// No further phrase is taken into a name that would grow beyond this many tokens.
  static let longestName = 14

  /// The undertaking that a chain names; nil for people, bodies, times and vague matters.
  func candidate(of chain: Chain) -> Candidate? {
    if let item = item(chain) { return item }
    if ["every", "each", "any"].contains(chain.head.determiner) { return nil }
    if let owner = owner(of: chain.head) { return owner }
    if let mine = worked(chain.head) {
      return whole(mine, end: nil, chain.parts[...], [.activity])
    }
    var wrappers: [Candidate.Wrapper] = []
    var head = chain.head
    var parts = chain.parts[...]
    if [.document, .talk].contains(wrapper(head)), parts.count > 1,
      ["with", "between", "among"].contains(parts.first?.preposition)
    {
      parts = parts.dropFirst()  // "an agreement with Russia on the plant"
    }
    while let wrapper = isShare(head, of: parts.first) ? .progress : wrapper(head) {
      // "a loan of $2 billion for the line": the sum is passed over.
      while let sum = parts.first, tokens[sum.noun.head].tag == .number, isMoney(sum.noun) {
        parts = parts.dropFirst()
      }
      guard let inner = parts.first, opens(inner.preposition, wrapper),
        isNameable(inner.noun, after: inner.preposition) || self.wrapper(inner.noun) != nil
          || isCounted(inner.noun, of: parts.dropFirst().first)
      else { break }
      wrappers.append(wrapper)
      head = inner.noun
      parts = parts.dropFirst()
      if let end = partnerEnd(of: inner) {
        return whole(head, end: end, parts, wrappers, joins: inner.preposition != "of")
      }
    }
    let mine = whole(head, end: nil, parts, wrappers)
    if let mine, mine.concreteness >= 0.6 { return mine }
    return nested(in: chain) ?? named(in: parts, wrappers) ?? mine ?? papers(chain.head)
  }

  /// "150 memoranda worth $13 billion": so many papers are an undertaking of their own.
  private func papers(_ noun: NounPhrase) -> Candidate? {
    guard tokens[noun.head].isOne(of: .document), noun.head > noun.range.lowerBound,
      tokens[noun.head - 1].tag == .number
        || noun.range.contains(where: { tokens[$0].tag == .number })
    else { return nil }
    return Candidate(
      tokens: nameStart(noun)..<noun.range.upperBound, head: noun.head, wrappers: [],
      bracket: nil, isDefinite: false, owner: nil, isBare: false, concreteness: 0.7,
      wholeEnd: noun.range.upperBound)
  }

  /// "three lines: Aba–Owerri and Jos–Kano": an item is what its list says it is.
  private func item(_ chain: Chain) -> Candidate? {
    guard let kind = chain.kind, tokens[chain.head.head].tag == .name,
      concreteness(chain.head, parts: []) < 0.6, concreteness(kind, parts: []) >= 0.7
    else { return nil }
    return Candidate(
      tokens: nameStart(chain.head)..<chain.head.range.upperBound, head: chain.head.head,
      wrappers: [], bracket: chain.head.bracket, isDefinite: true, owner: nil, isBare: false,
      concreteness: 0.9, wholeEnd: chain.end)
  }

  /// "a plan for 200 km of cycle lanes".
  private func isCounted(_ noun: NounPhrase, of part: Chain.Part?) -> Bool {
    tokens[noun.head].tag == .number && part?.preposition == "of" && !isMoney(noun)
  }

  /// "40 per cent of the line", "135 km of the railway": the line, the railway.
  private func isShare(_ noun: NounPhrase, of part: Chain.Part?) -> Bool {
    guard
      tokens[noun.head].tag == .number
        || CandidateFinder.shares.contains(tokens[noun.head].token.word),
      let part, part.preposition == "of",
      part.noun.determiner == "the" || part.noun.range.contains(where: { tokens[$0].tag == .name })
    else { return false }
    return tokens[part.noun.head].isOne(of: [.undertaking, .generic, .part])
      || CandidateFinder.lengths.contains(tokens[part.noun.head].token.word)
  }

  static let shares: Set<Word> = [
    "half", "third", "thirds", "quarter", "quarters", "most", "majority", "bulk", "share",
    "portion", "much", "fifth", "tenth",
  ]
  private static let lengths: Set<Word> = ["alignment", "length", "route", "network"]

  /// "the refinery's rehabilitation": what is done belongs to what it is done to.
  private func owner(of noun: NounPhrase) -> Candidate? {
    guard tokens[noun.head].isOne(of: .activity),
      let mark = noun.range.last(where: { tokens[$0].tag == .possessive }),
      mark > noun.range.lowerBound, tokens[mark - 1].tag == .noun || tokens[mark - 1].tag == .name
    else { return nil }
    let mine = NounPhrase(
      range: noun.range.lowerBound..<mark, head: mark - 1, determiner: noun.determiner,
      bracket: nil)
    guard !isParty(mine.range), concreteness(mine, parts: []) >= 0.9 else { return nil }
    return whole(mine, end: nil, [], [.activity])
  }

  /// "the business case for Crossrail": what a weak noun hangs on may be a bare name.
  private func named(
    in parts: ArraySlice<Chain.Part>, _ wrappers: [Candidate.Wrapper]
  ) -> Candidate? {
    guard let part = parts.first, ["for", "of", "on"].contains(part.preposition),
      tokens[part.noun.head].tag == .name, !isParty(part.noun.range),
      let found = whole(part.noun, end: nil, [], wrappers),
      !tokens[part.noun.head].isOne(of: .notPlaces)
    else { return nil }
    return found
  }

  private func isParty(_ range: Range<Int>) -> Bool {
    parties.contains { $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound }
  }

  /// What a vague head hangs on: "participation of firms in the upgrading of a refinery".
  private func nested(in chain: Chain) -> Candidate? {
    guard
      tokens[chain.head.head].isOne(of: [.abstract, .money]) || wrapper(chain.head) == .progress
    else { return nil }
    for index in chain.parts.indices {
      let part = chain.parts[index]
      let inner = Chain(
        head: part.noun, parts: Array(chain.parts[(index + 1)...]),
        phrases: part.phrase..<chain.phrases.upperBound)
      if let candidate = candidate(of: inner), candidate.concreteness >= 0.7 { return candidate }
    }
    return nil
  }

  private func partnerEnd(of part: Chain.Part) -> Int? {
    part.end > part.noun.range.upperBound ? part.end : nil
  }

  private func wrapper(_ noun: NounPhrase) -> Candidate.Wrapper? {
    let head = tokens[noun.head]
    guard head.tag == .noun || head.tag == .name || head.tag == .number else { return nil }
    if head.isOne(of: .talk) { return .talk }
    if head.isOne(of: .document) || CandidateFinder.acts.contains(head.token.word) {
      return .document
    }
    if head.isOne(of: .activity) { return .activity }
    if head.isOne(of: .generic) { return .plan }
    if CandidateFinder.payments.contains(head.token.word) { return .money }
    if head.isOne(of: .money) || head.tag == .number && isMoney(noun) { return .money }
    let progress: [Word] = [
      "%", "percent", "part", "rest", "stage", "development", "progress", "capacity",
      "participation",
      "importance", "significance", "potential", "opportunities", "opportunity", "future", "cost",
      "building", "end", "draft", "operator", "contractor", "partner", "builder", "developer",
      "supplier", "route", "routes", "site", "alignment", "length", "date", "powers", "number",
      "network", "version",
      "choice",
    ]
    return progress.contains(head.token.word) ? .progress : nil
  }

  private static let payments: Set<Word> = [
    "instalment", "installment", "instalments", "tranche", "tranches",
  ]

  /// Acts that only let something be done.
  private static let acts: Set<Word> = ["act", "bill", "law", "legislation", "order", "powers"]

  /// A review, an inquiry or a study as an undertaking of its own: "a review of the rule begins".
  func inquiry(of chain: Chain) -> Candidate? {
    let words: [Word] = ["review", "inquiry", "study", "audit", "assessment", "survey", "census"]
    guard words.contains(tokens[chain.head.head].token.word) else { return nil }
    return Candidate(
      tokens: nameStart(chain.head)..<chain.end, head: chain.head.head, wrappers: [],
      bracket: nil, isDefinite: isDefinite(chain.head), owner: chain.head.determiner,
      isBare: isBare(nameStart(chain.head)..<chain.end, chain.head), concreteness: 0.8,
      wholeEnd: chain.end)
  }

  /// Things that lead somewhere: only these have a "to" in their names.
  private func leads(_ head: NounPhrase) -> Bool {
    head.range.contains { index in
      [
        "railway", "rail", "line", "track", "road", "highway", "motorway", "link", "leg", "section",
        "corridor", "route", "extension", "pipeline", "branch", "bridge", "tunnel", "visit", "trip",
        "train", "trains", "lines", "services", "service", "connection", "canal", "cable", "spur",
        "tour", "railways", "roads", "expressway", "metro", "flight", "flights",
      ].contains(tokens[index].token.word)
    }
  }

  func isMoney(_ noun: NounPhrase) -> Bool {
    noun.range.contains { index in
      ["$", "£", "€", "rs", "tk"].contains(tokens[index].token.word)
        || tokens[index].isOne(of: .money)
    }
  }

  private func opens(_ preposition: Word, _ wrapper: Candidate.Wrapper) -> Bool {
    switch wrapper {
    case .talk: ["on", "of", "for", "about", "over", "into", "to"].contains(preposition)
    case .document: ["on", "for", "of", "to", "about"].contains(preposition)
    case .activity: ["of", "on", "at", "for", "in", "between", "from"].contains(preposition)
    case .plan: ["for", "of", "to"].contains(preposition)
    case .money: ["for", "on", "to", "of", "in"].contains(preposition)
    case .progress: ["of", "in", "for"].contains(preposition)
    }
  }

  /// Can a phrase with this head name an undertaking at all?
  /// After "in" only what is plainly one: "land acquisition in the valley" names the place.
  private func isNameable(_ noun: NounPhrase, after preposition: Word) -> Bool {
    concreteness(noun, parts: []) > (preposition == "in" ? 0.6 : 0)
  }

  /// "Line 2B work": the doing's name is that of what it is done to.
  private func worked(_ noun: NounPhrase) -> NounPhrase? {
    guard tokens[noun.head].isOne(of: .activity), !tokens[noun.head].isOne(of: .undertaking),
      noun.head > noun.range.lowerBound
    else { return nil }
    let last = noun.head - 1
    guard tokens[last].tag == .name || tokens[last].tag == .noun || tokens[last].tag == .number
    else { return nil }
    let range = noun.range.lowerBound..<noun.head
    let mine = NounPhrase(
      range: range, head: range.last { tokens[$0].tag == .name || tokens[$0].tag == .noun } ?? last,
      determiner: noun.determiner, bracket: noun.bracket)
    let isNamed = range.contains { tokens[$0].tag == .name }
    return isNamed && !isParty(range) && concreteness(mine, parts: []) >= 0.9 ? mine : nil
  }

  private func whole(
    _ head: NounPhrase, end: Int?, _ parts: ArraySlice<Chain.Part>,
    _ wrappers: [Candidate.Wrapper], joins: Bool = false
  ) -> Candidate? {
    // "construction between London and Birmingham": what joins two places is a line.
    var concreteness = max(concreteness(head, parts: parts), joins ? 0.8 : 0)
    // What is built, funded or contracted for is an undertaking, whatever it is called.
    if concreteness > 0.1, wrappers.contains(.money) || wrappers.contains(.activity) {
      concreteness = max(concreteness, 0.6)
    }
    guard concreteness > 0 else { return nil }
    var end = end ?? head.range.upperBound
    var wholeEnd = end
    for part in parts {
      if part.preposition == "to", !leads(head) { break }
      let isLong = part.end - head.range.lowerBound > CandidateFinder.longestName
      if tokens[head.head].tag == .number, part.preposition == "of" {
        end = part.end  // "500 gigawatts of capacity"
        continue
      }
      let isMatter =
        tokens[head.head].isOne(of: .policy) && ["for", "on", "of"].contains(part.preposition)
        && !tokens[part.noun.head].isOne(of: [.time, .person])
        && tokens[part.noun.head].tag != .number
      guard isMatter || names(part, ofEvent: tokens[head.head].isOne(of: .event)) else { break }
      wholeEnd = part.end
      if !isLong { end = part.end }
    }
    let start = nameStart(head)
    return Candidate(
      tokens: start..<max(end, start + 1), head: head.head, wrappers: wrappers,
      bracket: head.bracket, isDefinite: isDefinite(head), owner: head.determiner,
      isBare: isBare(start..<end, head), concreteness: concreteness,
      wholeEnd: max(wholeEnd, start + 1))
  }

  /// The name without its determiner and its owner's: "the country's first underground railway".
  private func nameStart(_ head: NounPhrase) -> Int {
    var start = head.range.lowerBound
    while start < head.head,
      tokens[start].tag == .determiner || tokens[start].isOne(of: .negation)
    {
      start += 1
    }
    if let owner = (start..<head.head).last(where: { tokens[$0].tag == .possessive }),
      owner + 1 <= head.head, !tokens[start..<owner].contains(where: { $0.tag == .name })
    {
      start = owner + 1
    }
    return start
  }

  private func isDefinite(_ head: NounPhrase) -> Bool {
    guard let determiner = head.determiner else { return false }
    return ["the", "this", "that", "these", "those", "its", "their", "both"].contains(determiner)
  }

  /// One common noun with no more than an adjective: it says what kind, not which.
  private func isBare(_ range: Range<Int>, _ head: NounPhrase) -> Bool {
    range.allSatisfy { index in
      let token = tokens[index]
      if index == head.head {
        return token.tag == .noun && (token.token.shape == .lower || index == 0)
      }
      // "the 410-km line", "the $6bn scheme": measured, not named.
      let isMeasure =
        head.determiner == "the"
        && (token.token.kind == .number || token.tag == .joiner
          || token.isOne(of: .magnitude) || token.tag == .number && token.token.kind == .mark
          || token.tag == .number && token.token.shape == .mixed)
      return isMeasure || token.tag == .adjective && !token.isOne(of: .numeral)
    }
  }

  /// Prepositional phrases that belong to a name: where it is, what it joins, what it is for.
  private func names(_ part: Chain.Part, ofEvent isEvent: Bool) -> Bool {
    let head = tokens[part.noun.head]
    if isEvent, part.preposition == "with" || head.tag == .name { return true }
    guard !head.isOne(of: [.time, .person, .money, .speech, .abstract, .bystander]) else {
      return false
    }
    if head.tag == .number, part.preposition != "of", part.noun.range.count > 1 { return false }
    switch part.preposition {
    case "of", "between", "from", "across", "to", "for", "at", "in", "on", "near", "over", "under",
      "off",
      "through", "against", "round", "around", "towards":
      return true
    default: return false
    }
  }

  /// How much a noun looks like an undertaking: 0 for what cannot be tracked.
  func concreteness(_ noun: NounPhrase, parts: ArraySlice<Chain.Part>) -> Double {
    let head = tokens[noun.head]
    if head.tag == .number {
      // "30 per cent of the country's land": a target with a number.
      return parts.first?.preposition == "of" && !isMoney(noun) ? 0.8 : 0
    }
    if head.tag == .name { return nameConcreteness(noun) }
    if head.isOne(of: [.person, .bystander, .time, .speech]) { return 0 }
    if head.isOne(of: [.undertaking, .part]) { return 1 }
    if head.isOne(of: [.policy, .event]) { return 0.9 }
    if head.isOne(of: .body) {
      // "a Euston delivery company": a body that is still to be founded.
      let isNew = noun.determiner == "a" || noun.determiner == "an"
      return isNew && noun.range.count > 2 && !head.isOne(of: .talk) ? 0.6 : 0
    }
    if head.isOne(of: .generic) { return 0.7 }
    if head.isOne(of: .activity) {
      if noun.range.contains(where: { tokens[$0].tag == .name })
        || parts.first.map({ $0.preposition == "of" || tokens[$0.noun.head].tag == .name }) == true
      {
        return 0.7
      }
      // "preparatory works", "land acquisition": a doing that belongs to something else.
      return noun.range.contains { tokens[$0].tag == .noun && $0 != noun.head } ? 0.55 : 0
    }
    if head.isOne(of: [.abstract, .money, .talk, .document]) { return 0 }
    // A common noun that no list knows: something, where its words say which.
    let isQualified = noun.range.contains {
      $0 != noun.head && [.noun, .name, .number].contains(tokens[$0].tag)
    }
    if noun.range.contains(where: { tokens[$0].tag == .name && !isParty($0..<$0 + 1) }) {
      return 0.6  // "the Leith loop": a name of its own
    }
    return isQualified || ["of", "for", "on"].contains(parts.first?.preposition) ? 0.5 : 0.1
  }

  /// What companies add to their names.
  private static let firms: Set<Word> = [
    "ltd", "limited", "plc", "inc", "llc", "llp", "gmbh", "corp", "corporation", "co", "company",
    "ag", "nv", "bv", "pvt", "pte", "pty", "spa", "sarl", "holding", "holdings", "group",
  ]

  private func nameConcreteness(_ noun: NounPhrase) -> Double {
    let words = noun.range.map { tokens[$0] }
    let head = tokens[noun.head]
    if words.contains(where: { $0.isOne(of: [.person, .bystander]) }) { return 0 }
    // "R400 billion", "Rs": a sum, where "the $2bn Lagos port" is a port.
    if words.last?.isOne(of: [.magnitude, .money]) == true || isMoney(noun) && words.count == 1 {
      return 0
    }
    // "HS2 Ltd" builds HS2 and is not it.
    if let last = words.last, CandidateFinder.firms.contains(last.token.word) { return 0 }
    if head.token.word == "house", noun.determiner == "the" { return 0 }  // of a parliament
    if head.isOne(of: [.undertaking, .part, .policy, .event, .generic]) { return 1 }
    if head.isOne(of: .activity) { return 0.8 }
    if head.isOne(of: [.body, .time, .speech, .document]) { return 0 }
    // "Phase 2a", "A27", "Line-5": letters with digits.
    if words.contains(where: { $0.token.kind == .word && $0.token.shape == .mixed }) { return 0.9 }
    if words.contains(where: { $0.isOne(of: [.undertaking, .part]) }) { return 0.9 }
    if brands?.contains(noun, tokens) == true { return 0.9 }
    return 0.3
  }
}
