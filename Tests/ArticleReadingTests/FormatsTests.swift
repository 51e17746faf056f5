import ArticleReading
import LedgerCore
import Testing

@Suite struct `Reading an article file` {
  private static let today = Day(number: 20_500)  // 2026-02-16

  private func read(
    _ text: String, hints: ArticleHints = ArticleHints()
  ) throws(ArticleFault) -> ArticleFile {
    try ArticleFile(Array(text.utf8), sha256: .zero, hints: hints, today: Self.today)
  }

  @Test func `a first line may run on into the prose`() throws {
    let file = try read(" date 2025-03-04 PORT CITY: The bridge opened.\n\nNobody came.\n")
    #expect(file.article.publishedOn == Day("2025-03-04"))
    #expect(file.place == "PORT CITY")
    #expect(file.source[file.body] == "The bridge opened.\n\nNobody came.")
    #expect(file.headline == nil)
  }

  @Test(arguments: [
    " date 2025-03-04\ntitle: Bridge opens\nurl: https://example.org/1\nsource: The Pier\n\nText.",
    "date: 2025-03-04\nTitle: Bridge opens\nURL: https://example.org/1\nSource: The Pier\n\nText.",
    "Source: The Pier\nUrl: https://example.org/1\nTITLE: Bridge opens\nDate: 4 March 2025\n\nText.",
    "published: March 4, 2025\nsource: The Pier\ntitle: Bridge opens\nurl: https://example.org/1\n\nText.",
    "---\ndate: 2025-03-04\ntitle: \"Bridge opens\"\nsource: The Pier\nurl: https://example.org/1\n---\nText.",
    "\u{FEFF}date: Tue, 04 Mar 2025 09:00:00 GMT\r\ntitle: Bridge opens\r\nsource: The Pier\r\nurl: https://example.org/1\r\nauthor: A. B.\r\n\r\nText.\r\n",
  ])
  func `every form of the header says the same`(_ text: String) throws {
    let file = try read(text)
    #expect(file.article.publishedOn == Day("2025-03-04"))
    #expect(file.article.title == "Bridge opens")
    #expect(file.article.source == "The Pier")
    #expect(file.article.url == "https://example.org/1")
    #expect(file.headline.map { file.source[$0] } == "Bridge opens")
    #expect(file.source[file.body] == "Text.")
    #expect(file.article.text.utf8.elementsEqual(text.utf8))
  }

  @Test func `the file outranks the hints`() throws {
    let hints = ArticleHints(
      publishedOn: Day("2024-01-01"), title: "Hint", source: "Hint", url: "hint:")
    let file = try read("date: 2025-03-04\ntitle: Own\n\nText.", hints: hints)
    #expect(file.article.publishedOn == Day("2025-03-04"))
    #expect(file.article.title == "Own")
    #expect(file.article.source == "Hint")
    #expect(try read("Just text.", hints: hints).article.publishedOn == Day("2024-01-01"))
  }

  @Test func `a short first line is the headline where no title is given`() throws {
    let hints = ArticleHints(publishedOn: Day("2024-01-01"))
    let file = try read("Bridge opens at last\n\nThe bridge opened.", hints: hints)
    #expect(file.article.title == "Bridge opens at last")
    #expect(file.source[file.body] == "The bridge opened.")
    #expect(try read("By our reporter\n\nIt opened.", hints: hints).headline == nil)
    #expect(try read("A sentence.\n\nIt opened.", hints: hints).headline == nil)
  }

  @Test(arguments: [
    ("ISLEHAVEN, May 14 (PWA) – The port opened.", "ISLEHAVEN"),
    ("KABUL (Pier Wire): The port opened.", "KABUL"),
    ("Karachi | 26.09.2025 | Port desk\n\nThe port opened.", "Karachi"),
    ("ST. JOHN'S, N.L. — The port opened.", "ST. JOHN'S, N.L."),
    ("The port – the old one – opened.", nil), ("What came next: the port.", nil),
  ])
  func `a dateline gives the place and stays in the body`(_ body: String, _ place: String?) throws {
    let file = try read("date: 2025-03-04\ntitle: T\n\n" + body)
    #expect(file.place == place)
    #expect(file.source[file.body] == body)
  }

  @Test(arguments: [
    ("", ArticleFault.empty), (" \n\t\r\n", .empty), ("\u{FEFF}\n", .empty),
    ("date: 2025-03-04\ntitle: T\n\n", .noText), ("date 2025-03-04\n", .noText),
    ("The bridge opened.", .noDate), ("Date palms: they grow.\n\nText.", .noDate),
    ("date palms are green.", .noDate),
    ("title: T\ndate: 2025-02-30\n\nText.", .impossibleDate("2025-02-30", line: 2)),
    (" date 2025-02-30 PARIS: Text.", .impossibleDate("2025-02-30", line: 1)),
    ("\n\ndate: soon\n\nText.", .impossibleDate("soon", line: 3)),
    ("date: 11/07/2025\n\nText.", .impossibleDate("11/07/2025", line: 1)),
    ("date: \n\nText.", .impossibleDate("", line: 1)),
    ("date: 2026-02-17\n\nText.", .futureDate(Day(number: 20_501), today: today)),
    ("date: 2025-03-04\n\nTe\0xt.", .binary(offset: 20)),
  ])
  func `what is no article is refused with the reason`(_ text: String, _ fault: ArticleFault) {
    #expect(throws: fault) { try read(text) }
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], 1, 0xFF), ([0x61, 0xC3, 0x28], 1, 0xC3), ([0xE2, 0x82], 0, 0xE2),
      ([0xC0, 0xAF], 0, 0xC0), ([0xED, 0xA0, 0x80], 0, 0xED), ([0xF5, 0x80, 0x80, 0x80], 0, 0xF5),
      ([0xC3, 0xA9, 0x80], 2, 0x80),
    ] as [([UInt8], Int, UInt8)])
  func `a broken character is found where it begins`(_ bytes: [UInt8], _ at: Int, _ byte: UInt8) {
    #expect(throws: ArticleFault.notUTF8(offset: at, byte: byte)) {
      try ArticleFile(bytes, sha256: .zero, today: Self.today)
    }
  }

  @Test func `a file beyond the limit is refused`() {
    let count = ArticleFile.byteLimit + 1
    #expect(throws: ArticleFault.tooLarge(bytes: count, limit: ArticleFile.byteLimit)) {
      try ArticleFile([UInt8](repeating: 97, count: count), sha256: .zero, today: Self.today)
    }
  }

  @Test(arguments: 0..<300)
  func `no bytes break the reading`(_ seed: UInt64) throws {
    var random = Seeded(state: seed)
    let pieces = [
      "date", " ", "2025-01-02", ":", "\n", "---\n", "title", "|", "PARIS", " – ", "\r\n", "é", ".",
      "\u{FEFF}", "\"", "by ", "-", "12", "(", "url: x\n",
    ].map { Array($0.utf8) }
    var bytes = (0..<Int.random(in: 0...25, using: &random))
      .flatMap { _ in pieces.randomElement(using: &random) ?? [] }
    if seed % 3 == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
    let hints = ArticleHints(publishedOn: Day("2024-01-01"))
    guard let file = try? ArticleFile(bytes, sha256: .zero, hints: hints, today: Self.today)
    else { return }
    #expect(file.article.text.utf8.elementsEqual(bytes))
    #expect(!file.body.isEmpty && file.body.upperBound <= bytes.count)
    for range in [file.body, file.headline ?? 0..<0] {
      #expect(String(validating: bytes[range], as: UTF8.self) != nil)
    }
  }
}
