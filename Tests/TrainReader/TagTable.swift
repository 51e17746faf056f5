import ArticleReading
import Foundation

/// Learns the tagger and writes its weights as a Swift file that holds them as text.
enum TagTable {
  /// A text with the bytes that each word begins and ends at, and its class; a line a text.
  private struct Line: Decodable {
    let text: String
    let tokens: [Piece]

    struct Piece: Decodable {
      let start: Int
      let end: Int
      let tag: String

      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        start = try list.decode(Int.self)
        end = try list.decode(Int.self)
        tag = try list.decode(String.self)
      }
    }
  }

  /// Weights under this average are left out: they change one tag in two hundred.
  private static let least: Float = 1.5

  /// Learns from a file and writes the table; returns the share of the tags of every tenth text
  /// that weights learned from the others would give.
  static func learn(from file: URL, to table: URL) throws -> Double {
    let texts = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      return TaggedText(line.text, tags: line.tokens.map { ($0.start, $0.end, $0.tag) })
    }
    let held = trainer(texts.indices.filter { $0 % 10 != 9 }.map { texts[$0] })
    let share = held.agreement(
      with: texts.indices.filter { $0 % 10 == 9 }.map { texts[$0] }, least: least)
    let lines = trainer(texts).lines(least: least)
    let source = """
      // swift-format-ignore-file
      /// What `train-reader --tags` learned (`make tags`); not to be edited by hand.
      enum LearnedTags {
        static let table: StaticString = #\"\"\"
      \(lines.map { "    " + $0 }.joined(separator: "\n"))
          \"\"\"#
      }

      """
    try source.write(to: table, atomically: true, encoding: .utf8)
    return share
  }

  private static func trainer(_ texts: [TaggedText]) -> TagTrainer {
    var trainer = TagTrainer()
    var random = SplitMix(state: 11)
    var order = texts
    for _ in 0..<6 {
      order.shuffle(using: &random)
      trainer.pass(order)
    }
    return trainer
  }
}
