import LedgerCore

/// One run of one command: what was asked, and the world to answer it in.
struct Session {
  let environment: Environment
  let invocation: Invocation
  /// By `--today`, `PLEDGER_TODAY` or the clock.
  let today: Day
  let style: Style

  var console: Console { environment.console }
  var arguments: [String] { invocation.arguments }

  /// The project asked for: all arguments as one name; nil where there are none.
  var project: String? { arguments.isEmpty ? nil : arguments.joined(separator: " ") }

  /// Throws `UsageFault` where a day cannot be read.
  init(_ environment: Environment, _ invocation: Invocation) throws {
    self.environment = environment
    self.invocation = invocation
    today = try Session.today(environment, invocation)
    style = Style(
      isOn: Session.wantsColor(environment, invocation), width: environment.console.width)
  }

  private static func today(_ environment: Environment, _ invocation: Invocation) throws -> Day {
    let (text, origin) =
      invocation.options["today"].map { ($0, "--today") }
      ?? (environment.variables["PLEDGER_TODAY"] ?? "", "PLEDGER_TODAY")
    if text.isEmpty && origin != "--today" { return environment.today }
    guard let day = DateArgument.day(text, today: environment.today) else {
      throw UsageFault.badDate(text, of: origin)
    }
    return day
  }

  private static func wantsColor(_ environment: Environment, _ invocation: Invocation) -> Bool {
    switch invocation.options["color"] ?? "auto" {
    case "always": true
    case "never": false
    default:
      environment.console.isOutputTerminal && environment.variables["NO_COLOR", default: ""].isEmpty
        && environment.variables["TERM"] != "dumb"
    }
  }

  var format: String { invocation.options["format"] ?? "text" }

  /// The day that an argument or an option names.
  func day(_ text: String, of origin: String) throws -> Day {
    guard let day = DateArgument.day(text, today: today) else {
      throw UsageFault.badDate(text, of: origin)
    }
    return day
  }

  /// `--known-at`; nil where everything counts.
  func knownAt() throws -> Instant? {
    guard let text = invocation.options["known-at"] else { return nil }
    guard let instant = DateArgument.instant(text, today: today) else {
      throw UsageFault.badTime(text, of: "--known-at")
    }
    return instant
  }

  /// `--as-of` (else today) and `--known-at`.
  func moment() throws -> Moment {
    let day = try invocation.options["as-of"].map { try self.day($0, of: "--as-of") } ?? today
    return Moment(validOn: day, knownAt: try knownAt())
  }

  /// `--ledger`, `PLEDGER_LEDGER`, or the place in the user's data folder.
  var ledgerPath: String {
    if let path = invocation.options["ledger"] { return path }
    let variables = environment.variables
    if let path = variables["PLEDGER_LEDGER"], !path.isEmpty { return path }
    // The XDG Base Directory Specification ignores a relative path here.
    if let data = variables["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/pledger/ledger.sqlite"
    }
    return (variables["HOME"] ?? ".") + "/.local/share/pledger/ledger.sqlite"
  }

  func write(_ lines: [String]) throws {
    for line in lines { try console.writeLine(line) }
  }

  func openForReading() throws -> any LedgerStore {
    try environment.ledgers.openForReading(ledgerPath)
  }

  /// Makes the folder of the default place on first use; a folder that was named must be there.
  func openForWriting() throws -> any LedgerStore {
    let path = ledgerPath
    let isDefault =
      invocation.options["ledger"] == nil
      && environment.variables["PLEDGER_LEDGER", default: ""].isEmpty
    if isDefault, let slash = path.lastIndex(of: "/") {
      do {
        try environment.files.makeFolder(String(path[..<slash]))
      } catch is FileFault {
        throw LedgerFault.notPermitted(path: String(path[..<slash]))
      }
    }
    return try environment.ledgers.openForWriting(path)
  }
}
