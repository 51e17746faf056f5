import LedgerCore

/// Finds English time expressions and resolves them to whole days, against the article's own day.
///
/// Each way of naming a stretch of time is a `TimeForm` with examples and counterexamples that
/// a test runs; prepositions and ranges are built on top of them. The labelling guide decides.
///
/// ## Conventions
/// - early, mid and late (start, middle, end): days 1–10, 11–20 and 21 to the last of a month;
///   January–April, May–August and September–December of a year; four, three and three years of a
///   decade ("early 2030s" is 2030 to 2033).
/// - A deadline (by, before, until, within) runs from the article's day. "By the end of 2027"
///   ends on 31 December; "before 2027" on the eve. Under a negation ("will not run before 2027")
///   it is the period itself.
/// - "in two years" and "two years ago" are that calendar year, "in three months" that month, "in
///   ten days" that day; `exactDay` holds the very day.
/// - "over (within, for) the next ten years" runs from the article's day to the same date ten
///   years on; "next three years" without an article is the next three calendar years. "The
///   coming months" is no date.
/// - A bare weekday, month or day of a month lies in the direction of the nearest verb; with no
///   verb near it, ahead (a day of a month up to 45 days back). A weekday that is the article's
///   own is the article's day.
/// - "next Friday" is the Friday of the next week (Monday to Sunday); "last Friday" the latest
///   one before the article's day.
/// - Seasons are whole months. "FY 2025-26" is April to March; "fiscal year 2026" the calendar
///   year; "2020-21" both calendar years.
/// - Only one reading or none: "03/04/2025" is left alone, since countries disagree on which is
///   the month.
///
/// ## Out of scope
/// Holidays, times of day, "now" and "soon", other calendars, abbreviated units ("3mo"), bare
/// years with no word that leads to one, "few" with weeks, months or years.
///
/// ## Where others decide differently
/// Public suites contradict each other and the labelling guide in these forms: "within two weeks"
/// (the guide: the whole way there; chrono: the last day), "next week" and "next weekend" (a
/// calendar week here; one day in chrono), "upcoming two weeks" (the two weeks; duckling: only
/// the second), "the beginning of 2027" (four months like "early"; duckling three), seasons
/// (months; duckling astronomical), "after 2014" (from 2015; duckling 2014), "before 2014" (from
/// the article's day; duckling open), "through 2014" (its end; duckling its beginning), "last
/// decade" and "next decade" (calendar decades; dateparser ten years off), "two years ago" (the
/// year; duckling the month), a bare "Tuesday" on a Tuesday (that day; duckling a week on).
public enum TimeExpressions {
  /// All expressions that do not overlap, in the order of the text.
  ///
  /// - Parameters:
  ///   - range: the tokens to read, as a sentence's; all where nil.
  ///   - day: the day the article was published.
  /// - Complexity: O(n) in the tokens of the range.
  public static func find(
    in tokens: [Token], of text: SourceText, range: Range<Int>? = nil, writtenOn day: Day
  ) -> [TimeExpression] {
    let range = (range ?? tokens.indices).clamped(to: tokens.indices)
    let slice = tokens[range]
    let grammar = TimeGrammar(
      words: TimeWord.reading(slice, of: text), tokens: slice, text: text, today: day)
    return grammar.expressions().map { $0.expression(offset: range.lowerBound) }
  }
}

/// A span with the relation that its preposition makes.
struct RelatedSpan {
  var start: Int
  var end: Int
  var first: Day?
  var last: Day?
  var relation = TimeExpression.Relation.at
  var isDuration = false
  var exactDay: Day?
  var opening: Period?
  var rule: String
  /// Words to pass over in silence.
  var isImpossible = false

  func expression(offset: Int) -> TimeExpression {
    TimeExpression(
      tokens: (start + offset)..<(end + offset), first: first, last: last, relation: relation,
      isDuration: isDuration, exactDay: exactDay, opening: opening, rule: rule)
  }
}

extension TimeGrammar {
  func expressions() -> [RelatedSpan] {
    var found: [RelatedSpan] = []
    var index = 0
    while index < words.count {
      if words[index] != .other, let span = expression(at: index) {
        if !span.isImpossible { found.append(span) }
        index = max(span.end, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  private func expression(at index: Int) -> RelatedSpan? {
    switch self[index] {
    case .by: return deadline(at: index + 1, from: index, rule: "by")
    case .no:
      return self[index + 2] == .than && self[index + 1] == .later
        ? deadline(at: index + 3, from: index, rule: "no later than") : nil
    case .until: return deadline(at: index + 1, from: index, rule: "until")
    case .before: return before(at: index + 1, from: index)
    case .prior where self[index + 1] == .to: return before(at: index + 2, from: index)
    case .ahead where self[index + 1] == .of: return before(at: index + 2, from: index)
    case .on where self[index + 1] == .or && self[index + 2] == .before:
      return deadline(at: index + 3, from: index, rule: "on or before")
    case .within: return within(at: index)
    case .since: return since(at: index + 1, from: index)
    case .after: return after(at: index)
    case .from: return from(at: index)
    case .between: return between(at: index)
    case .take: return takes(at: index)
    case .over, .during, .for, .in, .upcoming, .the:
      if let span = ahead(at: index) ?? lasting(at: index) { return span }
    default: break
    }
    return adjectival(at: index) ?? countedAhead(at: index) ?? range(at: index)
  }

  func related(_ span: TimeSpan, from start: Int) -> RelatedSpan {
    RelatedSpan(
      start: start, end: span.end, first: span.period?.first, last: span.period?.last,
      isDuration: span.isDuration, exactDay: span.exactDay, rule: span.rule,
      isImpossible: span.period == nil)
  }
}
