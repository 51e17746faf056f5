import Glibc
import LedgerCore

/// The real world: the only room of the commands that calls the operating system.
public enum SystemEdge {
  /// This process's arguments, clock, files and terminal.
  public static func environment(ledgers: LedgerOpening) -> Environment {
    signal(SIGPIPE, SIG_IGN)  // A closed pipe is an error of `write`, not a signal.
    // Questions have nothing to finish: there the system's own way of interrupting will do. A
    // reader's program would outlive it.
    if CommandLine.arguments.contains(where: { $0 == "record" || $0.hasPrefix("--reader") }) {
      catchInterrupts()
    }
    return Environment(
      arguments: Array(CommandLine.arguments.dropFirst()), variables: variables(),
      today: today(), now: now,
      files: FileAccess(
        read: FileEdge.read, write: FileEdge.write, exists: FileEdge.exists,
        makeFolder: FileEdge.makeFolder),
      console: console(), isInterrupted: { interruptCount != 0 }, ledgers: ledgers)
  }

  private static func variables() -> [String: String] {
    var found: [String: String] = [:]
    var next = Optional(Glibc.environ)
    while let entry = next?.pointee {
      let parts = String(cString: entry).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { found[String(parts[0])] = String(parts[1]) }
      next = next?.advanced(by: 1)
    }
    return found
  }

  private static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// The day on the wall, in the time zone of the machine.
  private static func today() -> Day {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Day(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? now().day
  }

  private static func console() -> Console {
    Console(
      width: width(), isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      output: { FileEdge.writeAll($0, to: STDOUT_FILENO) },
      error: { FileEdge.writeAll($0, to: STDERR_FILENO) })
  }

  /// COLUMNS outranks the terminal; 80 where there is neither.
  private static func width() -> Int {
    if let columns = getenv("COLUMNS"), let width = Int(String(cString: columns)), width > 0 {
      return width
    }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// A first interrupt asks to stop between two articles; a second one ends the program at once
  /// (the ledger is safe: a transaction is whole or not there).
  private static func catchInterrupts() {
    signal(SIGINT) { _ in
      interruptCount &+= 1
      if interruptCount > 1 { _exit(130) }
    }
  }
}

/// Set by the handler of SIGINT, read by the commands; a lone word that cannot tear.
nonisolated(unsafe) private var interruptCount: sig_atomic_t = 0
