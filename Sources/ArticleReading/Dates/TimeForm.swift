/// One way of naming a stretch of time, with words that it reads and words that it leaves alone.
///
/// The first form of `all` that reads the words at a place wins.
struct TimeForm: Sendable {
  let name: String
  /// Each holds one expression, read whole.
  let examples: [String]
  /// Likenesses in which no form finds anything.
  let counterexamples: [String]
  let match: @Sendable (TimeGrammar, _ index: Int, _ depth: Int) -> TimeSpan?

  static let all: [TimeForm] = [
    TimeForm(
      name: "date in digits", examples: ["2025-06-30", "26.09.2025", "12/30/2016"],
      counterexamples: ["2025-02-30", "31.06.2025", "version 1.10.30", "03/04/2025", "4/13/1"],
      match: { grammar, index, _ in grammar.numericDate(at: index) }),
    TimeForm(
      name: "relative month", examples: ["last May", "next March", "this coming June"],
      counterexamples: ["last may be first", "this may be"],
      match: { grammar, index, _ in grammar.relativeMonth(at: index) }),
    TimeForm(
      name: "date by names",
      examples: [
        "30 June 2025", "June 30", "the 1st of March", "Sunday, March 6, 2016", "15Sep",
        "August 2012", "2018 March 18", "September next year", "March",
      ],
      counterexamples: ["31 June", "it may be", "they march on", "March on", "May not be right"],
      match: { grammar, index, _ in grammar.calendarDate(at: index) }),
    TimeForm(
      name: "stretch in a period",
      examples: ["the first six months of 2032", "the last two weeks of March"],
      counterexamples: ["the first two years of the war", "the final six miles of the line"],
      match: { grammar, index, depth in grammar.stretchInPeriod(at: index, depth: depth) }),
    TimeForm(
      name: "unit beside a day",
      examples: ["the year ending 31 March 2032", "the week beginning 6 July"],
      counterexamples: ["a year ending badly", "the week starting slowly"],
      match: { grammar, index, depth in grammar.unitBesideDay(at: index, depth: depth) }),
    TimeForm(
      name: "place in a period",
      examples: [
        "the first Monday of October 2014", "last day of June 2026", "20th of next month",
      ],
      counterexamples: ["the second of two", "third day at sea", "last of all"],
      match: { grammar, index, depth in grammar.placeInPeriod(at: index, depth: depth) }),
    TimeForm(
      name: "part of a period",
      examples: [
        "early 2026", "mid-March 2027", "mid-to-late 2027", "the end of next month", "year-end",
        "year-end 2032",
      ],
      counterexamples: ["the end of the line", "late arrivals", "a mid-size car"],
      match: { grammar, index, depth in grammar.part(at: index, depth: depth) }),
    TimeForm(
      name: "half",
      examples: ["the second half of December", "first half of 2026"],
      counterexamples: ["the second half", "half of the trees"],
      match: { grammar, index, depth in grammar.half(at: index, depth: depth) }),
    TimeForm(
      name: "quarter",
      examples: ["the third quarter of 2026", "Q3", "2018Q4", "first quarter of next year"],
      counterexamples: ["a quarter of the viaduct", "Q9", "the fifth quarter"],
      match: { grammar, index, depth in grammar.quarter(at: index, depth: depth) }),
    TimeForm(
      name: "season",
      examples: ["this summer", "winter 2026", "the spring of next year"],
      counterexamples: ["a spring in the mattress", "prices fall", "the fall of the wall"],
      match: { grammar, index, _ in grammar.season(at: index) }),
    TimeForm(
      name: "decade", examples: ["the 2030s", "1990s"], counterexamples: ["747s", "the 2035s"],
      match: { grammar, index, _ in grammar.decade(at: index) }),
    TimeForm(
      name: "fiscal year", examples: ["fiscal year 2026", "FY26", "the financial year 2025-26"],
      counterexamples: ["a fiscal rule", "fiscal 7"],
      match: { grammar, index, _ in grammar.fiscalYear(at: index) }),
    TimeForm(
      name: "weekday",
      examples: ["Tuesday", "next Friday", "Monday of last week", "last week's Sunday"],
      counterexamples: ["The Sun reported", "they sat down", "newly wed"],
      match: { grammar, index, _ in grammar.relativeWeekday(at: index) }),
    TimeForm(
      name: "relative unit",
      examples: ["next month", "this year", "last two weeks", "later this year"],
      counterexamples: ["the coming months", "this one", "the year", "last 2m"],
      match: { grammar, index, _ in grammar.relativeUnit(at: index) }),
    TimeForm(
      name: "distance",
      examples: ["two years ago", "in three months", "3 days from now", "a week after tomorrow"],
      counterexamples: ["5 days", "in a few months", "5m ago", "them ago"],
      match: { grammar, index, _ in grammar.distance(at: index) }),
    TimeForm(
      name: "day by name", examples: ["yesterday", "the day after tomorrow"],
      counterexamples: ["the day", "notoday"],
      match: { grammar, index, _ in grammar.relativeDay(at: index) }),
    TimeForm(
      name: "year", examples: ["the year 2032"],
      counterexamples: ["2,025 tonnes", "$2025", "page 12", "in 2025 tonnes", "Line-5", "A27"],
      match: { grammar, index, _ in grammar.bareYear(at: index) }),
  ]
}
