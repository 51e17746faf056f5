/// What the strength of a finding is worth: the share of claims of that strength behind which a
/// careful reader sees a statement on the same project in the same sentence.
///
/// Measured on thirteen labelled stories (101 articles, 554 claims; `Documentation/reading.md` has
/// the table and how to measure it again). No claim is given more than 0.8: of the surest, four in
/// five hold.
enum Calibration {
  /// Strength as the rules count it, and the share that held; linear in between.
  private static let knots: [(strength: Double, share: Double)] = [
    (0.2, 0.45), (0.45, 0.5), (0.55, 0.55), (0.65, 0.65), (0.75, 0.75), (0.85, 0.8),
  ]

  /// The confidence of a claim, rounded to hundredths. It grows with the strength.
  static func confidence(_ strength: Double) -> Double {
    guard let first = knots.first, let last = knots.last else { return strength }
    if strength <= first.strength { return first.share }
    if strength >= last.strength { return last.share }
    for (low, high) in zip(knots, knots.dropFirst()) where strength <= high.strength {
      let part = (strength - low.strength) / (high.strength - low.strength)
      let share = low.share + part * (high.share - low.share)
      return (share * 100).rounded() / 100
    }
    return last.share
  }
}
