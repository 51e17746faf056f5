import LedgerCore
import ProgramReading

/// Everything that a command takes from the world around it, so that a test can be that world.
public struct Environment {
  /// Without the program's own name.
  public let arguments: [String]
  public let variables: [String: String]
  /// The day that the clock shows; `--today` and `PLEDGER_TODAY` outrank it.
  public let today: Day
  public let now: () -> Instant
  public let files: FileAccess
  public let console: Console
  /// Has somebody asked to stop (SIGINT)? Looked at between articles, and while a reader works.
  public let isInterrupted: () -> Bool
  public let ledgers: LedgerOpening
  /// What a program that `--reader` names may take for one article.
  public let readerLimits: ProgramReader.Limits

  public init(
    arguments: [String], variables: [String: String], today: Day, now: @escaping () -> Instant,
    files: FileAccess, console: Console, isInterrupted: @escaping () -> Bool = { false },
    ledgers: LedgerOpening, readerLimits: ProgramReader.Limits = ProgramReader.Limits()
  ) {
    self.arguments = arguments
    self.variables = variables
    self.today = today
    self.now = now
    self.files = files
    self.console = console
    self.isInterrupted = isInterrupted
    self.ledgers = ledgers
    self.readerLimits = readerLimits
  }
}

/// How a ledger's file becomes a store: what the program chooses and the commands do not know.
public struct LedgerOpening {
  /// Makes the ledger where there is none. Throws `LedgerFault`.
  public let openForWriting: (_ path: String) throws -> any LedgerStore
  /// Never makes or changes a file. Throws `LedgerFault`.
  public let openForReading: (_ path: String) throws -> any LedgerStore

  public init(
    openForWriting: @escaping (_ path: String) throws -> any LedgerStore,
    openForReading: @escaping (_ path: String) throws -> any LedgerStore
  ) {
    self.openForWriting = openForWriting
    self.openForReading = openForReading
  }
}

/// The files that a command may touch.
public struct FileAccess {
  /// All bytes of a file, but `limit` at the most; "-" is standard input. Throws `FileFault`.
  public let read: (_ path: String, _ limit: Int) throws -> [UInt8]
  /// Replaces a file whole or not at all. Throws `FileFault`.
  public let write: (_ path: String, _ bytes: [UInt8]) throws -> Void
  public let exists: (_ path: String) -> Bool
  /// Makes a folder and the folders above it. Throws `FileFault`.
  public let makeFolder: (_ path: String) throws -> Void

  public init(
    read: @escaping (_ path: String, _ limit: Int) throws -> [UInt8],
    write: @escaping (_ path: String, _ bytes: [UInt8]) throws -> Void,
    exists: @escaping (_ path: String) -> Bool,
    makeFolder: @escaping (_ path: String) throws -> Void
  ) {
    self.read = read
    self.write = write
    self.exists = exists
    self.makeFolder = makeFolder
  }
}

/// Why a file could not be read or written: facts; the wording lives in `Wording`.
public enum FileFault: Error, Hashable, Sendable {
  case missing
  case isFolder
  case notPermitted
  case tooLarge(limit: Int)
  case diskFull
  /// Anything else: the system's number and its words.
  case system(code: Int32, text: String)
}
