import LedgerCore

/// One change as text: a line that says what happened, and the quote that says so.
struct ChangeText {
  let change: DiffChange
  let day: Day
  /// Already safe.
  let name: String
  /// "discussed → agreed, due 2025-08"; already safe.
  let what: String
  let quote: String?
  let source: String?

  /// Columns before the name: sign, day and the gaps around them.
  static let indent = 14
  static let quoteLines = 4

  func lines(_ style: Style) -> [String] {
    let margin = String(repeating: " ", count: ChangeText.indent)
    let room = style.width - ChangeText.indent
    let sign = style.paint(change.sign, change.look)
    var lines: [String] = []
    let head = TextWidth.wrapped("\(name): \(what)", to: room)
    for (number, part) in head.enumerated() {
      lines.append((number == 0 ? "\(sign) \(day)  " : margin) + bold(part, number, style))
    }
    if let quote {
      lines += ChangeText.quoted(quote, to: room - 2).map { margin + style.paint($0, .faint) }
    }
    if let source {
      lines += ChangeText.source(source, style)
    }
    return lines
  }

  /// A long quote is cut; its marks are always a pair.
  private static func quoted(_ quote: String, to width: Int) -> [String] {
    let whole = TextWidth.wrapped("“\(quote)”", to: width)
    guard whole.count > quoteLines else { return whole }
    var lines = TextWidth.wrapped("“\(quote)”", to: width - 1, atMost: quoteLines)
    lines[quoteLines - 1] += "”"
    return lines
  }

  /// Who said it, under a quote.
  static func source(_ text: String, _ style: Style) -> [String] {
    TextWidth.wrapped("— \(text)", to: style.width - indent - 2, hanging: 2)
      .map { String(repeating: " ", count: indent) + style.paint($0, .faint) }
  }

  /// The name stands out where it fits on the first line.
  private func bold(_ part: String, _ number: Int, _ style: Style) -> String {
    guard number == 0, part.hasPrefix(name) else { return part }
    return style.paint(name, .bold) + part.dropFirst(name.count)
  }
}

extension ChangeText {
  /// What one version did, as its article says it.
  init(_ version: EntryVersion) {
    let claim = version.claim
    self.init(
      change: version.change.asDiff, day: version.statedOn,
      name: SafeText.line(claim.project.written), what: ChangeText.what(version),
      quote: SafeText.line(claim.quote.exact), source: nil)
  }

  private static func what(_ version: EntryVersion) -> String {
    let claim = version.claim
    let due = claim.due.map { ", due " + Words.due($0) } ?? ""
    let standing = claim.standing == .background ? ", recalled" : ""
    let head =
      switch version.change {
      case .added: "new, "
      case .movedOn, .movedBack: "now "
      case .slipped, .broughtForward, .dated, .restated: version.change.asDiff.words + ", "
      }
    return head + claim.status.rawValue + due + standing
  }

  /// What differs between two days.
  init(_ line: LedgerDiff.Line, to day: Day) {
    let newest = line.change == .restated ? nil : line.evidence.last
    self.init(
      change: line.change, day: ChangeText.day(of: line, to: day),
      name: SafeText.line(line.project.name), what: ChangeText.what(line),
      quote: newest.map { SafeText.line($0.claim.quote.exact) },
      source: newest.map { Words.origin($0.article) })
  }

  /// The day on which it happened, as far as the evidence tells.
  private static func day(of line: LedgerDiff.Line, to day: Day) -> Day {
    if line.change == .fellOverdue, let due = line.after?.due { return due.last.adding(days: 1) }
    return line.evidence.last?.statedOn ?? day
  }

  private static func what(_ line: LedgerDiff.Line) -> String {
    let (before, after) = (line.before, line.after)
    let old = before?.status.rawValue ?? "nothing"
    let new = after?.status.rawValue ?? "nothing"
    let due = after?.due.map { ", due " + Words.due($0) } ?? ""
    let dates = [before?.due, after?.due].compactMap { $0.map(Words.due) }.joined(separator: " → ")
    switch line.change {
    case .added: return "new, \(new)\(due)"
    case .movedOn, .movedBack: return "\(old) → \(new)\(due)\(slip(line))"
    case .slipped: return "slipped by \(Words.count(line.slippedDays ?? 0, "day")), \(dates)"
    case .broughtForward:
      return "brought forward by \(Words.count(-(line.slippedDays ?? 0), "day")), \(dates)"
    case .dated: return "\(new), now due \(dates)"
    case .fellOverdue: return "fell overdue, \(new)\(due)"
    case .gone: return "gone, was \(old)"
    case .restated:
      return "restated, \(new), said \(Words.count(line.evidence.count, "time"))"
    }
  }

  private static func slip(_ line: LedgerDiff.Line) -> String {
    guard let days = line.slippedDays else { return "" }
    return days > 0
      ? " (slipped by \(Words.count(days, "day")))"
      : " (brought forward by \(Words.count(-days, "day")))"
  }
}
