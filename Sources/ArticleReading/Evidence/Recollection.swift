import LedgerCore

/// What the sentences before named, the nearest first: what the next one may go on about.
struct Recollection {
  /// Where an undertaking was named last.
  struct Place {
    let mention: Int
    let anchor: Sighting.Anchor
    let concreteness: Double
    let sentence: Int
    let paragraph: Int
    /// Counted from the sentence's first undertaking.
    let order: Int
    let role: Word
    let headClass: Word
  }

  private var places: [Place] = []

  mutating func note(_ places: [Place]) {
    let mentions = Set(places.map(\.mention))
    self.places.removeAll { mentions.contains($0.mention) }
    self.places = places + self.places
    self.places.removeLast(max(0, self.places.count - Recollection.most))
  }

  /// What the next sentence may go on about: what was named in the sentence before it, or in one of
  /// the two before that where these are of its paragraph.
  func places(before sentence: Sentence) -> ArraySlice<Place> {
    places.filter {
      sentence.index - $0.sentence <= 1
        || $0.paragraph == sentence.paragraph && sentence.index - $0.sentence <= 3
    }.prefix(Recollection.most)
  }

  /// No more than this many: the nearest.
  private static let most = 6
}

/// Where the undertakings of a sentence stand in it.
extension SentenceRules {
  /// Where the words of a sentence's undertakings stand, for the sentences behind it.
  func places(of sightings: [Sighting]) -> [Recollection.Place] {
    sightings.filter(\.hasWords).enumerated().map { order, sighting in
      Recollection.Place(
        mention: sighting.mention, anchor: sighting.anchor,
        concreteness: sighting.concreteness, sentence: sentence.index,
        paragraph: sentence.paragraph, order: order,
        role: predicates(of: sighting).first?.1 ?? "none",
        headClass: sighting.head.map { headClass(tokens[$0]) } ?? "other")
    }
  }

  /// The verbs that a mention is an argument of, with its part; else the nearest one.
  func predicates(of sighting: Sighting) -> [(Predicate, Word)] {
    guard let head = sighting.head else {
      return sentence.predicates.prefix(1).map { ($0, "none" as Word) }
    }
    var found: [(Predicate, Word)] = []
    for predicate in sentence.predicates {
      if sighting.anchor == .pronoun {
        if predicate.verb.main == head {
          found.append((predicate, predicate.subjectPronoun != nil ? "subject" : "object"))
        }
        continue
      }
      for (chains, role, inner) in [
        (predicate.subjects, "subject" as Word, "inSubject" as Word),
        (predicate.objects, "object" as Word, "inObject" as Word),
      ] {
        if let chain = chains.first(where: { $0.head.range.lowerBound <= head && head < $0.end }) {
          found.append((predicate, chain.head.head == head ? role : inner))
        }
      }
    }
    if found.isEmpty,
      let nearest = sentence.predicates.min(by: {
        abs($0.verb.main - head) < abs($1.verb.main - head)
      })
    {
      found.append((nearest, nearest.verb.main < head ? "behind" : "ahead"))
    }
    return found
  }

  /// What kind of thing a noun stands for.
  func headClass(_ token: TaggedToken) -> Word {
    let classes: [(WordClass, Word)] = [
      (.undertaking, "undertaking"), (.part, "part"), (.event, "event"), (.policy, "policy"),
      (.document, "document"), (.talk, "talk"), (.activity, "activity"), (.generic, "generic"),
      (.bystander, "bystander"), (.person, "person"), (.body, "body"), (.money, "money"),
      (.abstract, "abstract"), (.time, "time"), (.speech, "speech"), (.magnitude, "magnitude"),
    ]
    return classes.first { token.isOne(of: $0.0) }?.1 ?? "other"
  }
}
