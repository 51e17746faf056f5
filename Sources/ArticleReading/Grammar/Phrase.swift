/// A noun with what stands before it: "the new high-speed line".
struct NounPhrase: Sendable {
  /// Indices into the sentence's tokens, determiner included.
  let range: Range<Int>
  /// The noun that the phrase is about: its last.
  let head: Int
  let determiner: Word?
  /// What stands in brackets right behind it: "PSM".
  let bracket: Range<Int>?
}

/// A verb with its auxiliaries: "is to be pushed back".
struct VerbGroup: Sendable {
  enum Time: Sendable {
    case past, present, perfect, pastPerfect, future
    /// "would": the future as somebody else told it, or a condition.
    case reportedFuture
    /// "would have", "could", "might": not said to be so.
    case hypothetical
    /// "to build", "building": its time is its governor's.
    case none
  }

  let range: Range<Int>
  /// Index of the main verb.
  let main: Int
  var sense: Sense
  let lemma: Word
  var time: Time
  var isPassive: Bool
  var isNegated: Bool
  var isProgressive: Bool
  /// "to build", and "building" without an auxiliary.
  let isInfinitive: Bool
  let isGerund: Bool
  /// A participle without an auxiliary: "a line planned for 2030".
  let isReduced: Bool
  /// Meant but not sure: "could", "may".
  let isPossible: Bool
  /// "should", "must", "ought": what somebody asks for.
  let isDemand: Bool
  /// "was to have opened", "should have left": meant, and did not come about.
  let isUnfulfilled: Bool
  /// "was to open", "was due to start": what was meant once.
  let isPastIntent: Bool
  /// "is to grow": as planned, not as forecast.
  let isPlanned: Bool
}

/// A piece of a sentence.
enum Phrase: Sendable {
  case noun(NounPhrase)
  case verb(VerbGroup)
  case preposition(Int)
  case conjunction(Int)
  case comma(Int)
  case relative(Int)
  case subordinator(Int)
  case pronoun(Int)
  case time(Range<Int>)
  case adverb(Int)
  case mark(Int)
}
