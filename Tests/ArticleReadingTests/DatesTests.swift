import ArticleReading
import LedgerCore
import Testing

@Suite struct DatesTests {
  /// "first..last" of every expression of a text written on Wednesday 15 January 2031.
  private func days(_ string: String, on day: String = "2031-01-15") throws -> [String] {
    let text = SourceText(string)
    let written = try #require(Day(day))
    let found = TimeExpressions.find(
      in: Tokenizer.tokens(of: text), of: text, writtenOn: written)
    return found.map { "\($0.first?.description ?? "")..\($0.last?.description ?? "")" }
  }

  @Test(arguments: [
    ("It opens on 30 June 2032.", "2032-06-30..2032-06-30"),
    ("It will open on June 30.", "2031-06-30..2031-06-30"),
    ("They met on June 30.", "2030-06-30..2030-06-30"),
    ("due 26.09.2032", "2032-09-26..2032-09-26"),
    ("It will open in August.", "2031-08-01..2031-08-31"),
    ("It was signed in August.", "2030-08-01..2030-08-31"),
    ("late August this year", "2031-08-21..2031-08-31"),
    ("in early 2032", "2032-01-01..2032-04-30"),
    ("in mid-2032", "2032-05-01..2032-08-31"),
    ("at the end of 2032", "2032-09-01..2032-12-31"),
    ("the first half of March 2032", "2032-03-01..2032-03-15"),
    ("the second half of December", "2031-12-16..2031-12-31"),
    ("in the first quarter of next year", "2032-01-01..2032-03-31"),
    ("It will start this summer.", "2031-06-01..2031-08-31"),
    ("winter 2032", "2032-12-01..2033-02-28"),
    ("in the 2040s", "2040-01-01..2049-12-31"),
    ("in the early 2040s", "2040-01-01..2043-12-31"),
    ("next month", "2031-02-01..2031-02-28"),
    ("this year", "2031-01-01..2031-12-31"),
    ("later this year", "2031-01-15..2031-12-31"),
    ("in September next year", "2032-09-01..2032-09-30"),
    ("two years ago", "2029-01-01..2029-12-31"),
    ("the end of next month", "2031-02-21..2031-02-28"),
    ("The minister said on Tuesday", "2031-01-14..2031-01-14"),
    ("They will meet on Tuesday", "2031-01-21..2031-01-21"),
    ("last May", "2030-05-01..2030-05-31"),
    ("next March", "2031-03-01..2031-03-31"),
    ("this coming January", "2032-01-01..2032-01-31"),
    ("mid-to-late 2032", "2032-05-01..2032-12-31"),
    ("mid to late June", "2031-06-11..2031-06-30"),
    ("year-end 2032", "2032-09-01..2032-12-31"),
    ("in the year 2035", "2035-01-01..2035-12-31"),
    ("the first six months of 2032", "2032-01-01..2032-06-30"),
    ("the final two weeks of March", "2031-03-18..2031-03-31"),
    ("the fiscal year ending June 2032", "2031-07-01..2032-06-30"),
    ("the week beginning 6 July", "2031-07-06..2031-07-12"),
    ("the week of 6 July", "2031-07-07..2031-07-13"),
    ("June 2032 AD", "2032-06-01..2032-06-30"),
    ("sat.", "2031-01-18..2031-01-18"),
  ])
  func `a time is the days that the guide gives it`(words: String, expected: String) throws {
    #expect(try days(words) == [expected])
  }

  @Test(arguments: [
    ("by 2035", "2031-01-15..2035-12-31"),
    ("It would be delivered by December", "2031-01-15..2031-12-31"),
    ("by the end of 2032", "2031-01-15..2032-12-31"),
    ("before the end of the decade", "2031-01-15..2039-12-31"),
    ("before 2035", "2031-01-15..2034-12-31"),
    ("before the year is out", "2031-01-15..2031-12-31"),
    ("will not run before January 2033", "2033-01-01..2033-01-31"),
    ("within two years", "2031-01-15..2033-01-15"),
    ("within the next two weeks", "2031-01-15..2031-01-29"),
    ("over the next 10 years", "2031-01-15..2041-01-15"),
    ("expected to take about 18 months", "2031-01-15..2032-07-15"),
    ("a 60-day review", "2031-01-15..2031-03-16"),
    ("until the end of next month", "2031-01-15..2031-02-28"),
    ("within two to three years", "2031-01-15..2034-01-15"),
    ("two upcoming weeks", "2031-01-15..2031-01-29"),
    ("on or before 30 June", "2031-01-15..2031-06-30"),
    ("prior to 2035", "2031-01-15..2034-12-31"),
    ("ahead of 30 June", "2031-01-15..2031-06-29"),
    ("by the year 2035", "2031-01-15..2035-12-31"),
    ("no later than 2035", "2031-01-15..2035-12-31"),
    ("for six months from 1 July", "2031-07-01..2032-01-01"),
    ("since 2029", "2029-01-01.."),
    ("after 2035", "2036-01-01.."),
  ])
  func `a deadline runs from the article's day`(words: String, expected: String) throws {
    #expect(try days(words) == [expected])
  }

  @Test(arguments: [
    ("from March 3 to 5", "2031-03-03..2031-03-05"),
    ("November 25 to 27, 2032", "2032-11-25..2032-11-27"),
    ("1-8 September", "2031-09-01..2031-09-08"),
    ("between 2033 and 2035", "2033-01-01..2035-12-31"),
    ("from December to May 2032", "2031-12-01..2032-05-31"),
    ("10 August 2032 to 12 September", "2032-08-10..2032-09-12"),
    ("in the middle or at the end of 2032", "2032-05-01..2032-12-31"),
  ])
  func `a range has the days of both its ends`(words: String, expected: String) throws {
    #expect(try days(words) == [expected])
  }

  @Test(arguments: [
    "2,025 tonnes of it", "it may be so", "they march on", "the second of two", "they sat down",
    "it costs $2025", "see page 12", "the A27", "Line-5 of the metro", "in 2025 tonnes",
    "31 June 2031", "29 February 2031", "2031-02-30", "the coming months", "soon",
    "in the coming weeks", "03/04/2031", "a quarter of the viaduct", "prices fall", "5 days",
    "more than 2035", "last may it be", "a year ending badly", "he sat",
  ])
  func `what only looks like a date is passed over`(words: String) throws {
    #expect(try days(words) == [])
  }

  @Test func `an expression knows its tokens and its relation`() throws {
    let text = SourceText("Work ends by June 2032 at last.")
    let written = try #require(Day("2031-01-15"))
    let found = TimeExpressions.find(
      in: Tokenizer.tokens(of: text), of: text, writtenOn: written)
    #expect(found.map(\.tokens) == [2..<5])
    #expect(found.map(\.relation) == [.by])
  }

  @Test(arguments: [
    "end of the first half of ", "from 1 to ", "the second ", "by by ", "Monday, ", "2031 - ",
    "early late mid-", "March 3 ", "within the next ", "last day of ", "in 1 year and ",
    "last day of the end of ",
  ])
  func `hostile text is read in bounded steps a word`(words: String) throws {
    let text = SourceText(String(repeating: words, count: 4000))
    let tokens = Tokenizer.tokens(of: text)
    let day = try #require(Day("2031-01-15"))
    let duration = ContinuousClock().measure {
      let found = TimeExpressions.find(in: tokens, of: text, writtenOn: day)
      #expect(found.allSatisfy { $0.tokens.count < 64 })
    }
    // A quadratic reading would take minutes: this only tells the two apart.
    #expect(duration < .seconds(30))
  }
}
