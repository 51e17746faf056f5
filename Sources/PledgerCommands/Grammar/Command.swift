/// One command of the program: what parsing, help and (later) man pages and completions are made
/// of.
public struct Command: Sendable {
  public let name: String
  /// One line, without a full stop.
  public let summary: String
  public let arguments: Arguments
  /// Its own options; `Option.common` come on top.
  public let options: [Option]
  /// Paragraphs of the help, one line each.
  public let discussion: [String]
  public let examples: [Example]
  let run: @Sendable (Session) throws -> ExitCode

  /// What stands on the line beside options.
  public struct Arguments: Sendable {
    /// As the usage line shows it: "FILE…"; empty where there are none.
    public let placeholder: String
    public let minimum: Int
    public let maximum: Int

    static let none = Arguments(placeholder: "", minimum: 0, maximum: 0)
  }

  public struct Example: Sendable {
    public let line: String
    public let meaning: String

    init(_ line: String, _ meaning: String) { (self.line, self.meaning) = (line, meaning) }
  }

  /// All options that may follow this command.
  public var allOptions: [Option] { options + Option.common }

  /// How the command is called, without its options.
  public var usage: String {
    ["pledger", name, "[OPTION…]", arguments.placeholder].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

/// One option: a switch, or a name that takes a value.
public struct Option: Sendable {
  /// Without the dashes.
  public let name: String
  /// The one letter that stands for it after a single dash.
  public let letter: Character?
  /// What the help calls its value; nil for a switch.
  public let placeholder: String?
  /// The only values it takes; empty where any will do.
  public let choices: [String]
  public let summary: String

  init(
    _ name: String, letter: Character? = nil, takes placeholder: String? = nil,
    choices: [String] = [], _ summary: String
  ) {
    self.name = name
    self.letter = letter
    self.placeholder = placeholder
    self.choices = choices
    self.summary = summary
  }

  /// What every command takes.
  public static let common: [Option] = [
    Option(
      "ledger", takes: "FILE",
      "the ledger; else PLEDGER_LEDGER, else ledger.sqlite in your data folder"),
    Option("today", takes: "DATE", "take this day for today; else PLEDGER_TODAY, else the clock"),
    Option(
      "color", takes: "WHEN", choices: ["auto", "always", "never"],
      "colour on a terminal (auto); NO_COLOR turns it off"),
    Option("help", letter: "h", "show help and end"),
    Option("version", "show the version and end"),
  ]

  static func format(_ choices: [String]) -> Option {
    Option("format", takes: "FORMAT", choices: choices, "how to print")
  }

  static let asOf = Option(
    "as-of", takes: "DATE", "count what was stated up to this day; else today")
  static let knownAt = Option(
    "known-at", takes: "TIME", "count what this ledger had recorded by then; else all")
}

/// How the program ends; the numbers are a promise to scripts.
public enum ExitCode: Int32, Sendable {
  case done = 0
  /// What was asked to be told: the days differ, or the ledger is not whole.
  case told = 1
  case wrongUsage = 2
  /// No such project, or several.
  case noSuchProject = 3
  /// An article, or a claim of a reader, could not be used; the good ones are recorded.
  case badArticle = 4
  /// The ledger, or standard output, could not be used.
  case badLedger = 5
  case interrupted = 130
}
