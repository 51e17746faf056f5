/// The help pages, made from the table of commands.
struct Help {
  let commands: [Command]
  let width: Int

  init(commands: [Command], width: Int) {
    self.commands = commands
    self.width = min(max(width, 40), 100)
  }

  /// What `pledger help` shows.
  var overview: String {
    let widest = commands.map { TextWidth.columns(Help.call(of: $0)) }.max() ?? 0
    let rows = commands.map { (Help.call(of: $0), $0.summary) }
    return page([
      ["pledger keeps a ledger of what news articles say was promised."],
      ["Usage: pledger COMMAND [OPTION…] [ARGUMENT…]"],
      ["Commands:"] + table(rows, first: widest),
      ["Options of every command:"] + optionRows(Option.common),
      ["Dates:"]
        + table(
          [
            ("2025-07-11", "a day"), ("2025-07, 2025", "the last day of a month or a year"),
            ("today, yesterday", "as the calendar has them"),
            ("-30d, -2w, -6m, -1y", "before today; + for after it"),
          ], first: 22),
      ["Exit codes:"]
        + table(
          [
            ("0", "done"), ("1", "what you asked to be told: a difference, a finding"),
            ("2", "wrong usage, or a date that is none"), ("3", "no such project, or several"),
            ("4", "an article or a reader's claim could not be used; the good ones are recorded"),
            ("5", "the ledger, or standard output, could not be used"), ("130", "interrupted"),
          ], first: 3),
      ["`pledger help COMMAND` tells more."],
    ])
  }

  /// What `pledger help COMMAND` shows.
  func page(of command: Command) -> String {
    var blocks = [["pledger \(command.name): \(command.summary)"], ["Usage: \(command.usage)"]]
    blocks += command.discussion.map { TextWidth.wrapped($0, to: width) }
    if !command.options.isEmpty { blocks.append(["Options:"] + optionRows(command.options)) }
    blocks.append(["Options of every command:"] + optionRows(Option.common))
    if !command.examples.isEmpty {
      blocks.append(
        ["Examples:"] + command.examples.flatMap { ["  \($0.line)", "      \($0.meaning)"] })
    }
    return page(blocks)
  }

  private static func call(of command: Command) -> String {
    [command.name, command.arguments.placeholder].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func optionRows(_ options: [Option]) -> [String] {
    table(options.map { (Help.call(of: $0), Help.meaning(of: $0)) }, first: 22)
  }

  private static func call(of option: Option) -> String {
    let letter = option.letter.map { "-\($0), " } ?? ""
    return letter + "--\(option.name)" + (option.placeholder.map { " \($0)" } ?? "")
  }

  private static func meaning(of option: Option) -> String {
    option.choices.isEmpty
      ? option.summary : "\(option.summary): \(Wording.alternatives(option.choices))"
  }

  /// Two columns, the second wrapped.
  private func table(_ rows: [(String, String)], first: Int) -> [String] {
    let room = max(width - first - 4, 20)
    return rows.flatMap { left, right in
      TextWidth.wrapped(right, to: room).enumerated().map { number, part in
        "  " + TextWidth.padded(number == 0 ? left : "", to: first) + "  " + part
      }
    }
  }

  private func page(_ blocks: [[String]]) -> String {
    blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }
}

extension Command {
  static let help = Command(
    name: "help", summary: "show help on a command",
    arguments: Arguments(placeholder: "[COMMAND]", minimum: 0, maximum: 1), options: [],
    discussion: [], examples: [Example("pledger help diff", "the same as pledger diff --help")]
  ) { session in
    let help = Help(commands: Pledger.commands, width: session.console.width)
    guard let name = session.arguments.first else {
      try session.console.write(help.overview)
      return .done
    }
    guard let command = Pledger.commands.first(where: { $0.name == name }) else {
      throw UsageFault.unknownCommand(
        name, suggestions: Spelling.suggestions(for: name, among: Pledger.commands.map(\.name)))
    }
    try session.console.write(help.page(of: command))
    return .done
  }
}
