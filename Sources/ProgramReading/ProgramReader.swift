import LedgerCore

/// Finds the claims of an article by asking another program.
///
/// The program is run once an article, gets it as one JSON object on its standard input and
/// answers with a claim a line on its standard output; `Documentation/reader.md` is the contract.
/// What it says is believed, but not what it quotes: every quote must stand in the article.
///
///     let reader = ProgramReader(command: "python3 reader.py")
///     let answer = try reader.read(file.article)
public struct ProgramReader: Sendable {
  /// As `/bin/sh -c` takes it.
  public let command: String
  public let limits: Limits

  /// What a program may take for one article.
  public struct Limits: Hashable, Sendable {
    /// From its start to its end; then it is killed with all that it started.
    public let time: Duration
    /// Of its standard output.
    public let bytes: Int

    public init(time: Duration = .seconds(300), bytes: Int = 1 << 20) {
      self.time = time
      self.bytes = bytes
    }
  }

  public init(command: String, limits: Limits = Limits()) {
    self.command = command
    self.limits = limits
  }

  /// What a program made of one article.
  public struct Answer: Hashable, Sendable {
    /// In the order of the text; ordinals count from 0.
    public let claims: [Claim]
    /// In the order of the lines.
    public let refused: [RefusedClaim]
  }

  /// Runs the program on an article and takes from its answer what holds.
  ///
  /// `isInterrupted` is asked several times a second; where it says so, the program is killed.
  /// O(text) a claim, besides what the program takes.
  ///
  /// - Throws: where the program fails, or where it answers and no line of it holds.
  public func read(
    _ article: Article, isInterrupted: @escaping () -> Bool = { false }
  ) throws(ReaderFault) -> Answer {
    let output = try ShellProgram(command: command, limits: limits)
      .run(on: ArticleMessage.bytes(of: article), isInterrupted: isInterrupted)
    let answer = ProgramReader.answer(output, on: article)
    // Recorded as an article that states nothing, it could never be read again.
    if answer.claims.isEmpty, !answer.refused.isEmpty { throw .noneHolds(answer.refused) }
    return answer
  }

  /// Reads what a program wrote, a claim a line; empty lines are passed over.
  static func answer(_ output: [UInt8], on article: Article) -> Answer {
    let parser = ClaimParser(article)
    var claims: [Claim] = []
    var refused: [RefusedClaim] = []
    let lines = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy(isSpace) {
      do throws(ClaimFault) {
        claims.append(try parser.claim(line))
      } catch {
        refused.append(RefusedClaim(line: index + 1, fault: error))
      }
    }
    return Answer(claims: inTextOrder(claims).renumbered(), refused: refused)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0D].contains(byte) }

  /// Claims of one place stay in the order of the lines.
  private static func inTextOrder(_ claims: [Claim]) -> [Claim] {
    claims.enumerated().sorted {
      ($0.element.quote.start, $0.offset) < ($1.element.quote.start, $1.offset)
    }.map(\.element)
  }
}
