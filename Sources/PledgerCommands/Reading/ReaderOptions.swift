import ProgramReading

extension Option {
  static let reader = Option(
    "reader", takes: "COMMAND",
    "take the claims from this program instead of the built-in rules; /bin/sh runs it")
  static let minConfidence = Option(
    "min-confidence", takes: "X", "leave out claims that are less certain than X, from 0 to 1")
}

extension Session {
  /// The program that `--reader` names; nil for the built-in rules.
  var readerCommand: String? { invocation.options["reader"] }

  /// By `--reader` and `--min-confidence`. Throws `UsageFault`.
  func claimReader() throws -> any ClaimReader {
    let reader: any ClaimReader =
      try program().map {
        ProgramClaims(reader: $0, isInterrupted: environment.isInterrupted)
      } ?? RuleClaims()
    return try minConfidence().map { SiftedClaims(reader: reader, minimum: $0) } ?? reader
  }

  private func program() throws -> ProgramReader? {
    guard let command = readerCommand else { return nil }
    if command.allSatisfy(\.isWhitespace) {
      throw UsageFault.missingValue(option: "--reader", "COMMAND")
    }
    return ProgramReader(command: command, limits: environment.readerLimits)
  }

  /// `--min-confidence`; nil where every claim counts. Throws `UsageFault`.
  func minConfidence() throws -> Double? {
    guard let text = invocation.options["min-confidence"] else { return nil }
    guard let value = Double(text), (0...1).contains(value) else {
      throw UsageFault.badConfidence(text, of: "--min-confidence")
    }
    return value
  }
}
