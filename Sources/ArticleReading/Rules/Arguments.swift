import LedgerCore

/// Where a predicate's undertaking is named: its subject or object, what stands behind the verb,
/// what a bare word stands for.
extension SentenceRules {
  /// "Work is to begin next year on the line", "signals will be fitted to the line": what a bare
  /// doing or a thing of no name is done to may stand behind the verb.
  func extraposed(from chain: Chain, of predicate: Predicate) -> Candidate? {
    let isLand = tokens[chain.head.head].tag == .number && predicate.verb.isPassive
    guard !predicate.objects.contains(where: { $0.phrases == chain.phrases }),
      chain.parts.isEmpty || isLand,
      !chain.head.range.contains(where: { tokens[$0].tag == .name })
    else { return nil }
    let head = tokens[chain.head.head]
    let isDoing = head.isOne(of: .activity) && chain.head.range.count <= 2
    let isMatter = predicate.verb.isPassive && candidates.concreteness(chain.head, parts: []) < 0.6
    let isFlow =
      !predicate.verb.isPassive && predicate.objects.isEmpty
      && (SentenceRules.flows.contains(head.token.word)
        || SentenceRules.users.contains(head.token.word))
    guard isDoing || isMatter || isFlow else { return nil }
    return target(after: predicate.phrase, named: !isDoing)
  }

  /// "takes effect", "took place": an object in name only.
  static func isLight(_ chain: Chain, _ tokens: [TaggedToken]) -> Bool {
    let light: Set<Word> = ["effect", "place", "shape", "force", "form", "root", "hold"]
    return chain.head.range.count == 1 && light.contains(tokens[chain.head.head].token.word)
  }

  static let payings: Set<Word> = [
    "lend", "give", "grant", "provide", "pledge", "spend", "invest", "contribute", "allocate",
    "donate", "pay", "offer", "promise", "earmark", "commit", "approve",
  ]

  /// Those for whom, and that for which, undertakings are made.
  static let users: Set<Word> = [
    "passenger", "passengers", "patient", "patients", "student", "students", "pupil", "pupils",
    "customer", "customers", "guest", "guests", "visitor", "visitors", "tenant", "tenants",
    "resident", "residents", "ship", "ships", "vessel", "vessels", "train", "trains", "flight",
    "flights", "plane", "aircraft", "cargo", "shipment", "container", "containers", "batch",
    "copper", "gold", "oil", "gas", "steel", "cement", "power", "electricity", "water", "lng",
    "petrol", "fuel", "car", "cars", "vehicle", "vehicles", "tram", "trams", "bus", "buses",
    "product", "products", "crude", "ore", "lithium", "nickel", "cells", "chips", "wafers",
  ]

  /// What runs on, through or out of an undertaking.
  static let flows: Set<Word> = [
    "train", "trains", "tram", "trams", "bus", "buses", "flight", "flights", "service", "services",
    "passengers", "traffic", "water", "power", "electricity", "gas", "oil", "cars", "ships",
    "vehicles", "crews", "workers", "builders", "engineers", "contractors", "divers", "miners",
    "dredgers", "surveyors", "excavators", "bulldozers", "diggers",
  ]

  /// The first undertaking that a preposition ties to what stands before it in its clause.
  func target(after phrase: Int, named: Bool) -> Candidate? {
    let builder = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    let ties: Set<Word> = [
      "on", "of", "for", "at", "to", "in", "about", "into", "along", "across", "off", "under",
      "near", "through", "around",
    ]
    var index = phrase + 1
    while index + 1 < sentence.phrases.count {
      switch sentence.phrases[index] {
      // "decide what to do about it", "named preferred bidder for it"
      case .verb(let verb) where verb.isInfinitive || verb.isReduced: break
      case .verb, .relative, .subordinator, .mark, .conjunction: return nil
      case .preposition(let at):
        guard ties.contains(tokens[at].token.word), let chain = builder.chain(at: index + 1),
          let candidate = candidates.candidate(of: chain), candidate.concreteness >= 0.9,
          !named || candidate.isBare && candidate.isDefinite
            || candidate.tokens.contains(where: { tokens[$0].tag == .name })
        else { break }
        return candidate
      default: break
      }
      index += 1
    }
    return nil
  }

  /// "it was announced", "it is understood": nobody's "it".
  func isExpletive(_ predicate: Predicate) -> Bool {
    let sayings: [Sense] = [.report, .hope, .commit, .agree]
    return predicate.subjectPronoun == "it" && predicate.verb.isPassive
      && sayings.contains(predicate.verb.sense)
      && !["fund", "approve", "authorise", "authorize", "schedule", "plan"].contains(
        predicate.verb.lemma)
  }

  typealias Argument = ([Chain], Word?)

  /// Where a verdict looks for its undertaking, first things first.
  func order(
    _ role: StatusRule.Role, _ predicate: Predicate, _ subjects: Argument, _ objects: Argument
  ) -> [Argument] {
    // "were promised a bridge": what was promised stands behind the passive.
    if predicate.verb.isPassive, !objects.0.isEmpty { return [objects, subjects] }
    switch role {
    // "In its place will come new standards": what stands behind is the subject.
    case .subject: return subjects.0.isEmpty && subjects.1 == nil ? [objects] : [subjects]
    case .object: return [objects]
    case .objectElseSubject: return [objects, subjects]
    case .subjectElseObject: return [subjects, objects]
    }
  }

  /// "ČEZ concluded an agreement", "Pakistan Railways will run it": whoever signs, plans, says or
  /// does something is somebody, however much the name looks like a thing.
  func isActor(_ chain: Chain, of predicate: Predicate) -> Bool {
    guard !predicate.verb.isPassive, !predicate.verb.isReduced,
      predicate.subjects.contains(where: { $0.phrases == chain.phrases }),
      tokens[chain.head.head].tag == .name
    else { return false }
    let sayings: [Sense] = [.agree, .commit, .propose, .discuss, .report, .hope]
    if sayings.contains(predicate.verb.sense) { return true }
    let isDoing = predicate.verb.sense == .make || !predicate.objects.isEmpty
    return isDoing && candidates.concreteness(chain.head, parts: []) < 0.5
  }

  /// What the chain names; before a bare participle only what is plainly an undertaking.
  func whole(_ chain: Chain, _ predicate: Predicate) -> Candidate? {
    let steps: [Sense] = [.begin, .finish, .delay, .suspend, .cancel]
    if steps.contains(predicate.verb.sense), let inquiry = candidates.inquiry(of: chain),
      !isNamed(candidates.candidate(of: chain))
    {
      return inquiry
    }
    guard let candidate = appositive(of: chain) ?? candidates.candidate(of: chain) else {
      return nil
    }
    let isAfterComma = predicate.verb.range.count == 1 && predicate.objects.isEmpty
    return isAfterComma && candidate.concreteness < 0.5 ? nil : candidate
  }

  /// "the study of Bataan" is about Bataan, "the review of the rule" is a thing of its own.
  func isNamed(_ candidate: Candidate?) -> Bool {
    guard let candidate, candidate.concreteness >= 0.9 else { return false }
    return candidate.tokens.contains { tokens[$0].tag == .name }
  }

  /// "its other big scheme, the Bay Terminal": the name rather than the kind.
  func appositive(of chain: Chain) -> Candidate? {
    let next = chain.phrases.upperBound
    guard tokens[chain.head.head].isOne(of: .generic) || !chain.parts.isEmpty,
      next + 1 < sentence.phrases.count, case .comma = sentence.phrases[next],
      let last = chain.parts.last?.noun ?? Optional(chain.head),
      tokens[last.head].isOne(of: .generic),
      let name = ChainBuilder(tokens: tokens, phrases: sentence.phrases).chain(at: next + 1),
      tokens[name.head.head].tag == .name, let candidate = candidates.candidate(of: name),
      candidate.concreteness >= 0.6
    else { return nil }
    return candidate
  }

  /// Before a participle or a bare "scheduled", the undertaking inside a longer phrase counts.
  func nested(before predicate: Predicate) -> Candidate? {
    guard predicate.objects.isEmpty,
      predicate.verb.isReduced || predicate.verb.range.count == 1
    else { return nil }
    let builder = ChainBuilder(tokens: tokens, phrases: sentence.phrases)
    for index in stride(from: predicate.phrase - 1, through: 0, by: -1) {
      switch sentence.phrases[index] {
      case .noun:
        guard let chain = builder.chain(at: index), let candidate = candidates.candidate(of: chain),
          candidate.concreteness >= 0.9
        else { continue }
        return candidate
      case .verb, .relative, .mark: return nil
      default: continue
      }
    }
    return nil
  }

  /// "the contract for it", "the agreement", "the work": what it is about was named just before.
  func paper(in chains: [Chain], _ mentions: inout Mentions) -> Int? {
    guard let chain = chains.first, chains.count == 1,
      tokens[chain.head.head].isOne(of: [.document, .activity]),
      chain.head.determiner == "the" || chain.head.determiner == "its"
        || chain.head.range.count == 1 || isFollowedByIt(chain)
    else { return nil }
    return mentions.resolvePronoun(sentence: sentence.index, within: 4)
  }

  /// "the eastern half", "five", "bids", "the opening", "the trains": a part or a doing of what
  /// is talked about, named by no more than a common noun.
  func proxy(_ chains: [Chain], _ mentions: inout Mentions) -> Int? {
    guard let chain = chains.first, !["every", "each", "any"].contains(chain.head.determiner),
      !chain.head.range.contains(where: { tokens[$0].tag == .name }),
      !chain.parts.contains(where: { part in
        part.noun.range.contains { tokens[$0].tag == .name }
      })
    else { return nil }
    let head = tokens[chain.head.head]
    let isCount = head.tag == .number && chain.head.range.count <= 2
    let stands: WordClass = [
      .part, .activity, .document, .time, .undertaking, .generic, .event,
    ]
    guard isCount || head.isOne(of: stands), chain.head.determiner != "a",
      chain.head.determiner != "an"
    else { return nil }
    return mentions.resolveSalient(sentence: sentence.index)
  }

  func isFollowedByIt(_ chain: Chain) -> Bool {
    let next = chain.phrases.upperBound + 1
    guard next < sentence.phrases.count, case .pronoun = sentence.phrases[next] else {
      return false
    }
    return true
  }
}
