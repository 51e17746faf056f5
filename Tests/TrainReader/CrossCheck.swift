import ArticleReading
import Foundation
import LedgerCore

/// How the weights do on stories that they were not learned from, counted as a scorer counts:
/// each story is judged by weights that were learned from the others and from all lines.
struct CrossCheck {
  private var hits: [Int: Bool] = [:]
  private var unfounded = 0
  private var ruledHits: [Int: Bool] = [:]
  private var ruledUnfounded = 0
  private let wanted: Int

  init(of set: TrainingSet, folds: Int) {
    wanted = set.wanted
    for fold in 0..<folds {
      var trainer = Trainer()
      trainer.fit(
        set.examples.filter { ($0.story ?? -1) % folds != fold }, cueCount: set.cues.count)
      for example in set.examples where example.story.map({ $0 % folds == fold }) ?? false {
        judge(example, by: trainer)
      }
    }
    for example in set.examples where example.story != nil {
      for (at, candidate) in example.candidates.enumerated() {
        guard let ruled = candidate.ruled else { continue }
        CrossCheck.count(
          ruled.rawValue, of: at, in: example, &ruledHits, &ruledUnfounded)
      }
    }
  }

  private mutating func judge(_ example: Example, by trainer: Trainer) {
    let sums = example.candidates.map { trainer.sums(of: $0) }
    let powers = Trainer.Powers(of: sums, Array(sums.indices))
    let shares = sums.indices.map { candidate in
      (0..<Trainer.statuses).map { powers[candidate, $0] / powers.total }
    }
    let statements = ListShares.shares(
      shares.map { Double($0.reduce(0, +)) }, of: example.candidates.map(\.list))
    for at in shares.indices where statements[at] >= Weights.leastShare {
      let best = shares[at].indices.max { shares[at][$0] < shares[at][$1] } ?? 0
      CrossCheck.count(Weights.columns[best], of: at, in: example, &hits, &unfounded)
    }
  }

  private static func count(
    _ status: String, of candidate: Int, in example: Example, _ hits: inout [Int: Bool],
    _ unfounded: inout Int
  ) {
    let touched = example.targets.filter { $0.touched.contains(candidate) }
    if touched.isEmpty { unfounded += 1 }
    for target in touched {
      guard let item = target.item else { continue }
      let isRight = Weights.columns[target.column] == status
      hits[item] = hits[item, default: false] || isRight
    }
  }

  var report: String {
    "rules alone: \(line(ruledHits, ruledUnfounded))\nweighed:     \(line(hits, unfounded))"
  }

  private func line(_ hits: [Int: Bool], _ unfounded: Int) -> String {
    func share(_ part: Int, _ whole: Int) -> String {
      String(format: "%.3f", Double(part) / Double(max(1, whole)))
    }
    let right = hits.values.count { $0 }
    return "precision \(share(hits.count, hits.count + unfounded)), recall "
      + "\(share(hits.count, wanted)), F1 \(share(2 * hits.count, hits.count + unfounded + wanted)), "
      + "status \(share(right, hits.count))"
  }
}
