/// Why a program's answer to an article could not be used: facts; the wording lives with the
/// commands.
public enum ReaderFault: Error, Hashable, Sendable {
  /// The shell found no program of this name (exit code 127).
  case notFound
  /// The shell found it and may not run it (exit code 126).
  case notExecutable
  /// It ended with a code that is not 0.
  case failed(code: Int32)
  /// A signal ended it.
  case killed(signal: Int32)
  /// It was killed, having taken longer than this.
  case tooSlow(limit: Duration)
  /// It was killed, having written more bytes than this.
  case tooMuch(limit: Int)
  /// It was killed because somebody asked to stop.
  case interrupted
  /// It answered, and no line of the answer is a claim of the article.
  case noneHolds([RefusedClaim])
  /// The operating system would not start it: its number and its words.
  case system(code: Int32, text: String)
}

/// A line of a program's answer that was not taken.
public struct RefusedClaim: Hashable, Sendable {
  /// Counts from 1.
  public let line: Int
  public let fault: ClaimFault

  public init(line: Int, fault: ClaimFault) { (self.line, self.fault) = (line, fault) }
}

/// Why a line is no claim of its article.
public enum ClaimFault: Error, Hashable, Sendable {
  /// Not JSON from this byte of the line on, counted from 1.
  case notJSON(byte: Int)
  /// JSON, but no object.
  case notAnObject
  /// A member without which there is no claim.
  case missing(member: String)
  /// A member that should hold something else: "a string", "a list of strings".
  case badMember(String, expected: String)
  /// A member whose word is none of those that it takes.
  case unknownWord(String, member: String, choices: [String])
  /// A due date, as compact JSON, that names no days from the year 1 to 9999.
  case badDue(String)
  /// These words do not stand in the article.
  case quoteMissing(String)
  /// These words do not stand at `start`, but at `found`; both in Unicode scalars.
  case quoteElsewhere(String, start: Int, found: Int)
}
