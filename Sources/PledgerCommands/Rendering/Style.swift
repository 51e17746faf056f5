import LedgerCore

/// How text looks on this terminal: its width, and colour where it is wanted.
struct Style {
  let isOn: Bool
  /// Columns to lay out in: at least 40; above 120 lines become hard to follow.
  let width: Int

  init(isOn: Bool, width: Int) {
    self.isOn = isOn
    self.width = min(max(width, 40), 120)
  }

  /// SGR parameters (ECMA-48): the sixteen colours, which every theme keeps readable.
  enum Look: String {
    case plain = ""
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case magenta = "35"
    case cyan = "36"
  }

  /// `text` (already safe) in this look.
  func paint(_ text: String, _ look: Look) -> String {
    guard isOn, look != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m"
  }
}

extension Status {
  var look: Style.Look {
    switch self {
    case .proposed, .discussed: .plain
    case .committed: .cyan
    case .agreed: .blue
    case .underway, .completed: .green
    case .delayed: .yellow
    case .suspended: .magenta
    case .cancelled: .red
    }
  }
}
