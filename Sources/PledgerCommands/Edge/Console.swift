/// Standard output and standard error of one run, with what is known of the terminal.
///
/// Output is kept back until there is a block of it; the first error ends all further writing and
/// is remembered for the exit code.
public final class Console {
  /// Writes all bytes; returns 0 or the system's error number.
  public typealias Sink = (_ bytes: [UInt8]) -> Int32

  /// Columns to lay text out in.
  public let width: Int
  public let isOutputTerminal: Bool
  public let isErrorTerminal: Bool
  /// The error number of the first write to standard output that failed.
  public private(set) var outputError: Int32?
  private let output: Sink
  private let error: Sink
  private var waiting: [UInt8] = []

  private static let blockSize = 1 << 16

  public init(
    width: Int, isOutputTerminal: Bool, isErrorTerminal: Bool, output: @escaping Sink,
    error: @escaping Sink
  ) {
    self.width = width
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.output = output
    self.error = error
  }

  /// Thrown to leave a command whose output nobody takes any more.
  struct OutputClosed: Error {}

  /// Writes a result. Throws `OutputClosed` once standard output has failed.
  func write(_ text: String) throws {
    if outputError != nil { throw OutputClosed() }
    waiting += text.utf8
    if waiting.count >= Console.blockSize { try flush() }
  }

  /// Writes a result and ends its line.
  func writeLine(_ line: String = "") throws { try write(line + "\n") }

  /// Brings out what waits.
  func flush() throws {
    if outputError != nil { throw OutputClosed() }
    guard !waiting.isEmpty else { return }
    let code = output(waiting)
    waiting.removeAll(keepingCapacity: true)
    guard code != 0 else { return }
    outputError = code
    throw OutputClosed()
  }

  /// Tells something that is no result. Where standard error fails there is nobody to tell.
  func tell(_ line: String) { _ = error(Array((line + "\n").utf8)) }

  /// Shows passing progress on one line of a terminal; an empty text clears it.
  func showProgress(_ text: String) {
    guard isErrorTerminal else { return }
    _ = error(Array(("\r\u{1B}[K" + text).utf8))
  }
}
