/// Verbs whose object only helps them to say a step: "break ground", "miss the deadline".
///
/// What the step is about stands behind the noun ("laid the foundation stone of the clinic"), or is
/// the subject, or was named just before.
enum Idioms {
  /// The sense of a verb with a noun as its object, or as its subject in the passive.
  static func sense(of verb: Word, with noun: Word) -> Sense? { all[noun]?[verb] }

  private static let all: [Word: [Word: Sense]] = {
    var all: [Word: [Word: Sense]] = [:]
    for (nouns, verbs, sense) in lists {
      for noun in nouns.split(separator: " ") {
        for form in [String(noun), Inflection.plural(of: String(noun))] {
          for verb in verbs.split(separator: " ") {
            all[Word(form), default: [:]][Word(verb)] = sense
          }
        }
      }
    }
    return all
  }()

  private static let lists: [(String, String, Sense)] = [
    ("ground", "break", .begin),
    ("start beginning", "make", .begin),
    ("shape", "take", .begin),
    (
      "construction work excavation drilling tunnelling",
      "begin start commence resume restart launch", .begin
    ),
    ("service operation production", "enter begin start commence", .finish),
    ("ribbon tape", "cut", .finish),
    ("passenger", "carry board", .finish),
    ("passenger patient student train customer guest visitor", "welcome", .finish),
    ("door gate", "open", .finish),
    ("key", "hand receive", .finish),
    ("stone foundation cornerstone", "lay set", .begin),
    ("sod soil", "turn cut break", .begin),
    ("deadline target milestone date schedule", "miss overshoot", .delay),
    (
      "deadline date timeline timetable target", "extend revise shift move push reset relax", .delay
    ),
    ("delay setback hurdle snag", "face suffer hit encounter experience run see", .delay),
    ("deadline target goal date schedule", "slip fail breach", .delay),
    (
      "approval nod clearance go-ahead consent assent permission blessing backing",
      "give grant get receive win secure obtain", .commit
    ),
    (
      "approval nod clearance consent assent permission licence license permit blessing backing",
      "refuse deny withhold revoke withdraw lose reject", .cancel
    ),
    (
      "commitment pledge promise vow support",
      "reaffirm reiterate renew restate repeat underline", .commit
    ),
    ("view", "exchange share", .discuss),
    ("delivery", "take", .finish),
    ("fuel", "load", .begin),
    ("light", "give get receive", .commit),
    ("way path", "clear pave", .commit),
    ("decision", "take reach", .commit),
    ("permit", "receive get give grant obtain win secure issue", .commit),
    ("go-ahead", "give get receive win secure", .commit),
    ("commitment pledge vow promise undertaking", "make give", .commit),
    ("tender bid", "float invite issue call launch open seek", .commit),
    ("target goal deadline", "set fix announce", .commit),
    (
      "promise pledge target goal commitment vow",
      "meet fulfil fulfill honour honor keep achieve reach hit surpass exceed", .finish
    ),
    ("promise pledge target goal commitment vow", "miss", .delay),
    (
      "contract concession franchise lease licence license",
      "give award grant hand win bag land secure clinch receive get obtain let place", .agree
    ),
    ("trouble difficulty problem obstacle hitch", "have face meet encounter hit", .delay),
    ("pace speed momentum", "gather gain pick", .proceed),
    ("halt end stop", "order demand call", .suspend),
    ("promise pledge target goal commitment vow", "break abandon drop ditch scrap renege", .cancel),
    ("deal agreement accord consensus", "reach strike finalise seal conclude clinch", .agree),
    ("talk discussion negotiation consultation", "hold begin start continue resume open", .discuss),
    (
      "study assessment survey feasibility", "conduct commission carry undertake launch begin",
      .discuss
    ),
    ("report", "prepare submit finalise commission", .discuss),
    ("bill law act legislation", "pass adopt enact", .commit),
    ("interest", "express show voice", .propose),
    ("proposal offer bid suggestion", "make submit table present put", .propose),
    ("plug", "pull", .cancel),
    ("pen", "put set", .agree),
    ("close", "reach achieve", .agree),
    (
      "memorandum mou protocol contract pact treaty accord", "sign ink initial exchange conclude",
      .agree
    ),
    ("work construction operation production", "halt stop suspend pause cease", .suspend),
  ]

  /// The sense of a verb with fixed words behind it: "came to a halt", "went out to tender".
  /// Articles, adjectives and adverbs between them are passed over.
  static func sense(of verb: Word, before rest: ArraySlice<TaggedToken>) -> Sense? {
    guard let mine = tails[verb] else { return nil }
    let words = rest.prefix(7).prefix { $0.tag != .comma && $0.tag != .mark }
    return mine.first { tail in
      var at = words.startIndex
      for word in tail.words {
        while at < words.endIndex, words[at].token.word != word {
          guard [.determiner, .adjective, .adverb].contains(words[at].tag) else { return false }
          at += 1
        }
        guard at < words.endIndex else { return false }
        at += 1
      }
      return true
    }?.sense
  }

  private struct Tail {
    let words: [Word]
    let sense: Sense
  }

  private static let tails: [Word: [Tail]] = {
    var all: [Word: [Tail]] = [:]
    for (verbs, phrases, sense) in tailLists {
      for phrase in phrases.split(separator: ",") {
        let tail = Tail(words: phrase.split(separator: " ").map { Word($0) }, sense: sense)
        for verb in verbs.split(separator: " ") { all[Word(verb), default: []].append(tail) }
      }
    }
    return all
  }()

  private static let tailLists: [(String, String, Sense)] = [
    ("hand turn", "over", .finish),
    ("come grind bring draw screech", "to halt, to standstill, to stop", .suspend),
    ("put place leave hold keep", "on hold, on ice, in abeyance, in limbo, in mothballs", .suspend),
    (
      "stand sit lie remain stay fall",
      "idle, unfinished, abandoned, shut, closed, silent, dormant", .suspend
    ),
    (
      "remain stay", "on hold, on ice, in limbo, stalled, halted, suspended, frozen, shuttered",
      .suspend
    ),
    ("fall run lag slip", "behind, behind schedule, late", .delay),
    ("run", "into trouble, into difficulties, into delays, into difficulty", .delay),
    ("get", "under way, underway, off ground, going", .begin),
    ("set put", "in motion", .begin),
    ("break", "ground", .begin),
    ("go come enter bring put", "into service, into operation, into use, into production", .finish),
    ("go come enter bring put", "into force, into effect, on stream, online, on line", .finish),
    ("take", "into service, into use, into operation", .finish),
    ("enter", "service, operation, force, production", .finish),
    ("go", "live", .finish),
    ("throw fling", "open", .finish),
    ("stick bog mire", "in, down", .suspend),
    ("take", "effect", .finish),
    ("come", "to fruition", .finish),
    ("fall", "through, apart", .cancel),
    ("come", "to nothing, to naught", .cancel),
    ("go put", "out to tender, to tender", .commit),
    ("come", "to terms, to agreement", .agree),
    ("come", "long way", .proceed),
    ("connect hook link", "to grid, to national grid", .begin),
    ("load", "with fuel", .begin),
    ("reach", "full power, full capacity, full production", .finish),
    ("make", "progress, headway", .proceed),
  ]
}
