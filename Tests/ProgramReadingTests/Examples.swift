import LedgerCore

@testable import ProgramReading

/// An article of a made-up coast, and answers to it.
enum Examples {
  static let text = "Tavia signed on Monday. The bridge opens in May. The bridge opens in May.\n"

  static func article(_ text: String = text) -> Article {
    Article(
      sha256: .zero, publishedOn: Day("2024-02-06") ?? Day(number: 0), title: "A “bridge”",
      source: "Tavia Courier", url: nil, text: text)
  }

  /// A line with all that a claim needs, and more members where they are given.
  static func line(_ more: String = "", quote: String = "\"Tavia signed on Monday.\"") -> String {
    #"{"written":"Norrow Bridge","status":"agreed","quote":\#(quote)\#(more)}"#
  }

  static func answer(_ lines: String..., to text: String = text) -> ProgramReader.Answer {
    ProgramReader.answer(Array(lines.joined(separator: "\n").utf8), on: article(text))
  }

  /// The fault of a line that is the whole answer; nil where it is taken.
  static func fault(_ line: String, in text: String = text) -> ClaimFault? {
    answer(line, to: text).refused.first?.fault
  }
}
