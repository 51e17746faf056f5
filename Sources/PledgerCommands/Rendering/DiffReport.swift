import LedgerCore

/// A diff as text, CSV or Markdown.
struct DiffReport {
  let diff: LedgerDiff
  let style: Style

  func text() -> [String] {
    var lines = [style.paint("\(diff.from) → \(diff.to)", .bold), ""]
    for line in ordered {
      lines += ChangeText(line, to: diff.to).lines(style)
      if line.change != .restated { lines.append("") }
    }
    if ordered.last?.change == .restated { lines.append("") }
    return lines + [summary]
  }

  /// By kind of change, then by day.
  private var ordered: [LedgerDiff.Line] {
    diff.lines.map { (line: $0, day: ChangeText($0, to: diff.to).day) }.enumerated()
      .sorted {
        ($0.element.line.change, $0.element.day, $0.offset)
          < ($1.element.line.change, $1.element.day, $1.offset)
      }.map(\.element.line)
  }

  /// "3 projects: 1 new, 2 moved on."
  var summary: String {
    let counts = DiffChange.allCases.filter { diff.count(of: $0) > 0 }
      .map { "\(diff.count(of: $0)) \($0.words)" }
    guard !counts.isEmpty else { return "Nothing moved." }
    return "\(Words.count(diff.lines.count, "project")): \(counts.joined(separator: ", "))."
  }

  static let csvHead =
    "change,date,id,name,status_from,status_to,due_from,due_to,slipped_days,quote,source,url"

  func csv() -> [String] {
    [DiffReport.csvHead] + ordered.map(csv)
  }

  private func csv(_ line: LedgerDiff.Line) -> String {
    let newest = line.evidence.last
    let cells: [String?] = [
      line.change.rawValue, ChangeText(line, to: diff.to).day.description, line.project.id.text,
      line.project.name, line.before?.status.rawValue, line.after?.status.rawValue,
      line.before?.due?.edtf, line.after?.due?.edtf, nil, newest?.claim.quote.exact,
      newest?.article.source, newest?.article.url,
    ]
    var written = cells.map { SafeText.csv($0 ?? "") }
    // A number keeps its sign.
    written[8] = line.slippedDays.map(String.init) ?? ""
    return written.joined(separator: ",")
  }

  func markdown() -> [String] {
    var lines = ["## \(diff.from) to \(diff.to)", ""]
    for line in ordered {
      let text = ChangeText(line, to: diff.to)
      lines.append(
        "- \(text.day) **\(SafeText.markdown(text.name))**: \(SafeText.markdown(text.what))")
      if let quote = text.quote { lines += ["", "  > \(SafeText.markdown(quote))"] }
      if let source = text.source { lines += ["  > — \(SafeText.markdown(source))", ""] }
    }
    return lines + ["", summary]
  }
}
