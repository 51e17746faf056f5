import LedgerCore

/// Predicates: what verbs say of their subjects and objects.
extension SentenceRules {
  mutating func read(_ index: Int, _ mentions: inout Mentions) {
    var predicate = sentence.predicates[index]
    if consumed.contains(predicate.phrase) || isReadThroughWhatItGoverns(index) { return }
    if let chain = predicate.subjects.first,
      tokens[..<max(chain.head.range.lowerBound, predicate.verb.main)].contains(where: {
        $0 == "neither"
      }), tokens[..<predicate.verb.main].contains(where: { $0 == "nor" })
    {
      predicate.verb.isNegated = true
    }
    let due = dueDate(for: predicate)
    let idiom = idiom(in: predicate)
    if let idiom {
      predicate.verb.sense = idiom.sense
    } else if let sense = Idioms.sense(
      of: predicate.verb.lemma, before: tokens[(predicate.verb.main + 1)...])
    {
      predicate.verb.sense = sense
    }
    let movings: Set<Word> = [
      "push", "move", "shift", "change", "revise", "reset", "put", "adjust",
    ]
    if movings.contains(predicate.verb.lemma), isMoved(clause(around: predicate)) {
      predicate.verb.sense = .delay
    }
    let situation = Situation(
      predicate: predicate, governor: predicate.governor.map { sentence.predicates[$0] },
      governingNoun: predicate.governingNoun.map { tokens[$0.head].entry.classes } ?? [],
      hasObject: predicate.objects.contains { !SentenceRules.isLight($0, tokens) }
        || predicate.objectPronoun != nil,
      hasDate: due != nil
        || sentence.times.contains { ($0.due?.last ?? publishedOn) > publishedOn },
      hasDueDate: due != nil,
      isLately: sentence.times.contains { time in
        clause(around: predicate).contains(time.tokens.lowerBound)
          && (time.last.map { $0 <= publishedOn && publishedOn - $0 <= 21 } ?? false)
      },
      hasPastDate: sentence.times.contains { time in
        clause(around: predicate).contains(time.tokens.lowerBound)
          && (time.last.map { $0 < publishedOn } ?? false)
      },
      subjectIsActivity: predicate.subjects.contains { tokens[$0.head.head].isOne(of: .activity) },
      subjectIsPlan: predicate.subjects.contains {
        tokens[$0.head.head].isOne(of: [.generic, .document, .policy])
      },
      objectIsFirstUser: predicate.objects.contains { chain in
        chain.head.range.contains { tokens[$0] == "first" }
          && SentenceRules.users.contains(tokens[chain.head.head].token.word)
      },
      objectIsOwned: predicate.objects.contains {
        $0.head.determiner == "its" || $0.head.determiner == "their"
      })
    if sentence.predicates.prefix(index).contains(where: { $0.verb.lemma == "deny" }) {
      note("denial", predicate, .refused("it is denied"))
      return
    }
    if predicate.verb.lemma == "consider",
      tokens[predicate.verb.main...].prefix(6).contains(where: { $0 == "as" })
    {
      note("discussed", predicate, .refused("considered as something, not discussed"))
      return
    }
    if isFeared(predicate) {
      note("fear", predicate, .refused("feared, not done"))
      return
    }
    if readExistential(predicate, due, &mentions) { return }
    if readAppointment(predicate, due, &mentions) { return }
    guard isSaidByOneWithASay(predicate) else {
      note("bystander", predicate, .refused("said by somebody without a say in it"))
      return
    }
    for rule in StatusRule.all {
      guard let verdict = rule.apply(situation) else { continue }
      if verdict.confidence == 0 {
        note(rule.name, predicate, .refused("says nothing new"))
        return
      }
      if let idiom {
        applyIdiom(idiom, verdict, rule.name, predicate, due, &mentions)
      } else {
        apply(verdict, rule.name, predicate, due, &mentions)
      }
      return
    }
  }

  /// "promised to cut emissions": what is promised is read at "cut".
  private func isReadThroughWhatItGoverns(_ index: Int) -> Bool {
    let predicate = sentence.predicates[index]
    let drives: Set<Word> = ["fail", "struggle", "order", "tell", "instruct", "direct"]
    if drives.contains(predicate.verb.lemma), !predicate.verb.isNegated,
      sentence.predicates.contains(where: { $0.governor == index && $0.verb.isInfinitive })
    {
      return true
    }
    let senses: [Sense] = [.commit, .agree, .propose, .hope, .discuss, .begin]
    return senses.contains(predicate.verb.sense) && predicate.objects.isEmpty
      && !predicate.verb.isPassive && !predicate.verb.isNegated
      && sentence.predicates.contains {
        $0.governor == index && !sentence.predicates[index].verb.isNegated
          && (!$0.objects.isEmpty || $0.verb.isPassive || $0.objectPronoun != nil)
      }
  }

  /// "named Acme preferred bidder for the plant", "shortlisted three firms for the line".
  private mutating func readAppointment(
    _ predicate: Predicate, _ due: Period?, _ mentions: inout Mentions
  ) -> Bool {
    let choices: Set<Word> = [
      "name", "pick", "choose", "select", "shortlist", "appoint", "tap", "declare", "hire",
    ]
    let jobs: Set<Word> = [
      "bidder", "contractor", "builder", "supplier", "operator", "developer", "concessionaire",
      "partner", "winner", "consultant", "designer", "bidders", "companies", "firms", "contractors",
      "consortium", "consortia", "vendor",
    ]
    let times: [VerbGroup.Time] = [.past, .perfect, .future, .reportedFuture, .present]
    guard choices.contains(predicate.verb.lemma), !predicate.verb.isNegated,
      times.contains(predicate.verb.time), !predicate.isConditional,
      let job = tokens[predicate.verb.main...].prefix(8).firstIndex(where: {
        jobs.contains($0.token.word)
      }), job + 1 < tokens.count, tokens[job + 1] == "for" || tokens[job + 1] == "of",
      let candidate = target(after: predicate.phrase, named: false),
      let (mention, _) = mention(of: candidate, &mentions, .committed)
    else { return false }
    let verdict = StatusRule.Verdict(status: .committed, role: .object, confidence: 0.6)
    add(mention, verdict, "appointed", predicate, due, candidate)
    return true
  }

  /// "at risk of being cancelled", "the danger of halting".
  private func isFeared(_ predicate: Predicate) -> Bool {
    let fears: Set<Word> = ["risk", "danger", "threat", "fear", "fears", "prospect", "instead"]
    let start = predicate.verb.range.lowerBound
    return start >= 2 && tokens[start - 1] == "of" && fears.contains(tokens[start - 2].token.word)
  }

  /// "There will be a new line", "nor will there be one".
  mutating func readExistential(
    _ predicate: Predicate, _ due: Period?, _ mentions: inout Mentions
  ) -> Bool {
    let range = predicate.verb.range
    let isThere = tokens[max(0, range.lowerBound - 1)..<range.upperBound].contains { $0 == "there" }
    guard isThere, predicate.verb.lemma == "be", !predicate.isConditional else { return false }
    if predicate.verb.time == .present, !predicate.verb.isNegated,
      let chain = predicate.objects.first,
      ["plans", "proposals", "talks"].contains(tokens[chain.head.head].token.word)
    {
      let status: Status =
        switch tokens[chain.head.head].token.word {
        case "plans": .committed
        case "talks": .discussed
        default: .proposed
        }
      apply(
        StatusRule.Verdict(status: status, role: .object, confidence: 0.5), "there-are-plans",
        predicate, due, &mentions)
      return true
    }
    guard predicate.verb.time == .future else { return false }
    let status: Status = predicate.verb.isNegated ? .cancelled : .committed
    apply(
      StatusRule.Verdict(status: status, role: .object, confidence: 0.65), "there-will-be",
      predicate,
      due, &mentions)
    return true
  }

  mutating func apply(
    _ verdict: StatusRule.Verdict, _ rule: String, _ predicate: Predicate, _ due: Period?,
    _ mentions: inout Mentions
  ) {
    let subjects = (predicate.subjects, predicate.subjectPronoun)
    let objects = (
      predicate.objects.filter { !SentenceRules.isLight($0, tokens) }, predicate.objectPronoun
    )
    let order = self.order(verdict.role, predicate, subjects, objects)
    for (written, pronoun) in order {
      if let mention = financed(predicate, written, &mentions) {
        add(mention, verdict, rule, predicate, due, nil)
        return
      }
      if let mention = ownDeed(verdict, rule, predicate, written, &mentions) {
        add(mention, verdict, rule, predicate, due, nil)
        return
      }
      let chains = planned(by: written, before: predicate)
      // What is to be built is an undertaking, whatever it is called.
      let isPlanned = chains.map(\.phrases) != written.map(\.phrases)
      let least = isPlanned ? 0 : verdict.leastConcreteness
      let found = chains.filter { !isActor($0, of: predicate) }.compactMap { chain in
        (extraposed(from: chain, of: predicate) ?? whole(chain, predicate)
          ?? nested(before: predicate))
          .flatMap { $0.concreteness < least ? nil : $0 }
          .flatMap { mention(of: $0, &mentions, verdict.status) }
      }
      for (mention, candidate) in found {
        add(mention, verdict, rule, predicate, due, candidate)
      }
      if !found.isEmpty {
        addGapped(verdict, rule, after: predicate, &mentions)
        return
      }
      if let mention = deed(of: written, before: predicate, &mentions) {
        add(mention, verdict, rule, predicate, due, nil)
        return
      }
      if let mention = share(in: chains, predicate, &mentions) {
        let status: Status = verdict.status == .completed ? .underway : verdict.status
        let partly = StatusRule.Verdict(
          status: status, role: verdict.role, confidence: verdict.confidence)
        add(mention, partly, "share-done", predicate, due, nil)
        return
      }
      if let mention = paper(in: chains, &mentions) {
        add(mention, verdict, rule, predicate, due, nil)
        return
      }
      if verdict.status == .agreed,
        chains.contains(where: { tokens[$0.head.head].isOne(of: .document) })
      {
        pendingPaper = (.agreed, standing(of: predicate), rule)
      }
      if verdict.status != .agreed, verdict.status != .proposed,
        let mention = proxy(chains, &mentions)
      {
        let isPart = chains.contains {
          tokens[$0.head.head].isOne(of: .part) || tokens[$0.head.head].tag == .number
        }
        let mine =
          isPart && verdict.status == .completed
          ? StatusRule.Verdict(status: .underway, role: verdict.role, confidence: 0.5) : verdict
        add(mention, mine, rule, predicate, due, nil)
        return
      }
      // "signed the guest book": a real object that is no undertaking is not passed over.
      if verdict.role == .objectElseSubject, !chains.isEmpty { break }
      if chains.isEmpty, let pronoun, !isExpletive(predicate),
        [
          "it", "they", "both", "which", "that", "this", "these", "those", "all", "one", "others",
        ].contains(pronoun),
        let mention = mentions.resolveSalient(sentence: sentence.index)
      {
        add(mention, verdict, rule, predicate, due, nil)
        return
      }
    }
    // "is to lend Kenya $300m for the library": money is for something.
    if SentenceRules.payings.contains(predicate.verb.lemma),
      [.committed, .agreed, .proposed, .suspended, .underway].contains(verdict.status),
      let candidate = target(after: predicate.phrase, named: false),
      let (mention, _) = mention(of: candidate, &mentions, verdict.status)
    {
      add(mention, verdict, rule, predicate, due, candidate)
      return
    }
    // "will study whether the plant can be rebuilt": what is studied is the plant.
    if verdict.status == .discussed, predicate.objects.isEmpty,
      let inner = sentence.predicates.first(where: { $0.phrase > predicate.phrase }),
      tokens[predicate.verb.range.upperBound..<inner.verb.range.lowerBound].prefix(2).contains(
        where: { $0 == "whether" || $0 == "how" || $0 == "if" }),
      let chain = inner.subjects.first, let candidate = candidates.candidate(of: chain),
      candidate.concreteness >= 0.6,
      let (mention, _) = mention(of: candidate, &mentions, verdict.status)
    {
      add(mention, verdict, rule, predicate, due, candidate)
      return
    }
    if verdict.status == .discussed, predicate.objects.isEmpty,
      let candidate = target(after: predicate.phrase, named: true),
      let (mention, _) = mention(of: candidate, &mentions, verdict.status)
    {
      add(mention, verdict, rule, predicate, due, candidate)
      return
    }
    note(rule, predicate, .refused("no undertaking is named as its subject or object"))
  }

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
      && SentenceRules.flows.contains(head.token.word)
    guard isDoing || isMatter || isFlow else { return nil }
    return target(after: predicate.phrase, named: !isDoing)
  }

  /// "takes effect", "took place": an object in name only.
  static func isLight(_ chain: Chain, _ tokens: [TaggedToken]) -> Bool {
    let light: Set<Word> = ["effect", "place", "shape", "force", "form", "root", "hold"]
    return chain.head.range.count == 1 && light.contains(tokens[chain.head.head].token.word)
  }

  private static let payings: Set<Word> = [
    "lend", "give", "grant", "provide", "pledge", "spend", "invest", "contribute", "allocate",
    "donate", "pay", "offer", "promise", "earmark", "commit", "approve",
  ]

  /// Those for whom, and that for which, undertakings are made.
  private static let users: Set<Word> = [
    "passenger", "passengers", "patient", "patients", "student", "students", "pupil", "pupils",
    "customer", "customers", "guest", "guests", "visitor", "visitors", "tenant", "tenants",
    "resident", "residents", "ship", "ships", "vessel", "vessels", "train", "trains", "flight",
    "flights", "plane", "aircraft", "cargo", "shipment", "container", "containers", "batch",
    "copper", "gold", "oil", "gas", "steel", "cement", "power", "electricity", "water", "lng",
    "petrol", "fuel", "car", "cars", "vehicle", "vehicles", "tram", "trams", "bus", "buses",
    "product", "products", "crude", "ore", "lithium", "nickel", "cells", "chips", "wafers",
  ]

  /// What runs on, through or out of an undertaking.
  private static let flows: Set<Word> = [
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

  private typealias Argument = ([Chain], Word?)

  /// Where a verdict looks for its undertaking, first things first.
  private func order(
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

  /// "Unit 1 is to open in May and Unit 2 in June": the second shares the verb, with its own date.
  mutating func addGapped(
    _ verdict: StatusRule.Verdict, _ rule: String, after predicate: Predicate,
    _ mentions: inout Mentions
  ) {
    let phrases = sentence.phrases
    let builder = ChainBuilder(tokens: tokens, phrases: phrases)
    for index in phrases.indices.dropFirst(predicate.phrase + 1) {
      if case .verb = phrases[index] { return }
      guard case .conjunction = phrases[index], let chain = builder.chain(at: index + 1) else {
        continue
      }
      var next = chain.phrases.upperBound
      while next < phrases.count, isPrepositionOrAdverb(phrases[next]) { next += 1 }
      guard next < phrases.count, case .time(let range) = phrases[next],
        next + 1 >= phrases.count || !isVerb(phrases[next + 1]),
        let time = sentence.times.first(where: { $0.tokens.overlaps(range) }),
        let period = time.period, period.last >= publishedOn,
        let candidate = candidates.candidate(of: chain), candidate.concreteness >= 0.6,
        let (mention, _) = mention(of: candidate, &mentions, verdict.status)
      else { return }
      append(
        mention, verdict.status, standing(of: predicate), period, rule, verdict.confidence * 0.9)
      return
    }
  }

  func isPrepositionOrAdverb(_ phrase: Phrase) -> Bool {
    switch phrase {
    case .preposition, .adverb: true
    default: false
    }
  }

  func isVerb(_ phrase: Phrase) -> Bool {
    if case .verb = phrase { true } else { false }
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
  private func isNamed(_ candidate: Candidate?) -> Bool {
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

  mutating func add(
    _ mention: Int, _ verdict: StatusRule.Verdict, _ rule: String, _ predicate: Predicate,
    _ due: Period?, _ candidate: Candidate?
  ) {
    var status = verdict.status
    // A paper on talks is talks: "signed a protocol on a study of the line".
    if candidate?.wrappers.contains(.talk) == true,
      [.agreed, .committed, .underway, .completed].contains(status)
    {
      status = .discussed
    }
    // "plans for the line were unveiled", "talks on it broke down": it is the plan, the talks.
    if candidate?.wrappers.contains(.plan) == true, [.completed, .underway].contains(status) {
      status = .committed
    }
    if candidate?.wrappers.contains(.talk) == true, status == .cancelled { status = .suspended }
    // "two thirds of the line are finished".
    if status == .completed, isPartDone(predicate) { status = .underway }
    if status == .completed, let stage = stage(of: predicate) { status = stage }
    if status == .completed, isOnlyInPart(predicate) { status = .underway }
    // "the base slab of the reactor was completed": a part that is done means that work goes on.
    if status == .completed, let candidate, candidate.concreteness <= 0.5 { status = .underway }
    if status == .committed, isAgreedThat(predicate) { status = .agreed }
    if status == .committed, let due,
      saysLater(predicate, due) || saysNow(predicate) || saysOnly(due)
    {
      status = .delayed
    }
    if [.completed, .underway, .agreed].contains(status), isLongAgo(predicate) {
      note(rule, predicate, .refused("done long ago"))
      return
    }
    let concreteness = candidate?.concreteness ?? 0.6
    if concreteness < 0.4, [.proposed, .discussed, .agreed].contains(status),
      candidate?.wrappers.isEmpty != false
    {
      note(rule, predicate, .refused("too vague to track"))
      return
    }
    let confidence = verdict.confidence * (0.5 + 0.5 * concreteness)
    guard confidence >= SentenceRules.leastConfidence else {
      note(rule, predicate, .refused("too vague to track"))
      return
    }
    append(
      mention, status, standing(of: predicate),
      status.isSettled || status == .suspended ? nil : due,
      rule, confidence)
    note(rule, predicate, .claims([]))
  }

  /// "they settled that signals will be fitted": what they agreed binds them.
  func isAgreedThat(_ predicate: Predicate) -> Bool {
    guard predicate.verb.time == .future || predicate.verb.time == .reportedFuture,
      let before = sentence.predicates.last(where: { $0.phrase < predicate.phrase }),
      before.verb.sense == .agree || before.verb.lemma == "settle", !before.verb.isPassive,
      !before.verb.isNegated, before.verb.time == .past || before.verb.time == .perfect
    else { return false }
    let next = before.verb.range.upperBound
    return next < tokens.count && tokens[next] == "that"
  }

  /// "mechanical completion", "structurally complete": not yet in use.
  func isOnlyInPart(_ predicate: Predicate) -> Bool {
    let partly: Set<Word> = [
      "mechanical", "mechanically", "structural", "structurally", "partial", "partially", "partly",
      "nearly", "almost", "physical", "physically", "substantially", "largely", "mostly",
      "provisionally",
    ]
    let range = predicate.verb.range
    return tokens[max(0, range.lowerBound - 4)..<min(tokens.count, range.upperBound + 4)].contains {
      partly.contains($0.token.word)
    }
  }

  /// "the design is finished", "excavation has been completed": a stage that is done is not all.
  private func stage(of predicate: Predicate) -> Status? {
    let plans: Set<Word> = [
      "design", "designs", "planning", "survey", "surveys", "preparation", "preparations",
      "drawings", "procurement", "tendering", "tender",
    ]
    let works: Set<Word> = [
      "excavation", "dredging", "drilling", "demolition", "tunnelling", "tunneling", "digging",
      "testing", "tests", "trial", "trials", "piling", "clearance", "earthworks", "groundworks",
      "foundations", "foundation", "acquisition",
    ]
    let chains = predicate.verb.isPassive ? predicate.subjects : predicate.objects
    for chain in chains {
      let word = tokens[chain.head.head].token.word
      if plans.contains(word) { return .committed }
      if works.contains(word) { return .underway }
    }
    return nil
  }

  /// Is it only a share of something that was done?
  func isPartDone(_ predicate: Predicate) -> Bool {
    let chains = predicate.verb.isPassive ? predicate.subjects : predicate.objects
    return chains.contains { chain in
      chain.parts.first?.preposition == "of"
        && (CandidateFinder.shares.contains(tokens[chain.head.head].token.word)
          || ["cent", "percent", "%"].contains(tokens[chain.head.range.upperBound - 1].token.word))
    }
  }

  /// "was opened in 1965": beyond what anybody tracks.
  func isLongAgo(_ predicate: Predicate) -> Bool {
    guard predicate.verb.time == .past || predicate.verb.time == .pastPerfect else { return false }
    let range = clause(around: predicate)
    return sentence.times.contains { time in
      range.contains(time.tokens.lowerBound) && time.relation != .since
        && (time.last.map { publishedOn - $0 > 5 * 365 } ?? false)
    }
  }

  /// Below this a finding is a near miss.
  static let leastConfidence = 0.2

  /// "will now open in December": not when it was meant to.
  func saysNow(_ predicate: Predicate) -> Bool {
    predicate.verb.range.contains { tokens[$0] == "now" }
  }

  /// Critics, analysts and residents have no say; what they say is opinion.
  func isSaidByOneWithASay(_ predicate: Predicate) -> Bool {
    let mine =
      predicate.subjects + (predicate.governor.map { sentence.predicates[$0].subjects } ?? [])
    return !mine.contains { tokens[$0.head.head].isOne(of: .bystander) }
      && predicate.verb.sense != .doubt
  }

  /// Recalled as known: the past perfect, and the past beside a day that is some weeks gone.
  func standing(of predicate: Predicate) -> Standing {
    let time = predicate.governor.map { sentence.predicates[$0].verb.time } ?? predicate.verb.time
    if time == .pastPerfect || predicate.verb.isReduced { return .background }
    guard time == .past else { return .news }
    let range = clause(around: predicate)
    let isOld = sentence.times.contains { time in
      guard range.contains(time.tokens.lowerBound), let last = time.last else { return false }
      return publishedOn - last > 20
    }
    return isOld || predicate.isRelative ? .background : .news
  }

  /// "signed a contract with a firm which will build two jetties": the jetties are agreed.
  mutating func bookPendingPaper() {
    guard let paper = pendingPaper, let finding = findings.last(where: { $0.status == .committed })
    else { return }
    append(finding.mention, paper.status, paper.standing, finding.due, paper.rule, 0.8)
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
