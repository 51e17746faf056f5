import LedgerCore

extension StatusRule {
  /// In the order in which they are tried: the first that applies decides.
  static let all: [StatusRule] = [
    failed, ordered, chosen, firstUse, undecided, deniedEnd, willNot, notYet, unfulfilled,
    governedBySuggestion, governedByTalk,
    governedByAgreement,
    governedByCommitment, governedByProceeding, governedByHope,
    governedByBeginning, cancelled, suspended, delayed, stopped, purpose, planProvides, demanded,
    possible, agreed,
    toBeAgreed, begun, toBegin,
    finished, toBeFinished,
    beingDone, toBeDone, toHappen, changed, done, committed, proceeding, discussed, proposed,
    expected,
  ]

  private static func verdict(
    _ status: Status, _ role: Role, _ confidence: Double, needs concreteness: Double = 0
  ) -> Verdict {
    Verdict(status: status, role: role, confidence: confidence, leastConcreteness: concreteness)
  }

  /// "has not been cancelled": nothing moved, nothing is said.
  static let deniedEnd = StatusRule(
    name: "denied-end",
    examples: [], counterexamples: ["The airport line has not been cancelled."]
  ) { s in
    guard s.verb.isNegated, [.cancel, .suspend, .delay].contains(s.verb.sense) else { return nil }
    return verdict(.committed, .subjectElseObject, 0)
  }

  /// "failed to open by May", "is struggling to finish": still meant, and late.
  static let failed = StatusRule(
    name: "failed",
    examples: [("Kenya failed to finish the Lamu pipeline by December.", .delayed)],
    counterexamples: ["The minister failed to answer a question on the Lamu pipeline."]
  ) { s in
    guard s.verb.isInfinitive, let governor = s.governor, !governor.verb.isNegated,
      governor.verb.lemma == "fail" || governor.verb.lemma == "struggle",
      !governor.isConditional, [.begin, .finish, .make].contains(s.verb.sense)
    else { return nil }
    return verdict(.delayed, complement(s), 0.6)
  }

  /// "ordered work on the depot to stop".
  static let ordered = StatusRule(
    name: "ordered-to-stop",
    examples: [("The governor ordered construction of the Oder bridge to stop.", .suspended)],
    counterexamples: ["The officer ordered the driver to stop."]
  ) { s in
    let orders: Set<Word> = ["order", "tell", "instruct", "direct"]
    let stops: Set<Word> = ["stop", "cease", "halt", "pause"]
    guard s.verb.isInfinitive, let governor = s.governor, orders.contains(governor.verb.lemma),
      !governor.verb.isNegated, stops.contains(s.verb.lemma)
    else { return nil }
    return verdict(.suspended, s.hasObject ? .object : .subject, 0.7, needs: 0.7)
  }

  /// "was picked to build", "has been hired to dig": somebody has the job.
  static let chosen = StatusRule(
    name: "chosen-to",
    examples: [
      ("Acme has been picked to build the Oder bridge.", .committed),
      ("Acme was contracted to dig the Oder tunnel.", .agreed),
    ],
    counterexamples: ["The minister was chosen to lead the party."]
  ) { s in
    let choices: Set<Word> = ["pick", "choose", "select", "name", "tap", "appoint", "nominate"]
    let hires: Set<Word> = ["contract", "hire", "commission", "engage", "retain"]
    guard s.verb.isInfinitive, let governor = s.governor, !governor.verb.isNegated,
      [.past, .perfect, .present].contains(governor.verb.time), s.verb.sense == .make
    else { return nil }
    if hires.contains(governor.verb.lemma) { return verdict(.agreed, .object, 0.6) }
    guard choices.contains(governor.verb.lemma) else { return nil }
    return verdict(.committed, .object, 0.6)
  }

  /// "carried its first passengers", "received its first ship": it is in use.
  static let firstUse = StatusRule(
    name: "first-use",
    examples: [
      ("The Oder tunnel has received its first train.", .completed),
      ("The Kasese hospital will take its first patients in May.", .committed),
    ],
    counterexamples: ["The Oder tunnel has received its first complaint."]
  ) { s in
    guard s.objectIsFirstUser, !s.verb.isPassive, !s.verb.isNegated, !s.predicate.isConditional
    else { return nil }
    if s.isAhead || s.verb.time == .present && s.hasDueDate {
      return verdict(.committed, .subject, 0.6, needs: 0.7)
    }
    guard s.isDone else { return nil }
    return verdict(.completed, .subject, 0.6, needs: 0.7)
  }

  /// "has yet to decide on the line": it is still being weighed.
  static let undecided = StatusRule(
    name: "undecided",
    examples: [("The council has yet to decide on the Leith tram.", .discussed)],
    counterexamples: ["The council has decided."]
  ) { s in
    guard s.verb.isNegated, s.verb.lemma == "decide", s.verb.time == .perfect else { return nil }
    return verdict(.discussed, .object, 0.6)
  }

  static let willNot = StatusRule(
    name: "will-not",
    examples: [
      ("The second runway will not be built.", .cancelled),
      ("The Kessel tunnel will not open by 2033.", .delayed),
    ],
    counterexamples: ["The minister will not resign."]
  ) { s in
    guard s.verb.isNegated, s.isAhead, !s.predicate.isConditional else { return nil }
    switch s.verb.sense {
    case .make, .proceed, .commit, .begin, .finish:
      return verdict(
        s.hasDate ? .delayed : .cancelled, s.verb.isPassive ? .subject : .subjectElseObject, 0.7)
    default: return nil
    }
  }

  /// "has not started": a state of not being, which says nothing new by itself.
  static let notYet = StatusRule(
    name: "not-yet",
    examples: [("Work on the Oder bridge has not restarted.", .suspended)],
    counterexamples: ["The contract has not been signed."]
  ) { s in
    guard s.verb.isNegated else { return nil }
    if s.verb.sense == .begin, s.verb.lemma == "restart" || s.verb.lemma == "resume" {
      return verdict(.suspended, .subjectElseObject, 0.6)
    }
    return verdict(.committed, .subjectElseObject, 0)
  }

  /// "which was to have opened in May", "should have started": it did not.
  static let unfulfilled = StatusRule(
    name: "unfulfilled",
    examples: [
      ("The Oder bridge was to have opened in May.", .delayed),
      ("Work on the Oder bridge should have started in March.", .delayed),
      ("The Oder bridge was supposed to open in 2021.", .delayed),
    ],
    counterexamples: ["The minister should have resigned."]
  ) { s in
    let isOverdue = s.verb.isPastIntent && s.hasPastDate && !s.hasDate && !s.verb.isNegated
    guard s.verb.isUnfulfilled || isOverdue,
      [.begin, .finish, .make, .proceed].contains(s.verb.sense)
    else {
      return nil
    }
    return verdict(
      .delayed, s.verb.isPassive ? .subject : s.hasObject ? .objectElseSubject : .subject, 0.5)
  }

  private static func offTrack(
    _ name: String, _ sense: Sense, _ status: Status, _ examples: [(String, Status)],
    _ counterexamples: [String]
  ) -> StatusRule {
    StatusRule(
      name: name, examples: examples.map { ($0.0, $0.1) }, counterexamples: counterexamples
    ) { s in
      guard s.verb.sense == sense, s.verb.time != .hypothetical, !s.predicate.isConditional else {
        return nil
      }
      let role: Role = s.verb.isPassive || s.verb.isReduced ? .subject : .objectElseSubject
      return verdict(status, role, 0.8)
    }
  }

  static let cancelled = offTrack(
    "cancelled", .cancel, .cancelled,
    [
      ("The government has scrapped the Hoi An bypass.", .cancelled),
      ("The desalination plant was abandoned on Monday.", .cancelled),
    ], ["If the council drops the tram, residents will sue."])

  static let suspended = offTrack(
    "suspended", .suspend, .suspended,
    [("Construction of the Accra stadium was halted.", .suspended)], [])

  static let delayed = offTrack(
    "delayed", .delay, .delayed,
    [
      ("The launch of the Ibex satellite has been postponed.", .delayed),
      ("The opening of the Kasese hospital was pushed back to May.", .delayed),
    ], [])

  /// "Work on the tunnels stopped in January."
  static let stopped = StatusRule(
    name: "stopped",
    examples: [("Work on the Oder tunnel stopped in January.", .suspended)],
    counterexamples: ["The Oder train stopped at noon."]
  ) { s in
    guard s.verb.lemma == "stop" || s.verb.lemma == "cease", !s.hasObject, s.isDone,
      s.subjectIsActivity, !s.predicate.isConditional
    else { return nil }
    return verdict(.suspended, .subject, 0.75)
  }

  private static func governed(
    _ name: String, by senses: [Sense], nouns: WordClass = [], _ examples: [(String, Status)],
    _ counterexamples: [String] = [], _ apply: @escaping @Sendable (Situation) -> Verdict?
  ) -> StatusRule {
    StatusRule(
      name: name, examples: examples.map { ($0.0, $0.1) }, counterexamples: counterexamples
    ) { s in
      guard s.verb.isInfinitive || s.verb.isGerund else { return nil }
      if let governor = s.governor {
        guard senses.contains(governor.verb.sense), !governor.verb.isNegated,
          governor.verb.time != .hypothetical || governor.verb.sense == .propose
        else { return nil }
      } else {
        // "a pact to be finished by May" is not yet one to do anything.
        guard !s.governingNoun.isDisjoint(with: nouns), !s.verb.isPassive else { return nil }
      }
      return apply(s)
    }
  }

  /// What the governed verb is about: the object of a transitive one, else the subject.
  private static func complement(_ s: Situation) -> Role {
    s.verb.isPassive ? .subject : s.hasObject ? .object : .subjectElseObject
  }

  private static func isOffTrack(_ s: Situation) -> Bool {
    [.cancel, .suspend, .delay].contains(s.verb.sense)
  }

  static let governedBySuggestion = governed(
    "proposed-to", by: [.propose],
    [("The mayor proposed to build a tram.", .proposed)]
  ) { isOffTrack($0) ? nil : verdict(.proposed, complement($0), 0.7) }

  static let governedByTalk = governed(
    "talks-to", by: [.discuss], nouns: .talk,
    [("The two countries are considering building a gas pipeline.", .discussed)]
  ) { isOffTrack($0) ? nil : verdict(.discussed, complement($0), 0.7) }

  static let governedByAgreement = governed(
    "agreed-to", by: [.agree], nouns: .document,
    [
      ("Kenya and Uganda agreed to build a railway.", .agreed),
      ("The two sides agreed to study a new bridge.", .discussed),
    ]
  ) { s in
    if isOffTrack(s) { return nil }
    if s.verb.sense == .discuss || s.verb.lemma == "form" {
      return verdict(.discussed, complement(s), 0.7)
    }
    if let governor = s.governor, ![.past, .perfect, .pastPerfect].contains(governor.verb.time) {
      return verdict(.committed, complement(s), 0.6)
    }
    return verdict(.agreed, complement(s), 0.8)
  }

  static let governedByCommitment = governed(
    "plans-to", by: [.commit, .report], nouns: [.generic, .policy],
    [
      ("The company plans to open a smelter in May.", .committed),
      ("The ministry pledged to plant a million trees.", .committed),
    ]
  ) { s in
    if s.governor?.verb.sense == .report { return nil }
    if s.verb.sense == .discuss { return verdict(.discussed, complement(s), 0.6) }
    if isOffTrack(s) {
      // A vow to halt a harm is a commitment; a decision to halt works is their halt.
      let vows: [Word] = ["pledge", "promise", "vow", "commit", "undertake", "aim", "target"]
      let isVow = s.governor.map { vows.contains($0.verb.lemma) } ?? true
      return isVow ? verdict(.committed, complement(s), 0.6) : nil
    }
    return verdict(.committed, complement(s), 0.75)
  }

  static let governedByProceeding = governed(
    "continues-to", by: [.proceed],
    [("The two governments continue to study a tunnel.", .discussed)]
  ) { s in
    if s.verb.sense == .discuss { return verdict(.discussed, complement(s), 0.7) }
    return s.verb.sense == .make ? verdict(.underway, complement(s), 0.5) : nil
  }

  static let governedByHope = governed(
    "hopes-to", by: [.hope],
    [
      ("The government hopes to build a port.", .proposed),
      ("The agency expects to sign a contract for the Oder bridge.", .committed),
    ]
  ) { s in
    let expects = s.governor?.verb.lemma == "expect" || s.governor?.verb.lemma == "anticipate"
    return verdict(expects ? .committed : .proposed, complement(s), 0.55)
  }

  static let governedByBeginning = governed(
    "begins-to", by: [.begin],
    [
      ("Workers have begun to lay the Kisumu pipeline.", .underway),
      ("The state began building the Volta canal.", .underway),
    ]
  ) { s in
    guard let time = s.governor?.verb.time else { return nil }
    let begun = time == .past || time == .perfect || time == .present
    return verdict(begun ? .underway : .committed, complement(s), 0.7)
  }

  /// "will spend a billion to plant trees": the purpose of what will be done.
  static let purpose = governed(
    "purpose", by: [.make, .other],
    [("The state will spend a million to plant a forest.", .committed)]
  ) { s in
    guard let governor = s.governor, s.verb.isInfinitive,
      governor.verb.time == .future || governor.verb.time == .reportedFuture,
      [.make, .finish, .begin].contains(s.verb.sense)
    else { return nil }
    return verdict(.committed, complement(s), 0.65)
  }

  /// "The budget provides a billion for the bridge": a plan speaks in the present.
  static let planProvides = StatusRule(
    name: "plan-provides",
    examples: [("The budget provides a fund for rural clinics.", .committed)],
    counterexamples: ["The river provides water for the fields."]
  ) { s in
    guard s.subjectIsPlan, s.verb.time == .present, !s.verb.isPassive, !s.verb.isInfinitive,
      s.verb.sense == .make || s.verb.lemma == "include" || s.verb.lemma == "contain"
    else { return nil }
    return verdict(.committed, .object, 0.65)
  }

  static let demanded = StatusRule(
    name: "demanded", examples: [],
    counterexamples: ["Critics say the government should scrap the dam."]
  ) { $0.verb.isDemand && !isExpected($0) ? verdict(.proposed, .object, 0) : nil }

  /// "opens on 3 May": the present with a date ahead is the future.
  private static func isTimetabled(_ s: Situation) -> Bool {
    s.verb.time == .present && s.hasDueDate && !s.verb.isProgressive && !s.predicate.isRelative
  }

  /// "should be finished by the end of next year": no demand but an expectation.
  private static func isExpected(_ s: Situation) -> Bool {
    s.verb.isDemand && s.hasDate && [.finish, .begin].contains(s.verb.sense)
  }

  /// "A plant could be built on the island": raised, and nobody binds himself.
  static let possible = StatusRule(
    name: "possible",
    examples: [("A nuclear plant could be built on Bangka island.", .proposed)],
    counterexamples: ["The Oder bridge could carry 20 tonnes."]
  ) { s in
    guard s.verb.isPossible, s.verb.time == .hypothetical, !s.predicate.isConditional,
      s.verb.isPassive && s.verb.sense == .make || [.begin, .finish].contains(s.verb.sense)
    else { return nil }
    return verdict(.proposed, s.verb.isPassive ? .subject : .subjectElseObject, 0.55)
  }

  static let agreed = StatusRule(
    name: "agreed",
    examples: [
      ("Nepal and India signed a contract for a power line.", .agreed),
      ("The firms signed an agreement to build a dam.", .agreed),
      ("A deal on the Sohar refinery was sealed in Doha.", .agreed),
    ],
    counterexamples: ["The minister signed the guest book."]
  ) { s in
    guard s.verb.sense == .agree, s.isDone || s.verb.time == .present, !s.predicate.isConditional
    else { return nil }
    return verdict(.agreed, s.verb.isPassive ? .subject : .objectElseSubject, 0.8, needs: 0.6)
  }

  static let toBeAgreed = StatusRule(
    name: "to-be-agreed",
    examples: [("The two countries will sign an agreement on the Rufiji dam.", .committed)],
    counterexamples: []
  ) { s in
    guard s.verb.sense == .agree, s.isAhead, !s.predicate.isConditional else { return nil }
    return verdict(.committed, s.verb.isPassive ? .subject : .objectElseSubject, 0.7)
  }

  static let begun = StatusRule(
    name: "begun",
    examples: [
      ("Construction of the Izmir terminal has begun.", .underway)
    ],
    counterexamples: ["The meeting began with a prayer."]
  ) { s in
    guard s.verb.sense == .begin, s.isDone || s.verb.time == .present && !isTimetabled(s),
      !s.predicate.isConditional
    else { return nil }
    return verdict(
      .underway, s.verb.isPassive ? .subject : s.hasObject ? .object : .subject, 0.75)
  }

  static let toBegin = StatusRule(
    name: "to-begin",
    examples: [("Work on the Cebu metro will start in 2031.", .committed)], counterexamples: []
  ) { s in
    guard s.verb.sense == .begin, s.isAhead || isTimetabled(s) || isExpected(s),
      !s.predicate.isConditional
    else { return nil }
    return verdict(
      .committed, s.verb.isPassive ? .subject : s.hasObject ? .object : .subject, 0.75)
  }

  static let finished = StatusRule(
    name: "finished",
    examples: [
      ("The president inaugurated the Oder bridge.", .completed),
      ("The new hospital in Kasese was opened on Friday.", .completed),
      ("The tenth session of the joint commission was held here.", .completed),
    ],
    counterexamples: ["The door was open."]
  ) { s in
    let isHeld = s.verb.lemma == "hold" && s.verb.isPassive
    let isFinished =
      s.verb.time == .present && s.verb.isPassive && !s.verb.isProgressive && !s.hasDueDate
    guard s.verb.sense == .finish || isHeld, s.isDone || isFinished, !s.verb.isProgressive,
      !s.predicate.isConditional
    else {
      return nil
    }
    return verdict(
      .completed, s.verb.isPassive ? .subject : s.hasObject ? .object : .subject,
      s.verb.time == .pastPerfect ? 0.4 : 0.7)
  }

  static let toBeFinished = StatusRule(
    name: "to-be-finished",
    examples: [("The Oder bridge will open in March.", .committed)], counterexamples: []
  ) { s in
    guard s.verb.sense == .finish, s.isAhead || isTimetabled(s) || isExpected(s),
      !s.predicate.isConditional
    else { return nil }
    return verdict(
      .committed, s.verb.isPassive ? .subject : s.hasObject ? .object : .subject, 0.75)
  }

  static let beingDone = StatusRule(
    name: "being-done",
    examples: [
      ("A second runway is being built.", .underway),
      ("The city is building a tram.", .underway),
    ],
    counterexamples: []
  ) { s in
    guard s.verb.sense == .make || s.verb.sense == .finish && !s.hasDueDate, s.verb.isProgressive,
      s.verb.time == .present || s.verb.time == .perfect, !s.predicate.isConditional
    else { return nil }
    return verdict(.underway, s.verb.isPassive ? .subject : .objectElseSubject, 0.7)
  }

  static let toBeDone = StatusRule(
    name: "to-be-done",
    examples: [
      ("The state will build a hospital in the valley.", .committed),
      ("The old line to Gaziantep is to be electrified.", .committed),
    ],
    counterexamples: ["The price would rise if the dam were built."]
  ) { s in
    guard s.isAhead, !s.predicate.isConditional,
      s.verb.sense == .make || s.hasDate && [.other, .proceed].contains(s.verb.sense)
    else { return nil }
    if s.verb.sense != .make {
      return verdict(.committed, .subjectElseObject, 0.45, needs: 0.3)
    }
    return verdict(
      .committed, s.verb.isPassive ? .subject : s.hasObject ? .objectElseSubject : .subject, 0.65)
  }

  /// Any other verb ahead: what will be done with an undertaking, or what somebody will get.
  static let toHappen = StatusRule(
    name: "to-happen",
    examples: [
      ("The Oder bridge will be named after a poet.", .committed),
      ("The valley will get a new hospital.", .committed),
    ],
    counterexamples: ["The bridge would attract drivers."]
  ) { s in
    guard s.isAhead, s.verb.sense == .other || s.verb.sense == .hope, !s.verb.isNegated,
      !s.predicate.isConditional
    else { return nil }
    if s.verb.isPassive { return verdict(.committed, .subject, 0.45, needs: 0.7) }
    let ends: Set<Word> = ["close", "shut", "retire", "cease", "return", "move", "run", "end"]
    if !s.hasObject, ends.contains(s.verb.lemma), !s.predicate.isRelative {
      return verdict(.committed, .subject, 0.45, needs: 0.9)
    }
    // "incomes are to grow": a plan's target, where "will" would be a forecast.
    let measures: Set<Word> = ["grow", "rise", "fall", "double", "triple", "shrink", "increase"]
    if !s.hasObject, measures.contains(s.verb.lemma), s.verb.isPlanned {
      return verdict(.committed, .subject, 0.45, needs: 0.5)
    }
    let gains: [Word] = [
      "get", "receive", "have", "see", "gain", "add", "open", "include", "feature",
    ]
    guard s.hasObject, !s.predicate.isRelative, gains.contains(s.verb.lemma) else { return nil }
    return verdict(.committed, .object, 0.45, needs: 0.9)
  }

  /// "Completion is expected in May", "delivery was forecast for 2030".
  static let expected = StatusRule(
    name: "expected",
    examples: [("Completion of the Oder bridge is expected in May 2031.", .committed)],
    counterexamples: ["The Oder bridge is expected in the valley."]
  ) { s in
    guard s.verb.sense == .hope, s.verb.isPassive || s.verb.isReduced, s.hasDate,
      !s.verb.isNegated, s.verb.time != .hypothetical, !s.predicate.isConditional
    else { return nil }
    return verdict(.committed, .subject, 0.6)
  }

  /// "raised its intake to 31,500": a measure that its own maker changes is decided.
  static let changed = StatusRule(
    name: "changed",
    examples: [("Norway has doubled its climate fund to $2 billion a year.", .committed)],
    counterexamples: ["The storm doubled the price of rice."]
  ) { s in
    let changes: [Word] = [
      "double", "triple", "raise", "increase", "cut", "lower", "reduce", "halve", "boost", "lift",
      "extend", "expand", "quadruple", "slash", "weaken", "dilute", "soften", "relax", "tighten",
      "strengthen", "loosen",
    ]
    guard changes.contains(s.verb.lemma), !s.verb.isPassive, s.isDone, s.objectIsOwned,
      !s.predicate.isConditional, !s.verb.isNegated
    else { return nil }
    return verdict(.committed, .object, 0.6)
  }

  static let done = StatusRule(
    name: "done",
    examples: [
      ("The state has planted a forest on the hills.", .underway),
      ("The first turbine of the Oder wind farm was installed last week.", .underway),
    ],
    counterexamples: ["The plant was built in the 1970s."]
  ) { s in
    let isLately = s.verb.time == .past && s.isLately && !s.verb.isReduced
    guard s.verb.sense == .make,
      s.verb.time == .perfect || s.verb.time == .pastPerfect || isLately,
      !s.predicate.isConditional, !s.verb.isNegated
    else { return nil }
    if !s.verb.isPassive, !s.hasObject { return nil }  // "prices have doubled"
    // What has been built may be a part of it; that all is there takes a word of finishing.
    return verdict(.underway, s.verb.isPassive ? .subject : .objectElseSubject, 0.46)
  }

  static let committed = StatusRule(
    name: "committed",
    examples: [
      ("The cabinet approved the airport line.", .committed),
      ("A visit to Lisbon was scheduled for the first half of March.", .committed),
    ],
    counterexamples: []
  ) { s in
    guard s.verb.sense == .commit, s.verb.lemma != "mean", s.verb.time != .hypothetical,
      !s.predicate.isConditional,
      !s.verb.isInfinitive
    else { return nil }
    return verdict(
      .committed, s.verb.isPassive || s.verb.isReduced || !s.hasObject ? .subject : .object,
      s.verb.lemma == "announce" ? 0.6 : 0.7)
  }

  static let proceeding = StatusRule(
    name: "proceeding",
    examples: [("Construction of the Izmir terminal continues.", .underway)],
    counterexamples: ["Ministers remain divided."]
  ) { s in
    guard s.verb.sense == .proceed, s.verb.time != .hypothetical, !s.predicate.isConditional
    else { return nil }
    if s.subjectIsActivity { return verdict(.underway, .subject, 0.7) }
    let speeds: [Word] = ["speed", "accelerate", "hasten", "quicken", "progress", "advance"]
    if speeds.contains(s.verb.lemma), !s.isAhead {
      return verdict(.underway, s.verb.isPassive ? .subject : .objectElseSubject, 0.55, needs: 0.7)
    }
    let goesAhead: [Word] = ["go", "press", "push", "proceed"]
    return goesAhead.contains(s.verb.lemma) ? verdict(.committed, .subject, 0.6) : nil
  }

  static let discussed = StatusRule(
    name: "discussed",
    examples: [
      ("The two ministers discussed a gas pipeline.", .discussed),
      ("A tunnel under the strait is being studied.", .discussed),
    ],
    counterexamples: []
  ) { s in
    guard s.verb.sense == .discuss, s.verb.time != .hypothetical, !s.predicate.isConditional
    else { return nil }
    return verdict(.discussed, s.verb.isPassive ? .subject : .object, 0.7)
  }

  static let proposed = StatusRule(
    name: "proposed",
    examples: [("The governor proposed a second bridge.", .proposed)], counterexamples: []
  ) { s in
    guard s.verb.sense == .propose, s.verb.time != .hypothetical else { return nil }
    return verdict(.proposed, s.verb.isPassive ? .subject : .object, 0.65)
  }
}
