import ArticleReading
import Foundation

/// Numbers that look random and are the same every time (SplitMix64; Steele, Lea and Flood 2014).
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

/// Fits the log-linear model of `Weights` by stochastic gradient descent with a step of its own for
/// each weight (AdaGrad; Duchi, Hazan and Singer 2011) and a pull of all weights towards zero.
///
/// In a sentence each candidate and status competes with all others and with "nothing is stated":
/// a labelled statement pulls up its candidates and status against the rest of its sentence, where
/// the candidates of other statements stand aside.
struct Trainer {
  static let width = Weights.columns.count
  static let statuses = width - 1
  static let recap = width - 1

  let epochs = 10
  let batch = 32
  let rate: Float = 0.03
  let decay: Float = 0.0002
  /// Cues seen in fewer cases than this are left out: fewer tell more of a story than of a word.
  let leastCount = 20

  private(set) var weights: [Float] = []
  private(set) var counts: [Int] = []
  private var slopes: [Float] = []

  /// Fits the weights to the examples; the same examples give the same weights.
  mutating func fit(_ examples: [Example], cueCount: Int) {
    counts = [Int](repeating: 0, count: cueCount)
    for candidate in examples.flatMap(\.candidates) {
      for cue in candidate.cues { counts[cue] += 1 }
    }
    let used = (0..<cueCount).filter { counts[$0] >= leastCount }
    weights = [Float](repeating: 0, count: cueCount * Trainer.width)
    slopes = weights
    var squares = [Float](repeating: 1e-10, count: cueCount * Trainer.width)
    var random = SplitMix(state: 7)
    var order = examples.indices.filter { !examples[$0].candidates.isEmpty }
    for _ in 0..<epochs {
      order.shuffle(using: &random)
      for start in stride(from: 0, to: order.count, by: batch) {
        for index in order[start..<min(start + batch, order.count)] { learn(examples[index]) }
        for cue in used { step(cue, &squares) }
      }
    }
  }

  private mutating func step(_ cue: Int, _ squares: inout [Float]) {
    for index in cue * Trainer.width..<(cue + 1) * Trainer.width {
      let slope = slopes[index] / Float(batch) + decay * weights[index]
      slopes[index] = 0
      squares[index] += slope * slope
      weights[index] -= rate * slope / squares[index].squareRoot()
    }
  }

  private mutating func learn(_ example: Example) {
    if example.targets.isEmpty && example.isUnreached { return }
    let sums = example.candidates.map { self.sums(of: $0) }
    var gradient = [Float](repeating: 0, count: sums.count * Trainer.width)
    if example.targets.isEmpty {
      pull(example, sums, towards: nil, into: &gradient)
    }
    for target in example.targets { pull(example, sums, towards: target, into: &gradient) }
    for (at, candidate) in example.candidates.enumerated() {
      for cue in candidate.cues where counts[cue] >= leastCount {
        for column in 0..<Trainer.width {
          slopes[cue * Trainer.width + column] += gradient[at * Trainer.width + column]
        }
      }
    }
  }

  private func pull(
    _ example: Example, _ sums: [[Float]], towards target: Example.Target?,
    into gradient: inout [Float]
  ) {
    let mine = target?.candidates ?? []
    let aside = Set(example.targets.flatMap(\.candidates)).union(example.unclear).subtracting(mine)
    let present = sums.indices.filter { !aside.contains($0) }
    let powers = Powers(of: sums, present)
    for candidate in present {
      for column in 0..<Trainer.statuses {
        gradient[candidate * Trainer.width + column] +=
          powers[candidate, column] / powers.total
      }
    }
    guard let target else { return }
    let meant = mine.reduce(0) { $0 + powers[$1, target.column] }
    for candidate in mine {
      let share = powers[candidate, target.column] / max(meant, .leastNormalMagnitude)
      gradient[candidate * Trainer.width + target.column] -= share
      if let isRecap = target.isRecap {
        let sum = sums[candidate][Trainer.recap]
        gradient[candidate * Trainer.width + Trainer.recap] +=
          (1 / (1 + exp(-sum)) - (isRecap ? 1 : 0)) * share
      }
    }
  }

  /// The sums of an example's candidates as powers of e, and their total with "nothing is stated".
  struct Powers {
    private let powers: [[Float]]
    let total: Float

    init(of sums: [[Float]], _ present: [Int]) {
      let most = max(0, present.flatMap { sums[$0][..<Trainer.statuses] }.max() ?? 0)
      let powers = sums.map { $0[..<Trainer.statuses].map { exp($0 - most) } }
      total = exp(-most) + present.reduce(0) { $0 + powers[$1].reduce(0, +) }
      self.powers = powers
    }

    subscript(candidate: Int, column: Int) -> Float { powers[candidate][column] }
  }

  func sums(of candidate: Example.Candidate) -> [Float] {
    var sums = [Float](repeating: 0, count: Trainer.width)
    for cue in candidate.cues where counts[cue] >= leastCount {
      let base = cue * Trainer.width
      for column in 0..<Trainer.width { sums[column] += weights[base + column] }
    }
    return sums
  }
}
