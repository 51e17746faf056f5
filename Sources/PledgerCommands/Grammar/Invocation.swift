/// A command line, understood: which command, with which options and arguments.
struct Invocation {
  /// nil where only `--help` or `--version` was asked, or nothing at all.
  let command: Command?
  /// By the option's name; a switch has the value "".
  let options: [String: String]
  let arguments: [String]

  /// Reads a command line against the table.
  ///
  /// Options stand anywhere, before the command too; `--` ends them. "-" and what looks like a
  /// number after a dash ("-30d") are arguments. Throws `UsageFault`. O(words × options).
  init(_ words: [String], table: [Command]) throws {
    var scanner = Scanner(words: words[...], known: table.flatMap(\.allOptions))
    try scanner.scan()
    let name = scanner.arguments.first
    let command = name.flatMap { name in table.first { $0.name == name } }
    if let name, command == nil {
      throw UsageFault.unknownCommand(
        name, suggestions: Spelling.suggestions(for: name, among: table.map(\.name)))
    }
    self.command = command
    options = scanner.options
    arguments = Array(scanner.arguments.dropFirst())
    if let command { try check(against: command) }
  }

  func has(_ option: String) -> Bool { options[option] != nil }

  private func check(against command: Command) throws {
    for (name, value) in options.sorted(by: { $0.key < $1.key }) {
      guard let option = command.allOptions.first(where: { $0.name == name }) else {
        throw UsageFault.optionNotTaken("--\(name)", command: command.name)
      }
      guard option.choices.isEmpty || option.choices.contains(value) else {
        throw UsageFault.badChoice(option: "--\(name)", value, choices: option.choices)
      }
    }
    if has("help") { return }
    if arguments.count < command.arguments.minimum {
      throw UsageFault.missingArgument(command.arguments.placeholder, command: command.name)
    }
    if arguments.count > command.arguments.maximum {
      throw UsageFault.extraArgument(
        arguments[command.arguments.maximum], command: command.name)
    }
  }

  /// Tells options from arguments.
  private struct Scanner {
    var words: ArraySlice<String>
    let known: [Option]
    var options: [String: String] = [:]
    var arguments: [String] = []

    init(words: ArraySlice<String>, known: [Option]) { (self.words, self.known) = (words, known) }

    mutating func scan() throws {
      while let word = words.popFirst() {
        if word == "--" {
          arguments += words
          return
        }
        if word.hasPrefix("--") {
          try long(word.dropFirst(2))
        } else if word.hasPrefix("-"), let letter = word.dropFirst().first, !letter.isNumber {
          try short(word)
        } else {
          arguments.append(word)
        }
      }
    }

    private mutating func long(_ word: Substring) throws {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = known.first(where: { $0.name == name }) else {
        throw UsageFault.unknownOption(
          "--\(name)",
          suggestions: Spelling.suggestions(for: name, among: known.map(\.name)).map { "--\($0)" })
      }
      try take(option, written: "--\(name)", value: parts.count == 2 ? String(parts[1]) : nil)
    }

    private mutating func short(_ word: String) throws {
      guard word.count == 2, let option = known.first(where: { $0.letter == word.last }) else {
        throw UsageFault.unknownOption(word, suggestions: [])
      }
      try take(option, written: word, value: nil)
    }

    private mutating func take(_ option: Option, written: String, value: String?) throws {
      guard let placeholder = option.placeholder else {
        if value != nil { throw UsageFault.valueNotTaken(option: written) }
        options[option.name] = ""
        return
      }
      guard let value = value ?? words.popFirst() else {
        throw UsageFault.missingValue(option: written, placeholder)
      }
      if let before = options[option.name], before != value {
        throw UsageFault.saidTwice(option: written)
      }
      options[option.name] = value
    }
  }
}

/// What is wrong with a command line: facts; the wording lives in `Wording`.
enum UsageFault: Error, Hashable {
  case noCommand
  case unknownCommand(String, suggestions: [String])
  case unknownOption(String, suggestions: [String])
  case optionNotTaken(String, command: String)
  case badChoice(option: String, String, choices: [String])
  case missingValue(option: String, String)
  case valueNotTaken(option: String)
  case saidTwice(option: String)
  case missingArgument(String, command: String)
  case extraArgument(String, command: String)
  case badDate(String, of: String)
  case badTime(String, of: String)
  case badDigest(String)
  case badCount(String, of: String)
  case badConfidence(String, of: String)
  case datesBackward(from: String, to: String)
  case badSnapshot(path: String, line: Int, text: String)
}
