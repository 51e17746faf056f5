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
    ("stone foundation cornerstone", "lay set", .begin),
    ("sod soil", "turn cut break", .begin),
    ("deadline target milestone", "miss overshoot", .delay),
    (
      "deadline date timeline timetable target", "extend revise shift move push reset relax", .delay
    ),
    ("delay setback hurdle", "face suffer hit encounter experience run see", .delay),
    (
      "approval nod clearance go-ahead consent assent permission",
      "give grant get receive win secure obtain", .commit
    ),
    ("tender bid", "float invite issue call launch open seek", .commit),
    ("target goal deadline", "set fix announce", .commit),
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
  ]
}
