import LedgerCore

/// Small phrases that several commands share.
enum Words {
  /// "1 day", "3 days".
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// "2 left out as less certain", "1 refused"; empty where every claim was taken.
  static func passedOver(_ found: ReadClaims) -> [String] {
    [
      found.leftOut > 0 ? "\(found.leftOut) left out as less certain" : nil,
      found.refused.isEmpty ? nil : "\(found.refused.count) refused",
    ].compactMap { $0 }
  }

  /// A due date in at most 13 columns: "2025-08-11", "2025-08", "2025", "2025-08-21…31",
  /// "2025-06…08" or "by 2030-12-31".
  static func due(_ period: Period) -> String {
    if let whole = whole(period) { return whole }
    let (first, last) = (period.first.date, period.last.date)
    guard first.year == last.year else { return "by \(period.last)" }
    if first.month == last.month { return "\(period.first)…\(last.day.padded(to: 2))" }
    let isWholeMonths = first.day == 1 && period.last.adding(days: 1).date.day == 1
    return isWholeMonths
      ? "\(period.first.description.prefix(7))…\(last.month.padded(to: 2))" : "by \(period.last)"
  }

  /// The days of a period: "2025-08-11", "2025-08", "2025" or "2025-06-01 to 2025-08-31".
  static func days(_ period: Period) -> String {
    whole(period) ?? "\(period.first) to \(period.last)"
  }

  /// A day, a month or a year in one piece. EDTF's seasons ("2025-22") are not for people.
  private static func whole(_ period: Period) -> String? {
    let written = period.edtf
    let isMonth = period == Period.month(period.first.month, year: period.first.year)
    return written.contains("/") || (written.utf8.count == 7 && !isMonth) ? nil : written
  }

  /// Who said it: "The Herald, 2025-07-11: Title"; or "2025-07-11, article 1e2e251c096d".
  static func source(_ article: Article.Citation) -> String {
    let isNamed = article.source != nil || article.title != nil
    let head = [
      article.source, article.publishedOn.description, isNamed ? nil : "article \(article.id)",
    ].compactMap { $0 }.joined(separator: ", ")
    return SafeText.line(article.title.map { "\(head): \($0)" } ?? head)
  }

  /// Who said it, where the day of publication stands beside it: "The Herald: Title"; an article
  /// without either is called by its id.
  static func origin(_ article: Article.Citation) -> String {
    let parts = [article.source, article.title].compactMap { $0 }
    return SafeText.line(parts.isEmpty ? "article \(article.id)" : parts.joined(separator: ": "))
  }

  /// The flags of a project in words.
  static func flags(_ overview: ProjectOverview, on day: Day) -> [String] {
    [
      overview.daysOverdue(on: day).map { "overdue by \(count($0, "day"))" },
      overview.daysSilent(on: day).map { "silent for \(count($0, "day"))" },
    ].compactMap { $0 }
  }
}

extension DiffChange {
  /// What stands at the beginning of the line.
  var sign: String {
    switch self {
    case .added: "+"
    case .movedOn: ">"
    case .movedBack: "<"
    case .slipped, .broughtForward, .dated: "~"
    case .fellOverdue: "!"
    case .gone: "-"
    case .restated: "="
    }
  }

  var look: Style.Look {
    switch self {
    case .added, .movedOn: .green
    case .movedBack, .fellOverdue, .gone: .red
    case .slipped, .broughtForward, .dated: .yellow
    case .restated: .faint
    }
  }

  /// As a summary counts them.
  var words: String {
    switch self {
    case .added: "new"
    case .movedOn: "moved on"
    case .movedBack: "moved back"
    case .slipped: "slipped"
    case .broughtForward: "brought forward"
    case .dated: "dated"
    case .fellOverdue: "fell overdue"
    case .gone: "gone"
    case .restated: "restated"
    }
  }
}

extension Change {
  var asDiff: DiffChange {
    switch self {
    case .added: .added
    case .movedOn: .movedOn
    case .movedBack: .movedBack
    case .slipped: .slipped
    case .broughtForward: .broughtForward
    case .dated: .dated
    case .restated: .restated
    }
  }
}
