import ArticleReading
import Foundation
import Testing

/// Public cases (pySBD and pragmatic_segmenter, one JSON object a line), not part of this project.
@Suite struct `Public cases of sentence splitting` {
  struct Case: Decodable {
    let id: String
    let text: String
    let sentences: [String]
    let golden: Bool?
    /// Are lines wrapped? Else a line end is meant.
    let options: Bool?
  }

  static let file = ProcessInfo.processInfo.environment["PLEDGER_SENTENCE_CASES"]

  @Test(.enabled(if: file != nil, "PLEDGER_SENTENCE_CASES names no file"))
  func `all golden cases and at least 160 in total hold`() throws {
    let lines = try String(contentsOfFile: #require(Self.file), encoding: .utf8)
    let cases = try lines.split(separator: "\n").map {
      try JSONDecoder().decode(Case.self, from: Data($0.utf8))
    }
    let misses = cases.filter { found(in: $0) != $0.sentences.map(collapsed) }
    for miss in misses {
      print("MISS \(miss.id) \(miss.golden == true ? "GOLDEN" : "")")
      print("  found  \(found(in: miss))\n  wanted \(miss.sentences)")
    }
    print("\(cases.count - misses.count) of \(cases.count) cases hold")
    #expect(misses.filter { $0.golden == true }.map(\.id) == [])
    #expect(cases.count - misses.count >= 160)
  }

  private func found(in example: Case) -> [String] {
    let text = SourceText(example.text)
    let lines: Sentences.Lines = example.options == true ? .wrapped : .meant
    return Sentences.split(text, in: 0..<text.bytes.count, lines: lines)
      .map { collapsed(text[$0]) }
  }

  /// The cases clean white space; we never change a text.
  private func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
