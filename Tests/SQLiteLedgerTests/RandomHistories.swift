import LedgerCore

/// Articles about a few projects under many names, from a seed.
struct RandomHistory {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  mutating func articles(_ count: Int) -> [ReadArticle] {
    (0..<count).map { index in
      let day = Day(year: 2015, month: 1, day: 1)!.adding(days: pick(0..<500))
      let sentences = (0..<pick(1..<4)).map { sentence(index, $0, day) }
      return ReadArticle(day.description, source: pick(["Courier", "Herald"]), sentences)
    }
  }

  private mutating func sentence(
    _ index: Int, _ ordinal: Int, _ day: Day
  ) -> ReadArticle.Sentence {
    let first = day.adding(days: pick(-100..<400))
    let name = self.name()
    return ReadArticle.Sentence(
      "\(name) — Ω \(index).\(ordinal)", of: name, aliases: pick([[], [], [], [self.name()]]),
      in: pick([[], ["Arvenia"], ["Belmark"]]), pick(Status.allCases),
      pick([.news, .news, .background]),
      due: pick([nil, Period(first: first, last: first.adding(days: pick(0..<90)))]),
      parties: pick([[], ["Arvenia"], ["Belmark", "Arvenia"], ["Corund", "Belmark"]]),
      sector: pick([nil, "transport", "energy"]))
  }

  private mutating func name() -> String {
    let place = pick(["Tamsk", "Orlen", "Vireo", ""])
    let thing = pick(["railway tunnel", "tunnel", "gas pipeline", "railway", "steel mill"])
    let more = pick(["", "", "", "north", "second phase", "Quill"])
    return [place, thing, more].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements.randomElement(using: &random)!
  }
  private mutating func pick(_ range: Range<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &random)
  }
}
