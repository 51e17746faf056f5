import LedgerCore

/// All projects at a glance, grouped by status: off track first, then the furthest along.
struct Board {
  let projects: [ProjectOverview]
  let day: Day
  let style: Style

  private static let order: [Status] = [
    .delayed, .suspended, .underway, .agreed, .committed, .discussed, .proposed, .completed,
    .cancelled,
  ]
  /// Columns before the name: margin, since, due and gaps.
  private static let indent = 29

  func text() -> [String] {
    var lines: [String] = []
    if !projects.isEmpty {
      lines.append(style.paint("  since       due            project", .faint))
    }
    for status in Board.order {
      let group = projects.filter { $0.state.status == status }.sorted(by: Board.isBefore)
      guard !group.isEmpty else { continue }
      lines.append(style.paint(status.rawValue, status.look) + " · \(group.count)")
      for project in group { lines += row(project) }
      lines.append("")
    }
    return lines + TextWidth.wrapped(summary, to: style.width)
  }

  /// What is due first comes first, then by name.
  private static func isBefore(_ left: ProjectOverview, _ right: ProjectOverview) -> Bool {
    let (l, r) = (left.state.due?.last.number ?? .max, right.state.due?.last.number ?? .max)
    return (l, left.name, left.id) < (r, right.name, right.id)
  }

  /// One line where name, flags and parties fit; else what does not goes under the name.
  private func row(_ project: ProjectOverview) -> [String] {
    let margin = String(repeating: " ", count: Board.indent)
    let room = style.width - Board.indent
    let flags = Words.flags(project, on: day).joined(separator: ", ")
    let parties = SafeText.line(project.parties.joined(separator: ", "))
    let due = TextWidth.padded(project.state.due.map(Words.due) ?? "", to: 13)
    let isLate = project.state.isOverdue(on: day)
    let head = "  \(project.state.since)  \(style.paint(due, isLate ? .red : .plain))  "
    let name = SafeText.line(project.name)
    let tail = [
      style.paint(flags, isLate ? .red : .yellow), style.paint(parties, .faint),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    let plainTail = [flags, parties].filter { !$0.isEmpty }.joined(separator: " · ")
    if plainTail.isEmpty || TextWidth.columns(name) + 3 + TextWidth.columns(plainTail) <= room {
      return [head + name + (plainTail.isEmpty ? "" : " · " + tail)]
    }
    let names = TextWidth.wrapped(name, to: room, atMost: 2)
    let under =
      TextWidth.columns(plainTail) <= room
      ? [tail]
      : wrapped(flags, isLate ? .red : .yellow) + wrapped(parties, .faint)
    return names.enumerated().map { ($0.offset == 0 ? head : margin) + $0.element }
      + under.map { margin + $0 }
  }

  /// Two lines at most, under a name.
  private func wrapped(_ text: String, _ look: Style.Look) -> [String] {
    guard !text.isEmpty else { return [] }
    return TextWidth.wrapped(text, to: style.width - Board.indent, atMost: 2)
      .map { style.paint($0, look) }
  }

  /// "3 projects as of 2025-12-31: 1 underway, 2 agreed; 1 overdue."
  private var summary: String {
    guard !projects.isEmpty else { return "No projects as of \(day)." }
    let counts = Board.order.map { status in
      (status, projects.count { $0.state.status == status })
    }.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.rawValue)" }
    let flags = ["overdue", "silent"].map { flag in
      (flag, projects.count { $0.flags(on: day).contains(flag) })
    }.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    let head = "\(Words.count(projects.count, "project")) as of \(day): "
    return head + counts.joined(separator: ", ")
      + (flags.isEmpty ? "" : "; " + flags.joined(separator: ", ")) + "."
  }

  static let csvHead =
    "id,name,status,status_since,kind,due,due_from,due_to,flags,parties,sector,last_stated_on"

  static func csv(_ project: ProjectOverview, on day: Day) -> String {
    let state = project.state
    let cells: [String] = [
      project.id.text, project.name, state.status.rawValue, state.since.description,
      state.kind.rawValue, state.due?.edtf ?? "", state.due?.first.description ?? "",
      state.due?.last.description ?? "", project.flags(on: day).joined(separator: " "),
      project.parties.joined(separator: "; "), project.sector ?? "",
      project.lastStatedOn.description,
    ]
    return cells.map(SafeText.csv).joined(separator: ",")
  }

  static let markdownHead = [
    "| Project | Status | Since | Due | Flags | Parties |", "| --- | --- | --- | --- | --- | --- |",
  ]

  static func markdown(_ project: ProjectOverview, on day: Day) -> String {
    let state = project.state
    let cells = [
      SafeText.markdown(project.name), state.status.rawValue, state.since.description,
      state.due.map(Words.due) ?? "", Words.flags(project, on: day).joined(separator: ", "),
      SafeText.markdown(project.parties.joined(separator: ", ")),
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }
}
