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

/// Fits a log-linear model by stochastic gradient descent with a step of its own for each weight
/// (AdaGrad; Duchi, Hazan and Singer 2011) and a pull towards zero.
struct Trainer {
  static let width = Weights.columns.count
  static let classes = width - 1

  static let recap = width - 1

  let epochs = 12
  let rate: Float = 0.02
  let decay: Float = 0.05
  /// Cues seen in fewer cases than this are left out: fewer tell more of a story than of a word.
  let leastCount = 20

  private(set) var weights: [Float] = []
  private(set) var counts: [Int] = []

  /// Fits the weights to the examples; the same examples give the same weights.
  mutating func fit(_ examples: [Example], cueCount: Int) {
    counts = [Int](repeating: 0, count: cueCount)
    for example in examples { for cue in example.cues { counts[cue] += 1 } }
    weights = [Float](repeating: 0, count: cueCount * Trainer.width)
    var squares = [Float](repeating: 1e-6, count: cueCount * Trainer.width)
    var random = SplitMix(state: 7)
    var order = Array(examples.indices)
    var gradient = [Float](repeating: 0, count: Trainer.width)
    for _ in 0..<epochs {
      order.shuffle(using: &random)
      for index in order {
        let example = examples[index]
        if example.weight == 0 { continue }
        let sums = self.sums(of: example)
        errors(example, sums, into: &gradient)
        for cue in example.cues where counts[cue] >= leastCount {
          let base = cue * Trainer.width
          for column in 0..<Trainer.width where gradient[column] != 0 {
            let slope = gradient[column] + decay * weights[base + column]
            squares[base + column] += slope * slope
            weights[base + column] -= rate * slope / squares[base + column].squareRoot()
          }
        }
      }
    }
  }

  func sums(of example: Example) -> [Float] {
    var sums = [Float](repeating: 0, count: Trainer.width)
    for cue in example.cues where counts[cue] >= leastCount {
      let base = cue * Trainer.width
      for column in 0..<Trainer.width { sums[column] += weights[base + column] }
    }
    return sums
  }

  func shares(_ sums: [Float]) -> [Float] {
    let most = sums[..<Trainer.classes].max() ?? 0
    let powers = sums[..<Trainer.classes].map { exp($0 - most) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }

  private func error(_ sum: Float, _ isSo: Bool?) -> Float {
    guard let isSo else { return 0 }
    return 1 / (1 + exp(-sum)) - (isSo ? 1 : 0)
  }

  private func errors(_ example: Example, _ sums: [Float], into gradient: inout [Float]) {
    let shares = shares(sums)
    for column in 0..<Trainer.classes {
      gradient[column] = (shares[column] - (column == example.column ? 1 : 0)) * example.weight
    }
    gradient[Trainer.recap] = error(sums[Trainer.recap], example.isRecap)
  }
}
