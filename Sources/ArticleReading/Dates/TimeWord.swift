import LedgerCore

/// What a token can be to a time expression; every comparison in the grammar is one of these.
enum TimeWord: Hashable {
  case other
  case month(Int, isShort: Bool)
  /// 1 for Monday to 7.
  case weekday(Int, isShort: Bool)
  case unit(TimeUnit)
  /// 1 for spring to 4 for winter.
  case season(Int)
  case part(Part)
  /// A number in digits, and how many digits.
  case number(Int, digits: Int)
  /// "26.09.2025": one token.
  case dotted
  /// A number in words.
  case count(Int)
  case tens(Int)
  /// "10th", "third".
  case ordinal(Int)
  /// last, this, next.
  case shift(Int)
  /// The day so many days from the article's.
  case day(Int)
  /// "2030s", and the years that it lasts.
  case years(Int, count: Int)
  /// "Q3", "2018Q4".
  case quarterNumber(Int, year: Int?)
  /// "FY26".
  case fiscalYear(Int)
  /// "15Sep".
  case dayOfMonth(Int, month: Int)
  case upcoming, fiscal, half, weekend, midYear
  case the, a, of, `in`, on, at, by, before, until, within, since, after, from, to, between, and
  case `for`, over, during, ago, hence, now, later, earlier, few, couple, around, take, review
  case ending, starting, final, prior, ahead, era
  case runsOut, putOff, than, no, rest, or
  case comma, point, dash, slash, possessive, openBracket, money, measure

  enum Part: Hashable { case early, middle, late, end, beginning }
}

enum TimeUnit: Hashable { case day, week, month, quarter, season, year, decade, other }
