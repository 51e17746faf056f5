import LedgerCore

/// The program: arguments in, exit code out.
public enum Pledger {
  public static let version = "0.1.0"

  /// All commands, in the order in which the help lists them.
  public static let commands: [Command] = [
    .record, .status, .diff, .log, .extract, .explain, .snapshot, .verify,
    .help,
  ]

  /// Runs one command line to its end. Results go to standard output, all else to standard error.
  public static func run(in environment: Environment) -> Int32 {
    let console = environment.console
    var code: ExitCode
    do {
      code = try perform(environment)
      try console.flush()
    } catch {
      code = explain(error, on: console)
    }
    return code.rawValue
  }

  private static func perform(_ environment: Environment) throws -> ExitCode {
    let invocation = try Invocation(environment.arguments, table: commands)
    if invocation.has("version") {
      try environment.console.writeLine("pledger \(version)")
      return .done
    }
    let help = Help(commands: commands, width: environment.console.width)
    guard let command = invocation.command else {
      guard invocation.has("help") else { throw UsageFault.noCommand }
      try environment.console.write(help.overview)
      return .done
    }
    if invocation.has("help") {
      try environment.console.write(help.page(of: command))
      return .done
    }
    return try command.run(Session(environment, invocation))
  }

  /// Tells what went wrong and says how the program ends. What was printed before comes first.
  private static func explain(_ error: any Error, on console: Console) -> ExitCode {
    if console.outputError == nil { try? console.flush() }
    if let code = console.outputError { return explainOutput(code, on: console) }
    switch error {
    case let fault as UsageFault:
      console.tell(Wording.text(of: Wording.problem(fault)))
      return .wrongUsage
    case let fault as ProjectFinder.Fault:
      console.tell(Wording.text(of: Wording.problem(fault)))
      for line in Wording.candidates(fault) { console.tell(line) }
      return .noSuchProject
    case let fault as OutputFault:
      console.tell(Wording.text(of: Wording.problem(fault.fault), at: fault.path))
      return .wrongUsage
    case let fault as LedgerFault:
      let (place, problem) = Wording.problem(fault)
      console.tell(Wording.text(of: problem, at: place))
      return .badLedger
    default:
      console.tell("pledger: \(error)")
      return .badLedger
    }
  }

  /// A reader that has seen enough (`| head`) is no fault; a disk that is full is.
  private static func explainOutput(_ code: Int32, on console: Console) -> ExitCode {
    if code == FileEdge.brokenPipe { return .done }
    console.tell(Wording.text(of: Wording.problem(FileEdge.fault(code)), at: "standard output"))
    return .badLedger
  }
}
