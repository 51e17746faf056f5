import Glibc
import LedgerCore

/// How much each cue speaks for each status of an undertaking, and for a recap.
///
/// A log-linear model of a sentence: the weights of an undertaking's cues add up to a sum for each
/// status; all undertakings and statuses of the sentence compete with one another and with the case
/// that it states nothing, whose sum is zero, and the sums become shares that add up to one
/// (softmax). The weights are learned from labelled articles by `train-reader`; `LearnedWeights`
/// holds them as text, a cue a line, for people to look at.
package struct Weights: Sendable {
  static let shared = Weights(table: LearnedWeights.table)

  /// The statuses in their order, then "told as known already".
  package static let columns = Status.allCases.map(\.rawValue) + ["recap"]
  private static let statusCount = Status.allCases.count
  private static let width = columns.count

  private var rows: [UInt64: Int32] = [:]
  private var values: [Float] = []

  /// What the cues of one undertaking in one sentence come to.
  struct Judgement: Sendable {
    /// 0 to 1: the share of such cases in which a careful reader sees a statement on it.
    let isStatement: Double
    /// The likeliest status, if it is one.
    let status: Status
    /// 0 to 1: how likely it is background rather than the article's news.
    let isRecap: Double

    func asStatement(_ share: Double) -> Judgement {
      Judgement(isStatement: share, status: status, isRecap: isRecap)
    }
  }

  /// No weights: the rules' findings stand as they are.
  package static let none = Weights()

  private init() {}

  /// Reads a table: a line a cue, its kind and words, then `column=hundredths`. Lines that it does
  /// not understand are left out. O(n), in one pass.
  init(table: StaticString) {
    let columns = Dictionary(
      uniqueKeysWithValues: Weights.columns.enumerated().map { (Word($1), $0) })
    table.withUTF8Buffer { bytes in
      rows.reserveCapacity(bytes.count / 80)
      values.reserveCapacity(bytes.count / 8)
      for line in bytes.split(separator: UInt8(ascii: "\n")) { read(line, columns) }
    }
  }

  private mutating func read(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, _ columns: [Word: Int]
  ) {
    var key: UInt64?
    var words = 0
    let start = values.count
    values += repeatElement(0, count: Weights.width)
    for field in line.split(separator: UInt8(ascii: " ")) {
      guard let hash = key else {
        key = Word(field).hash
        continue
      }
      if let equals = field.lastIndex(of: UInt8(ascii: "=")),
        let column = columns[Word(field[..<equals])],
        let value = Weights.number(field[(equals + 1)...])
      {
        values[start + column] = Float(value) / 100
      } else {
        key = Cue.key(hash, Weights.word(field))
        words += 1
      }
    }
    guard var key else {
      values.removeLast(Weights.width)
      return
    }
    while words < 2 {
      key = Cue.key(key, "-")
      words += 1
    }
    rows[key] = Int32(start)
  }

  /// "begin", or "#" and the hash of a word that nobody wrote down.
  private static func word(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> Word {
    guard field.first == UInt8(ascii: "#"),
      let hash = UInt64(String(decoding: field.dropFirst(), as: UTF8.self), radix: 16)
    else { return Word(field) }
    return Word(hash: hash)
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var value = 0
    var sign = 1
    for byte in digits {
      if byte == UInt8(ascii: "-") {
        sign = -1
      } else if byte.isASCIIDigit {
        value = value * 10 + Int(byte - 48)
      } else {
        return nil
      }
    }
    return sign * value
  }

  var isEmpty: Bool { rows.isEmpty }

  /// A statement is taken where it is likelier than this: what is missed costs a user more than
  /// what has to be struck out, and every claim carries its likelihood. The value that served best
  /// on stories that the weights were not learned from.
  package static let leastShare = 0.33

  /// Judges the undertakings of a sentence against each other, by the cues of each. O(cues),
  /// whatever their order.
  func judge(_ undertakings: [Set<Cue>]) -> [Judgement] {
    let sums = undertakings.map(sums)
    let most = max(0, sums.flatMap { $0.prefix(Weights.statusCount) }.max() ?? 0)
    let powers = sums.map { $0.prefix(Weights.statusCount).map { exp(Double($0 - most)) } }
    let total = exp(Double(-most)) + powers.reduce(0) { $0 + $1.reduce(0, +) }
    return zip(sums, powers).map { sums, powers in
      let best = powers.indices.max { powers[$0] < powers[$1] } ?? 0
      return Judgement(
        isStatement: powers.reduce(0, +) / total, status: Status.allCases[best],
        isRecap: 1 / (1 + exp(-Double(sums[Weights.width - 1]))))
    }
  }

  private func sums(_ cues: Set<Cue>) -> [Float] {
    var sums = [Float](repeating: 0, count: Weights.width)
    // In one order: a set's own differs from run to run, and with it the last bit of the sum.
    for row in cues.compactMap({ rows[$0.key] }).sorted() {
      for column in 0..<Weights.width { sums[column] += values[Int(row) + column] }
    }
    return sums
  }
}
