import LedgerCore

extension Wording {
  static func problem(_ fault: UsageFault) -> Problem {
    switch fault {
    case .noCommand:
      Problem("no command", "`pledger help` lists them.")
    case .unknownCommand(let name, let suggestions):
      Problem(
        "there is no command “\(name)”", didYouMean(suggestions, else: "`pledger help` lists them.")
      )
    case .unknownOption(let name, let suggestions):
      Problem(
        "there is no option “\(name)”",
        didYouMean(suggestions, else: "`pledger help COMMAND` lists them."))
    case .optionNotTaken(let name, let command):
      Problem("`\(command)` takes no \(name)", "`pledger help \(command)` lists what it takes.")
    case .badChoice(let option, let value, let choices):
      Problem("\(option) cannot be “\(value)”", "It can be \(alternatives(choices)).")
    case .missingValue(let option, let placeholder):
      Problem("\(option) needs a value", "Write \(option) \(placeholder).")
    case .valueNotTaken(let option):
      Problem("\(option) takes no value")
    case .saidTwice(let option):
      Problem("\(option) is given twice, with different values", "Give it once.")
    case .missingArgument(let placeholder, let command):
      Problem(
        "`\(command)` needs \(placeholder)", "`pledger help \(command)` shows how it is called.")
    case .extraArgument(let argument, let command):
      Problem(
        "`\(command)` does not know what to do with “\(argument)”",
        "`pledger help \(command)` shows how it is called.")
    case .badDate(let text, let origin):
      Problem(
        "\(origin): “\(text)” is no date",
        "Dates are 2025-07-11, 2025-07, 2025, today, yesterday or -30d.")
    case .badTime(let text, let origin):
      Problem(
        "\(origin): “\(text)” is no time",
        "Times are 2025-07-11T09:30 in UTC, or a date, which stands for its end.")
    case .badCount(let text, let origin):
      Problem("\(origin): “\(text)” is no count", "Give a whole number from 1.")
    case .badConfidence(let text, let origin):
      Problem("\(origin): “\(text)” is no confidence", "Give a number from 0 to 1, as in 0.8.")
    case .badDigest(let text):
      Problem(
        "--head: “\(text)” is no digest",
        "A digest has 64 hexadecimal digits; `pledger verify` prints the ledger's.")
    case .datesBackward(let from, let to):
      Problem("\(from) comes after \(to)", "Write the earlier day first.")
    case .badSnapshot(let path, let line, let text):
      Problem(
        "\(path), line \(line): “\(text)” is no line of a snapshot",
        "`pledger snapshot` writes such files; a date needs no file.")
    }
  }

  private static func didYouMean(_ names: [String], else remedy: String) -> String {
    names.isEmpty ? remedy : "Did you mean \(alternatives(names))?"
  }

  static func problem(_ fault: ProjectFinder.Fault) -> Problem {
    switch fault {
    case .unknown(let text, let suggestions):
      Problem(
        "there is no project “\(text)”",
        didYouMean(suggestions.map { "“\($0)”" }, else: "`pledger status` lists all."))
    case .ambiguous(let text, let candidates):
      Problem(
        "“\(text)” could be \(candidates.count) projects", "Say more of the name, or give the id.")
    }
  }

  /// The projects that a name could mean, a line each; empty for any other fault.
  static func candidates(_ fault: ProjectFinder.Fault) -> [String] {
    guard case .ambiguous(_, let projects) = fault else { return [] }
    let shown = projects.prefix(12).map {
      "  \(SafeText.line($0.id.text))  \(SafeText.line($0.name))"
    }
    return shown + (projects.count > 12 ? ["  … and \(projects.count - 12) more"] : [])
  }
}
