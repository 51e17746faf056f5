import LedgerCore

/// One project with all that was said of it, oldest first.
struct ProjectPage {
  let history: ProjectHistory
  let day: Day
  let style: Style

  func text() -> [String] {
    let overview = history.overview
    let name = TextWidth.wrapped(SafeText.line(overview.name), to: style.width)
    var lines = name.map { style.paint($0, .bold) } + facts(overview) + [""]
    for version in history.versions { lines += row(version) }
    let count = Words.count(history.versions.count, "statement")
    let articles = Words.count(Set(history.versions.map(\.article.sha256)).count, "article")
    return lines + ["\(count) in \(articles), the last on \(overview.lastStatedOn)."]
  }

  private func facts(_ overview: ProjectOverview) -> [String] {
    let state = overview.state
    let flags = Words.flags(overview, on: day).joined(separator: ", ")
    let due = state.due.map { Words.due($0) + (flags.isEmpty ? "" : " (\(flags))") } ?? flags
    let facts: [(String, String)] = [
      ("id", overview.id.text),
      ("status", "\(state.status.rawValue) since \(state.since), a \(state.kind.rawValue)"),
      (state.due == nil ? "note" : "due", due),
      ("parties", overview.parties.joined(separator: ", ")),
      ("sector", overview.sector ?? ""), ("also", overview.aliases.joined(separator: "; ")),
    ]
    return facts.filter { !$0.1.isEmpty }.flatMap { label, value in
      TextWidth.wrapped(SafeText.line(value), to: style.width - 11).enumerated().map {
        (number, part) in
        let head = TextWidth.padded(number == 0 ? label : "", to: 9)
        return "  " + style.paint(head, .faint)
          + (label == "status" ? style.paint(part, state.status.look) : part)
      }
    }
  }

  private func row(_ version: EntryVersion) -> [String] {
    var text = ChangeText(version).lines(style)
    text += ChangeText.source(Words.origin(version.article), style)
    if let url = version.article.url {
      let margin = String(repeating: " ", count: ChangeText.indent + 2)
      text.append(margin + style.paint(SafeText.line(url), .faint))
    }
    return text + [""]
  }

  func markdown() -> [String] {
    let overview = history.overview
    let state = overview.state
    var lines = [
      "## \(SafeText.markdown(overview.name))", "",
      "**\(state.status.rawValue)** since \(state.since)"
        + (state.due.map { ", due \(Words.due($0))" } ?? "") + ".", "",
    ]
    for version in history.versions {
      let text = ChangeText(version)
      lines += [
        "- \(text.day) \(SafeText.markdown(text.what))", "",
        "  > \(SafeText.markdown(text.quote ?? ""))",
        "  > — \(SafeText.markdown(Words.origin(version.article)))", "",
      ]
    }
    return lines
  }
}
