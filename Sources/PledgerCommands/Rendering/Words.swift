import LedgerCore

/// Small phrases that several commands share.
enum Words {
  /// "1 day", "3 days".
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// A due date in at most 13 columns: "2025-08-11", "2025-08", "2025", "2025-08-21…31" or
  /// "by 2030-12-31".
  static func due(_ period: Period) -> String {
    let written = period.written
    guard written.contains("/") else { return written }
    let (first, last) = (period.first.date, period.last.date)
    guard first.year == last.year, first.month == last.month else { return "by \(period.last)" }
    return "\(period.first)…\(last.day.padded(to: 2))"
  }

  /// Who said it: "The Herald, 2025-07-11: Title".
  static func source(_ article: Article.Citation) -> String {
    let head = [article.source, article.publishedOn.description].compactMap { $0 }
      .joined(separator: ", ")
    return SafeText.line(article.title.map { "\(head): \($0)" } ?? head)
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
