/// The auxiliaries before a main verb, and what they make of it.
struct Auxiliaries {
  enum Tense { case none, present, past }

  var will = false
  var would = false
  var possible = false
  var demand = false
  var have: Tense = .none
  var be: Tense = .none
  var been = false
  var past = false
  var negated = false
  var progressive = false
  /// "to" before any other auxiliary: an infinitive.
  var startsWithTo = false
  /// "is to", "is due to", "are set to".
  var beTo = false
  /// "is to be".
  var beAfterTo = false

  var isAny: Bool { will || would || possible || have != .none || be != .none || startsWithTo }

  mutating func note(modal: Word) {
    switch modal {
    case "would": would = true
    case "should", "must", "ought": demand = true
    default: possible = true
    }
  }

  mutating func note(be word: Word) {
    switch word {
    case "being": progressive = true
    case "been": been = true
    case "was", "were": be = .past
    default: if be == .none { be = .present }
    }
    if beTo { beAfterTo = true }
  }

  mutating func noteTo() {
    if be != .none || been {
      beTo = true
    } else if !isAny {
      startsWithTo = true
    }
  }

  func group(
    range: Range<Int>, main: Int, sense: Sense, lemma: Word, forms: VerbForm, isGerund: Bool
  ) -> VerbGroup {
    let hasBe = be != .none || been
    let isPassive = hasBe && forms.contains(.participle) && !isGerund && passiveFits
    let isReduced = !isAny && !forms.contains(.past) && forms.contains(.participle)
    return VerbGroup(
      range: range, main: main, sense: sense, lemma: lemma, time: time(forms, isGerund),
      isPassive: isPassive, isNegated: negated, isProgressive: progressive || isGerund && hasBe,
      isInfinitive: startsWithTo, isGerund: isGerund && !isAny,
      isReduced: isReduced, isPossible: possible, isDemand: demand,
      isUnfulfilled: have != .none && (beTo && be == .past || demand) && !negated
        || have == .past && been && beTo && !negated,
      isPastIntent: beTo && be == .past, isPlanned: beTo && be == .present)
  }

  /// "is to build" is active, "is to be built" passive: after "to" only a further "be" counts.
  private var passiveFits: Bool { !beTo || beAfterTo }

  private func time(_ forms: VerbForm, _ isGerund: Bool) -> VerbGroup.Time {
    if will { return .future }
    if would { return have != .none ? .hypothetical : .reportedFuture }
    if possible { return .hypothetical }
    if demand { return .hypothetical }
    if beTo, been, have == .past { return .pastPerfect }
    if beTo { return be == .past ? .reportedFuture : .future }
    if startsWithTo { return .none }
    if have == .past { return .pastPerfect }
    if have == .present { return .perfect }
    if be == .past || past { return .past }
    if be == .present { return .present }
    if isGerund { return .none }
    if forms.contains(.past) { return .past }
    if forms.contains(.participle) { return .past }
    return .present
  }
}
