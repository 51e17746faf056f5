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
      let held = set.examples.filter { example in example.story.map { $0 % folds == fold } ?? false
      }
      for (_, sentence) in Dictionary(grouping: held, by: \.sentence).sorted(by: { $0.key < $1.key }
      ) {
        judge(sentence, by: trainer)
      }
    }
    for example in set.examples where example.story != nil {
      guard let ruled = example.ruled else { continue }
      if example.column == 0 { ruledUnfounded += 1 }
      let isRight = Weights.columns[example.column] == ruled.rawValue
      for item in example.items { ruledHits[item] = ruledHits[item, default: false] || isRight }
    }
  }

  private mutating func judge(_ sentence: [Example], by trainer: Trainer) {
    let judged = sentence.map { ($0, trainer.shares(trainer.sums(of: $0))) }
      .sorted { $0.1[0] < $1.1[0] }
    var taken = 0
    for (example, shares) in judged {
      guard Weights.isTaken(share: Double(1 - shares[0]), taken: taken) else { continue }
      taken += 1
      if example.column == 0 { unfounded += 1 }
      let best = shares.indices.dropFirst().max { shares[$0] < shares[$1] } ?? 1
      for item in example.items {
        hits[item] = hits[item, default: false] || best == example.column
      }
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
