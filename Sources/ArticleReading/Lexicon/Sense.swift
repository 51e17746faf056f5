/// What a verb (or the noun made from it) says of an undertaking: the step that it names.
///
/// The status of a statement follows from the step and from tense, voice and modality; a word
/// list names the step only.
enum Sense: UInt8, Sendable, CaseIterable {
  /// Raising it: propose, offer, invite, call for.
  case propose
  /// Talking about it or studying it.
  case discuss
  /// Saying that it will be done.
  case commit
  /// Binding oneself: sign, conclude, award.
  case agree
  /// Beginning or resuming.
  case begin
  /// Going on with it.
  case proceed
  /// Bringing it to its end.
  case finish
  /// Doing the thing itself: build, plant, electrify, buy.
  case make
  case delay
  case suspend
  case cancel
  /// Speaking: say, tell, confirm. Says nothing of an undertaking by itself.
  case report
  /// Wishing, without a say: hope, want, expect.
  case hope
  /// Doubting, opposing, warning.
  case doubt
  /// Having, being, being named: no step.
  case other
}

/// The forms of a verb that a word can be.
struct VerbForm: OptionSet, Sendable, Hashable {
  let rawValue: UInt8
  static let base = VerbForm(rawValue: 1)
  static let present = VerbForm(rawValue: 2)
  static let past = VerbForm(rawValue: 4)
  static let participle = VerbForm(rawValue: 8)
  static let gerund = VerbForm(rawValue: 16)
}

/// What a word can be, as far as it tells where phrases begin and end and what they name.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  private init(_ bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  static let determiner = WordClass(0)
  static let preposition = WordClass(1)
  static let conjunction = WordClass(2)
  static let pronoun = WordClass(3)
  static let relative = WordClass(4)
  /// if, unless, although, because, while …
  static let subordinator = WordClass(5)
  static let adverb = WordClass(6)
  static let negation = WordClass(7)
  static let be = WordClass(8)
  static let have = WordClass(9)
  static let doVerb = WordClass(10)
  /// will, shall
  static let will = WordClass(11)
  /// would, could, should, may, might, must, can
  static let modal = WordClass(12)
  static let adjective = WordClass(13)
  static let numeral = WordClass(14)
  /// million, billion, crore, percent …
  static let magnitude = WordClass(15)
  /// minister, president, spokesman: people, whose doings are not the undertaking.
  static let person = WordClass(16)
  /// government, ministry, company, parliament: bodies that act.
  static let body = WordClass(17)
  /// Works, services, places that are built, run or bought.
  static let undertaking = WordClass(18)
  /// Names for an undertaking of any kind: project, scheme, plan, programme.
  static let generic = WordClass(19)
  /// construction, work, launch: an undertaking's doing, before "of" or "on".
  static let activity = WordClass(20)
  /// agreement, contract, protocol.
  static let document = WordClass(21)
  /// talks, study, working group.
  static let talk = WordClass(22)
  /// visit, summit, session.
  static let event = WordClass(23)
  /// target, law, mandate, fund: undertakings made of words and money.
  static let policy = WordClass(24)
  /// relations, cooperation, growth: too vague to track.
  static let abstract = WordClass(25)
  /// year, month, Monday: when, not what.
  static let time = WordClass(26)
  /// cost, price, loan, funding.
  static let money = WordClass(27)
  /// statement, report, spokesman's words.
  static let speech = WordClass(28)
  /// phase, section, leg: a part with its own life.
  static let part = WordClass(29)
  static let title = WordClass(30)
  /// critics, analysts, residents: speakers without a say.
  static let bystander = WordClass(31)

  /// Names with these words are of people, bodies or days, not of places.
  static let notPlaces: WordClass = [.person, .bystander, .body, .time, .title]
}

/// What the lexicon knows of a word.
struct LexicalEntry: Sendable {
  var classes: WordClass = []
  var forms: VerbForm = []
  var sense: Sense?
  /// The verb's base form.
  var lemma: Word?

  /// A verb that no list has, in the form that its tag tells.
  static func unknownVerb(_ tag: WordTag, _ classes: WordClass) -> LexicalEntry {
    let forms: VerbForm =
      switch tag {
      case .past: .past
      case .participle: [.past, .participle]
      case .gerund: .gerund
      case .presents: .present
      default: .base
      }
    return LexicalEntry(classes: classes, forms: forms, sense: .other)
  }
}
