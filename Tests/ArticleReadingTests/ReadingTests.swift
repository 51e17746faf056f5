import LedgerCore
import Testing

@testable import ArticleReading

/// Whole sentences from many fields and countries, read as articles of 10 March 2026.
@Suite("What an article states")
struct ReadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let name: String
    let status: Status
    let due: String?

    init(_ text: String, _ name: String, _ status: Status, due: String? = nil) {
      (self.text, self.name, self.status, self.due) = (text, name, status, due)
    }

    var testDescription: String { text }
  }

  static let cases = [
    Case(
      "Kenya's first high-speed railway between Mombasa and Lamu will be completed in December 2028, "
        + "two years behind the original target, the minister told parliament on Monday.",
      "railway between Mombasa and Lamu", .delayed, due: "2028-12"),
    Case(
      "The 120-km section between Mombasa and Malindi is expected to be ready by August 2027.",
      "section between Mombasa and Malindi", .committed, due: "2026-03-10/2027-08"),
    Case(
      "A second corridor from Nairobi to Kisumu is under consideration.",
      "corridor from Nairobi to Kisumu", .discussed),
    Case(
      "The ministry cancelled a plan to extend the metro to Thika.", "metro to Thika", .cancelled),
    Case(
      "The World Bank approved a $500 million loan for the Mphanda Nkuwa dam in Mozambique.",
      "Mphanda Nkuwa dam", .committed),
    Case("Britain missed its target of building 300,000 homes a year.", "300,000 homes", .delayed),
    Case(
      "India aims to install 500 gigawatts of renewable capacity by 2030.",
      "500 gigawatts of renewable capacity", .committed, due: "2026-03-10/2030"),
    Case(
      "China vowed to reach carbon neutrality before 2060.", "carbon neutrality", .committed,
      due: "2026-03-10/2059"),
    Case(
      "The European Union has set a target of cutting emissions by 55 per cent by 2030.",
      "cutting emissions", .committed, due: "2026-03-10/2030"),
    Case(
      "Pertamina signed a memorandum of understanding with Shell to explore a carbon storage hub in Sumatra.",
      "carbon storage hub in Sumatra", .discussed),
    Case(
      "The Trans-Sumatra toll road is 80 percent complete.", "Trans-Sumatra toll road", .underway),
    Case(
      "Completion of the Batang hydropower plant has slipped from June to November 2026.",
      "Batang hydropower plant", .delayed, due: "2026-11"),
    Case(
      "The two presidents will also inaugurate a border hospital at Tacna on Saturday.",
      "border hospital at Tacna", .committed, due: "2026-03-14"),
    Case(
      "A proposal to merge the two state oil companies has been shelved indefinitely.",
      "merge the two state oil companies", .suspended),
    Case(
      "The minister pointed out potential areas, such as geothermal power, LNG and the modernisation of grain silos.",
      "LNG", .proposed),
    Case(
      "Unit 1 of the Akkuyu plant is to open in June 2027 and Unit 2 in May 2028.", "Unit 2",
      .committed, due: "2028-05"),
    Case(
      "The old bridge at Mopti, the airport road in Kayes and the Sotuba dam have all been delayed.",
      "Sotuba dam", .delayed),
    Case(
      "The pension age will be raised to 67 by 2031.", "pension age", .committed,
      due: "2026-03-10/2031"),
    Case(
      "Free school meals will be extended to all schools from September.", "school meals",
      .committed, due: "2026-09"),
    Case(
      "Nor will there be a new terminal at Thessaloniki.", "terminal at Thessaloniki", .cancelled),
  ]

  @Test(arguments: cases)
  func `a sentence yields its project, status and date`(example: Case) throws {
    let claims = try read(example.text, on: "2026-03-10").claims
    let claim = claims.first { $0.project.written.contains(example.name) }
    #expect(claim?.status == example.status, "\(claims.map(\.project.written))")
    #expect(claim?.due?.edtf == example.due)
  }

  @Test(arguments: [
    "The two sides agreed to further deepen ties in all fields.",
    "Critics say the government should scrap the Rufiji dam.",
    "Officials denied reports that the Oder bridge had been cancelled.",
    "If the council drops the Leith tram, residents will sue.",
    "Prices of land along the river have doubled.",
    "The plant was built in the 1970s with Soviet help.",
  ])
  func `talk without an undertaking or without a say yields nothing`(text: String) throws {
    #expect(try read(text, on: "2026-03-10").claims.isEmpty)
  }

  @Test(
    arguments: PlainSentences.lists.flatMap { status, text in
      text.split(separator: "\n").map { (status, String($0)) }
    })
  func `a plain sentence says how its undertaking stands`(status: Status, text: String) throws {
    let claims = try read(text, on: "2026-03-10").claims
    #expect(claims.map(\.status) == [status], "\(claims.map(\.project.written))")
  }

  @Test func `a state of several is said of each that is named behind the colon`() throws {
    let text = "Both refineries are idle: Ashby since January and Mopti for longer than that."
    let claims = try read(text, on: "2026-03-10").claims
    #expect(claims.map(\.project.written) == ["Ashby", "Mopti"])
    #expect(claims.allSatisfy { $0.status == .suspended })
  }

  @Test func `what money is lent for is agreed, not the lending`() throws {
    let text = "The bank signed an agreement to lend Kenya 100 billion yen for the Ashby railway."
    let claims = try read(text, on: "2026-03-10").claims
    #expect(claims.map(\.project.written) == ["Ashby railway"])
    #expect(claims.map(\.status) == [.agreed])
  }

  @Test(arguments: PlainSentences.others.split(separator: "\n").map(String.init))
  func `a plain sentence without an undertaking states nothing`(text: String) throws {
    #expect(try read(text, on: "2026-03-10").claims.isEmpty)
  }

  /// What no writer wrote must not stop the reader: sentences cut to pieces and put together anew.
  @Test(arguments: 0..<300)
  func `pieces of sentences in any order are read to the end`(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let words = (PlainSentences.lists.map(\.1) + [PlainSentences.others])
      .joined(separator: " ").split(whereSeparator: \.isWhitespace).map(String.init)
    let odd = [
      ";", ":", ".", "-", "(", ")", ",", "and", "neither", "nor", "%", "it", "to", "\n\n- ",
    ]
    var pieces: [String] = []
    while pieces.count < 200 {
      let start = Int.random(in: 0..<words.count - 7, using: &random)
      pieces += words[start..<start + Int.random(in: 1...7, using: &random)]
      pieces += Bool.random(using: &random) ? [odd.randomElement(using: &random) ?? "."] : []
    }
    let reading = try read(pieces.joined(separator: " "), on: "2026-03-10")
    #expect(reading.claims.allSatisfy { $0.confidence <= 1 })
  }

  @Test func `every quote stands in the article letter for letter`() throws {
    let text =
      "“Naïve” talk aside, the Oder bridge was opened on Friday — at last.\n\nWork on the Łódź tunnel has begun."
    let bytes = Array(" date 2026-03-10\n\n\(text)\n".utf8)
    let today = try #require(Day("2027-01-01"))
    let file = try ArticleFile(bytes, sha256: .zero, today: today)
    let claims = ArticleReader(weights: .none).read(file).claims
    #expect(claims.count == 2)
    for claim in claims { #expect(claim.quote.stands(in: file.article.text)) }
  }

  @Test func `what "it" and "the project" mean was named before`() throws {
    let claims = try read(
      """
      The Lekki port will be expanded, the minister said on Monday.

      It will open in May 2027. The project has been delayed by floods.
      """, on: "2026-03-10"
    ).claims
    #expect(Set(claims.map(\.project.written)) == ["Lekki port"])
    #expect(claims.map(\.status).contains(.delayed))
  }

  @Test func `the same thing said twice is one claim`() throws {
    let claims = try read(
      "The Oder bridge was opened on Friday. The Oder bridge was opened by the mayor.",
      on: "2026-03-10"
    ).claims
    #expect(claims.count == 1)
  }

  @Test func `a list line takes the status of the line that opens the list`() throws {
    let claims = try read(
      """
      The governor promised the following works:

      - a tram for Mendoza;
      - electrification of the Cuyo line.
      """, on: "2026-03-10"
    ).claims
    #expect(claims.map(\.status) == [.committed, .committed])
  }
}
