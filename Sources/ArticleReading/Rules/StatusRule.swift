import LedgerCore

/// What a rule is shown: a predicate and what governs it.
struct Situation {
  let predicate: Predicate
  /// The predicate that this infinitive completes, if any.
  let governor: Predicate?
  /// The noun that this infinitive completes, as its class.
  let governingNoun: WordClass
  /// Has it an object, as a chain or a pronoun?
  let hasObject: Bool
  /// Does a due date stand beside it?
  let hasDate: Bool
  /// Does one stand in its own clause?
  let hasDueDate: Bool
  /// Does a day of the last weeks stand in its clause?
  let isLately: Bool
  /// Does a date that is over stand in its clause?
  let hasPastDate: Bool
  /// "the train", "construction": is the subject an activity?
  let subjectIsActivity: Bool
  /// "the budget", "the strategy", "the bill".
  let subjectIsPlan: Bool

  /// "its first passengers": is the object the first of those that it is for?
  let objectIsFirstUser: Bool
  /// "its climate aid": does the object belong to the subject?
  let objectIsOwned: Bool

  var verb: VerbGroup { predicate.verb }
  var isAhead: Bool { verb.time == .future || verb.time == .reportedFuture }
  var isDone: Bool { verb.time == .past || verb.time == .perfect || verb.time == .pastPerfect }
}

/// One way in which a sentence says how an undertaking stands.
struct StatusRule: Sendable {
  enum Role: Sendable { case subject, object, objectElseSubject, subjectElseObject }

  struct Verdict: Sendable {
    let status: Status
    let role: Role
    let confidence: Double
    /// How much like an undertaking the name must look.
    var leastConcreteness = 0.0
  }

  let name: String
  /// Sentences that it finds, with the words that name the project and the status found.
  let examples: [(sentence: String, status: Status)]
  /// Sentences that it must leave alone.
  let counterexamples: [String]
  let apply: @Sendable (Situation) -> Verdict?
}
