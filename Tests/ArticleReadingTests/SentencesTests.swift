import Testing

@testable import ArticleReading

@Suite struct `Cutting into sentences` {
  /// A bar stands where a sentence ends; it is taken out before the text is cut.
  static let examples = [
    "The mayor opened the bridge.| Nobody came.",
    "Will it open in May?| The ministry says so!| We doubt it.",
    "Dr. Amin met Gen. Baloch in St. Albans.| They agreed.",
    "The U.S. Department of Energy paid.| Others did not.",
    "It was built in the U.S.| The bill came later.",
    "Harbour Works Inc. signed for Rs. 40 million.| It starts on Jan. 5.",
    "The plant, i.e. the old one, cost 3.5 billion.| No. 2 is dearer.",
    "Trains leave at 6 a.m. on weekdays.| They return at 7 p.m.| Tickets are cheap.",
    "J. K. Osei chairs the board.| Plan B failed.",
    "“We will open in June.”| He did not say which.",
    "\"We will open in June. It is settled,\" she said.| Few believed her.",
    "“Will it open?” asked the mayor.| “No!” said the clerk.",
    "The line (opened in 1999. Closed since.) will return.| Work has begun.",
    "The fund is empty.[3]| A second one follows.",
    "They waited... and waited.| Then it rained.",
    "See https://example.org/a.b.html for more.| The map is there.",
    "Three things are planned:|\n- a tram;|\n- a bus lane;|\n- a tunnel under St. Mary's.",
    "1. Dredge the port.|\n2. Widen the road.|\n3. Build the quay.",
    "• a tram|\n• a ferry",
    "A line that is\nwrapped goes on.| So does\nthe next.",
    "Bridge opens at last|\n\nThe bridge opened.",
    "Bridge opens at last|\r\n\r\nThe bridge\r\nopened.",
    "(Corrected version, with the right cost) |The bridge opened.",
    "DHAKA, April 2 (Port Wire) - |The port opened.| Ships came.",
    "PABNA: |The plant opened.",
    "Old Harbour, 27/01/26 – |The machine started.",
  ]

  @Test func `what has no end is cut between words, and no word is lost`() {
    let words = (0..<2_000).map { "ward\($0)" } + [String(repeating: "x", count: 5_000), "end"]
    let text = SourceText(words.joined(separator: " "))
    let found = Sentences.split(text, in: 0..<text.bytes.count)
    #expect(found.count > 5)
    #expect(found.dropLast(2).allSatisfy { $0.count < Sentences.longest + 20 })
    #expect(found.map { text[$0] }.joined(separator: " ") == words.joined(separator: " "))
  }

  @Test(arguments: examples)
  func `a sentence ends where it is marked`(_ marked: String) {
    let wanted = marked.split(separator: "|").map { trimmed(String($0)) }
    let marks = marked.filter { $0 != "|" }
    let text = SourceText(marks)
    let found = Sentences.split(text, in: 0..<text.bytes.count).map { text[$0] }
    #expect(found == wanted)
  }

  @Test func `a line end parts sentences where lines are meant`() {
    let text = SourceText("First heading\nSecond heading\nA line that goes \non here")
    let found = Sentences.split(text, in: 0..<text.bytes.count, lines: .meant).map { text[$0] }
    #expect(found == ["First heading", "Second heading", "A line that goes \non here"])
  }

  @Test func `only the given range is cut`() {
    let text = SourceText("Header. The bridge opened. Trailer.")
    #expect(Sentences.split(text, in: 8..<26) == [8..<26])
    #expect(Sentences.split(text, in: 8..<8) == [])
  }

  @Test(arguments: 0..<300)
  func `sentences of any text are ordered, trimmed and whole`(_ seed: UInt64) {
    var random = Seeded(state: seed)
    let pieces = [
      ".", "!", "?", "\"", "'", "“", "”", "‘", "’", "(", ")", "[", "]", " ", "\n", "\r", "\n\n",
      "•",
      "- ", "1. ", "a) ", "U.S.", "a.m.", "The", "it", "…", ". . .", "é", "漢", "🏗", "．", "12", "|",
      "PARIS: ", "–", "\u{FEFF}", "\u{A0}", ",", "<", "$",
    ]
    let text = SourceText(
      (0..<Int.random(in: 0...60, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined())
    for lines in [Sentences.Lines.wrapped, .meant] {
      var last = 0
      for range in Sentences.split(text, in: 0..<text.bytes.count, lines: lines) {
        #expect(range.lowerBound >= last && !range.isEmpty && range.upperBound <= text.bytes.count)
        #expect(String(validating: text.bytes[range], as: UTF8.self) != nil)
        last = range.upperBound
      }
    }
  }

  @Test(arguments: [
    ".", "\"", "'", "(", ")", "\n", " .", "a. ", "1. ", "• ", "“", "[", "A", ". . ",
  ])
  func `the time grows with the text, not faster`(_ piece: String) {
    let clock = ContinuousClock()
    let small = SourceText(String(repeating: piece, count: 100_000 / piece.utf8.count))
    let large = SourceText(String(repeating: piece, count: 800_000 / piece.utf8.count))
    let first = clock.measure { _ = Sentences.split(small, in: 0..<small.bytes.count) }
    let second = clock.measure { _ = Sentences.split(large, in: 0..<large.bytes.count) }
    // Eight times the text; a quadratic cutter would take sixty-four times as long.
    #expect(second < first * 32 + .milliseconds(200))
  }

  @Test func `long white space before many stops costs no more`() {
    let gap = String(repeating: " ", count: 200_000)
    let stops = String(repeating: "Mr. A ", count: 30_000)
    let clock = ContinuousClock()
    let apart = SourceText("It ended. " + stops)
    let wide = SourceText("It ended." + gap + stops)
    let first = clock.measure { _ = Sentences.split(apart, in: 0..<apart.bytes.count) }
    let second = clock.measure { _ = Sentences.split(wide, in: 0..<wide.bytes.count) }
    #expect(second < first * 8 + .milliseconds(500))
  }

  private func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

/// A small generator that repeats itself (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
