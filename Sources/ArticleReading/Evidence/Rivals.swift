import LedgerCore

/// What is seen of an undertaking among the others of its sentence, of the sentences before it and of
/// the article.
extension EvidenceCollector {
  /// How much the article speaks of it at all.
  func addRenown(_ mention: Int, to cues: inout Set<Cue>) {
    func count(_ number: Int) -> Word {
      number == 0 ? "0" : number == 1 ? "1" : number < 4 ? "2" : number < 7 ? "3" : "4"
    }
    let times = renown.sentences[mention, default: 0]
    cues.insert(Cue(.renown, "sentences", count(times)))
    cues.insert(Cue(.renown, "found", count(renown.found[mention, default: 0])))
    if renown.inHeadline.contains(mention) { cues.insert(Cue(.renown, "headline")) }
    let most = renown.sentences.values.max() ?? 0
    if times == most, most > 1 { cues.insert(Cue(.renown, "most")) }
    for manner in renown.manners[mention, default: []] { cues.insert(Cue(.manner, manner)) }
  }

  /// Whether another undertaking of the sentence looks more like what is spoken of.
  func addRivals(_ mine: [Sighting], _ all: [Sighting], to cues: inout Set<Cue>) {
    guard let me = mine.max(by: { $0.concreteness < $1.concreteness }) else { return }
    let others = all.filter { $0.mention != me.mention }
    let best = others.map(\.concreteness).max() ?? 0
    let rank: Word =
      others.isEmpty
      ? "alone" : me.concreteness > best ? "above" : me.concreteness == best ? "level" : "below"
    cues.insert(Cue(.rank, rank, anchor(me)))
    let seen = renown.sentences[me.mention, default: 0]
    let most = others.map { renown.sentences[$0.mention, default: 0] }.max() ?? 0
    let fame: Word =
      others.isEmpty ? "alone" : seen > most ? "above" : seen == most ? "level" : "below"
    cues.insert(Cue(.rank, "fame", fame))
    let argues = mine.contains { sighting in
      rules.predicates(of: sighting).contains { $0.1 == "subject" || $0.1 == "object" }
    }
    let otherArgues = others.contains { sighting in
      sighting.concreteness >= 0.6
        && rules.predicates(of: sighting).contains { $0.1 == "subject" || $0.1 == "object" }
    }
    cues.insert(Cue(.rank, argues ? "argument" : "other", otherArgues ? "both" : "alone"))
  }

  /// Where it was named before, and what the sentence has of its own; for what the sentence names,
  /// whether something stronger was named just before.
  func addRecall(of mine: [Sighting], _ all: [Sighting], to cues: inout Set<Cue>) {
    let strongest = all.filter(\.hasWords).max { $0.concreteness < $1.concreteness }
    let present: Word = strongest.map { strength($0.anchor, $0.concreteness) } ?? "none"
    if let own = mine.first(where: \.hasWords) {
      let behind = all.compactMap(\.recall).contains {
        $0.anchor == .named && $0.concreteness >= 0.6
      }
      cues.insert(Cue(.recall, behind ? "behind" : "none", strength(own.anchor, own.concreteness)))
      return
    }
    guard let place = mine.lazy.compactMap(\.recall).first else { return }
    let isNear = sentence.index - place.sentence == 1
    let distance: Word =
      place.paragraph == sentence.paragraph ? isNear ? "near" : "far" : "across"
    let named = strength(place.anchor, place.concreteness)
    cues.insert(Cue(.recall, distance, named))
    cues.insert(Cue(.recall, distance, present))
    cues.insert(Cue(.recallOver, named, present))
    cues.insert(Cue(.recall, distance, place.role))
    cues.insert(Cue(.recall, distance, place.headClass))
    cues.insert(Cue(.recall, distance, place.order == 0 ? "first" : "later"))
    let nearer = all.compactMap(\.recall).count {
      $0.anchor == .named && $0.concreteness >= 0.6
        && ($0.sentence, -$0.order) > (place.sentence, -place.order)
    }
    cues.insert(Cue(.recallOver, nearer == 0 ? "alone" : nearer == 1 ? "one" : "many", distance))
  }

  /// How a sighting is written and how much like an undertaking it looks.
  private func strength(_ anchor: Sighting.Anchor, _ concreteness: Double) -> Word {
    let isStrong = concreteness >= 0.6
    switch anchor {
    case .named: return isStrong ? "named" : "name"
    case .described: return isStrong ? "described" : "noun"
    default: return isStrong ? "bare" : "weak"
    }
  }
}
