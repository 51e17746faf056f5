import LedgerCore
import ProgramReading

extension Wording {
  /// What a program of the user's did wrong with a whole article.
  static func problem(_ fault: ReaderFault, command: String) -> Problem {
    let (what, remedy) = parts(of: fault)
    return Problem("reader \(short(command)): \(what)", remedy)
  }

  private static func parts(of fault: ReaderFault) -> (what: String, remedy: String) {
    let unused = "Nothing of the article was used"
    switch fault {
    case .notFound:
      return (
        "the shell finds no such program (exit code 127)",
        "Check the command; a program in this folder is called ./NAME."
      )
    case .notExecutable:
      return ("the shell may not run it (exit code 126)", "Make it executable: chmod +x FILE.")
    case .failed(let code):
      return (
        "ended with exit code \(code)",
        "\(unused); what it wrote to standard error stands above."
      )
    case .killed(let signal):
      return ("ended by signal \(signal)", "\(unused); try the program by hand.")
    case .tooSlow(let limit):
      return (
        "took longer than \(seconds(limit)) and was stopped",
        "\(unused); let the program give up in time, and print what it has."
      )
    case .tooMuch(let limit):
      return (
        "wrote more than \(size(limit)) and was stopped",
        "\(unused); print one claim a line, and nothing else."
      )
    case .interrupted: return ("interrupted", "")
    case .noneHolds(let refused):
      return (
        refused.count == 1
          ? "its only claim does not hold" : "none of its \(refused.count) claims holds",
        "\(unused); what is wrong with each line follows."
      )
    case .system(let code, let text):
      return (
        "cannot be started: \(text) (error \(code))", "Make room in TMPDIR or /tmp, or try again."
      )
    }
  }

  private static func seconds(_ duration: Duration) -> String {
    let seconds = duration / .seconds(1)
    return seconds == seconds.rounded() ? Words.count(Int(seconds), "second") : "\(seconds) seconds"
  }

  /// What is wrong with one line of a program's answer.
  static func problem(_ fault: ClaimFault) -> Problem {
    switch fault {
    case .notJSON(let byte):
      Problem("no JSON from byte \(byte) on", "Print one JSON object a line, and nothing else.")
    case .notAnObject:
      Problem("no JSON object", "Print one JSON object a line, and nothing else.")
    case .missing(let member):
      Problem("“\(member)” is missing", "A claim needs written, status and quote.")
    case .badMember(let member, let expected):
      Problem(
        "“\(member)” is not \(expected)",
        "`pledger extract --format json` shows how claims are written.")
    case .unknownWord(let word, let member, let choices):
      Problem("“\(member)” cannot be \(short(word))", "It can be \(alternatives(choices)).")
    case .badDue(let due):
      Problem(
        "“due” cannot be \(cut(due))",
        "Write EDTF, as in \"2027-06\" or \"2027-06/2028\", or {\"from\": DAY, \"to\": DAY}.")
    case .quoteMissing(let exact):
      Problem(
        "the quote \(short(exact)) is not in the article",
        "Copy it letter for letter from the article's text.")
    case .quoteElsewhere(let exact, let start, let found):
      Problem(
        "the quote \(short(exact)) does not stand at \(start), but at \(found)",
        "Count Unicode scalars from the text's beginning, or leave “start” out.")
    }
  }

  /// A fault of one article, and of each line where a program's answer had no claim that holds.
  static func texts(of fault: ArticleInput.Fault, at path: String) -> [String] {
    let head = text(of: problem(fault), at: path)
    guard case .reader(_, let command) = fault else { return [head] }
    return [head] + texts(of: fault.refused, by: command, at: path)
  }

  /// The lines that a program said in vain; of many, the first.
  static func texts(
    of refused: [RefusedClaim], by command: String?, at path: String
  ) -> [String] {
    let reader = "\(path): reader \(short(command ?? ""))"
    let shown = refused.prefix(20).map {
      text(of: problem($0.fault), at: "\(reader), line \($0.line)")
    }
    let rest = refused.count - shown.count
    return shown + (rest > 0 ? [text(of: Problem("\(rest) more refused"), at: reader)] : [])
  }

  private static func size(_ bytes: Int) -> String {
    bytes >> 20 > 0 ? "\(bytes >> 20) MiB" : "\(bytes >> 10) KiB"
  }

  private static func short(_ text: String) -> String { "“\(cut(text))”" }

  /// On one line, cut where it is long.
  private static func cut(_ text: String) -> String {
    let line = SafeText.line(text)
    return TextWidth.columns(line) > 60 ? line.prefix(59) + "…" : line
  }
}
