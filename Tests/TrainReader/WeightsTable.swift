import ArticleReading

/// Writes learned weights as a Swift file that holds them as text.
enum WeightsTable {
  /// A line a cue, sorted; weights under a twentieth are left out.
  static func lines(of trainer: Trainer, _ set: TrainingSet) -> [String] {
    set.cues.enumerated().compactMap { id, cue in
      guard trainer.counts[id] >= trainer.leastCount else { return nil }
      let row = trainer.weights[id * Trainer.width..<(id + 1) * Trainer.width]
      let fields = zip(Weights.columns, row).compactMap { column, weight in
        let hundredths = Int((weight * 100).rounded())
        return abs(hundredths) >= 5 ? "\(column)=\(hundredths)" : nil
      }
      return fields.isEmpty ? nil : ([set.words.line(of: cue)] + fields).joined(separator: " ")
    }.sorted()
  }

  static func source(_ lines: [String]) -> String {
    """
    // swift-format-ignore-file
    /// What `train-reader --weights` learned (`make weights`); not to be edited by hand.
    enum LearnedWeights {
      static let table: StaticString = #\"\"\"
    \(lines.map { "    " + $0 }.joined(separator: "\n"))
        \"\"\"#
    }

    """
  }
}
