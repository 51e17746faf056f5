/// A noun phrase with the prepositional phrases that hang on it: "the railway link between
/// Liverpool and Manchester".
struct Chain: Sendable {
  let head: NounPhrase
  let parts: [Part]
  /// The phrases it takes up.
  let phrases: Range<Int>
  /// What a list names the items of: "lines" of "three lines: A, B and C".
  var kind: NounPhrase?
  /// A coordinated second noun of its head or last part is inside: "between A and B".
  var end: Int { parts.last?.end ?? head.range.upperBound }

  struct Part: Sendable {
    let preposition: Word
    let noun: NounPhrase
    let phrase: Int
    /// Token after the part's last.
    let end: Int
  }
}

/// Builds chains and lists of chains out of phrases.
struct ChainBuilder {
  let tokens: [TaggedToken]
  let phrases: [Phrase]

  /// The chain that begins at a phrase; nil where there is none, or none that is a noun. At most
  /// six parts.
  func chain(at start: Int) -> Chain? {
    guard phrases.indices.contains(start), case .noun(let head) = phrases[start] else { return nil }
    var parts: [Chain.Part] = []
    var next = start + 1
    while parts.count < 6 {
      // "$10 billion over five years for vaccines": a time between two parts.
      var from = next
      if from + 1 < phrases.count, case .time = phrases[from], !parts.isEmpty || isAmount(head) {
        from += 1
      } else if from + 2 < phrases.count, case .preposition = phrases[from],
        case .time = phrases[from + 1], case .preposition = phrases[from + 2]
      {
        from += 2  // "talks in Perth in May on a cable"
      }
      guard let (part, after) = part(at: from, of: head) else { break }
      parts.append(part)
      next = after
    }
    return Chain(head: head, parts: parts, phrases: start..<next)
  }

  private func isAmount(_ noun: NounPhrase) -> Bool { tokens[noun.head].tag == .number }

  private func part(at index: Int, of head: NounPhrase) -> (Chain.Part, Int)? {
    if index + 2 < phrases.count, case .comma = phrases[index],
      case .preposition(let at) = phrases[index + 1],
      tokens[at] == "from" || tokens[at] == "between",
      let (part, after) = self.part(at: index + 1, of: head), after < phrases.count,
      case .comma = phrases[after]
    {
      return (part, after)  // "the western leg, from Crewe to Manchester, goes ahead"
    }
    // "the western leg from there to Manchester": a place that is not named.
    if index + 2 < phrases.count, case .preposition = phrases[index],
      case .adverb(let at) = phrases[index + 1], tokens[at] == "there" || tokens[at] == "here"
    {
      return part(at: index + 2, of: head)
    }
    guard index + 1 < phrases.count, case .preposition(let at) = phrases[index],
      case .noun(let noun) = phrases[index + 1]
    else { return nil }
    let preposition = tokens[at].token.word
    var end = noun.range.upperBound
    var next = index + 2
    if preposition == "between" || preposition == "from" {
      (next, end) = partner(after: next, of: preposition, end: end)
    } else if let (after, last) = closedList(from: next) {
      (next, end) = (after, last)
    }
    return (Chain.Part(preposition: preposition, noun: noun, phrase: index + 1, end: end), next)
  }

  /// "… and Manchester" of "between Liverpool and Manchester"; also "A, B and C".
  private func partner(after index: Int, of preposition: Word, end: Int) -> (Int, Int) {
    var (next, end) = (index, end)
    while next + 1 < phrases.count {
      guard case .noun(let noun) = phrases[next + 1] else { break }
      switch phrases[next] {
      case .comma where preposition == "between" && hasConjunction(after: next): break
      case .conjunction where preposition == "between": break
      case .preposition(let at) where preposition == "from" && tokens[at] == "to": break
      default: return (next, end)
      }
      let isLast: Bool = if case .comma = phrases[next] { false } else { true }
      end = noun.range.upperBound
      next += 2
      if isLast { break }
    }
    return (next, end)
  }

  /// "… on trade, economic, scientific and technical cooperation has": a list of bare nouns right
  /// before a finite verb belongs to the phrase that it began in.
  private func closedList(from index: Int) -> (Int, Int)? {
    var next = index
    var end = 0
    var isClosed = false
    while next + 1 < phrases.count {
      var noun = next + 1
      switch phrases[next] {
      case .conjunction: isClosed = true
      case .comma:
        if case .conjunction = phrases[noun] {
          isClosed = true
          noun += 1
        }
      default: return isClosed && isFiniteVerb(next) ? (next, end) : nil
      }
      guard noun < phrases.count else { return nil }
      switch phrases[noun] {
      case .noun(let item)
      where item.bracket == nil && (item.determiner == nil || isPlace(item)):
        end = item.range.upperBound
      case .adverb(let at) where tokens[at].tag == .adjective: end = at + 1
      default: return nil
      }
      next = noun + 1
      if isClosed { return isFiniteVerb(next) || isFiniteVerb(next + 1) ? (next, end) : nil }
    }
    return nil
  }

  /// "over the Padma and the Jamuna are": a name that says no kind of thing.
  private func isPlace(_ noun: NounPhrase) -> Bool {
    tokens[noun.head].tag == .name && noun.range.count <= 2
      && !tokens[noun.head].isOne(of: [.undertaking, .part, .policy, .event, .generic])
  }

  private func isFiniteVerb(_ index: Int) -> Bool {
    guard index < phrases.count, case .verb(let verb) = phrases[index] else { return false }
    return !verb.isInfinitive && !verb.isGerund
  }

  private func hasConjunction(after index: Int) -> Bool {
    for phrase in phrases[index..<min(index + 6, phrases.count)] {
      switch phrase {
      case .conjunction: return true
      case .comma, .noun: continue
      default: return false
      }
    }
    return false
  }

  /// For each phrase, the head of the chain that takes it up; itself where none does.
  func owners() -> [Int] {
    var owners = Array(phrases.indices)
    var index = 0
    while index < phrases.count {
      guard let chain = chain(at: index) else {
        index += 1
        continue
      }
      for phrase in chain.phrases { owners[phrase] = index }
      index = chain.phrases.upperBound
    }
    return owners
  }

  /// The chain at `start` and those coordinated with it: "the mill, a port and two dams".
  /// One chain where no conjunction closes the list.
  /// `verb` is the verb whose subject the list is, if any: the last item may stand before it.
  func list(at start: Int, before verb: Int? = nil) -> [Chain] {
    guard let first = chain(at: start) else { return [] }
    var chains = [first]
    var isClosed = false
    var next = first.phrases.upperBound
    while chains.count < 12, let (chain, closes) = follower(at: next, before: verb) {
      chains.append(chain)
      isClosed = isClosed || closes
      next = chain.phrases.upperBound
    }
    return isClosed ? chains : [first]
  }

  private func follower(at index: Int, before own: Int?) -> (Chain, Bool)? {
    var next = index
    var closes = false
    if next < phrases.count, case .comma = phrases[next] { next += 1 }
    if next < phrases.count, case .conjunction = phrases[next] {
      closes = true
      next += 1
    }
    guard next > index, next < phrases.count, let chain = chain(at: next) else { return nil }
    // "X signed, and Y said": what is followed by a finite verb is a new clause's subject.
    let after = chain.phrases.upperBound
    if after != own, after < phrases.count, case .verb(let verb) = phrases[after],
      !verb.isInfinitive,
      !verb.isGerund
    {
      return nil
    }
    return (chain, closes)
  }
}
