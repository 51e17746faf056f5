import ArticleReading
import LedgerCore
import ProgramReading

/// What finds the claims of an article: the rules of `ArticleReading`, a program, or either of
/// them sifted.
protocol ClaimReader {
  /// Throws `ArticleInput.Fault` where nothing of the article can be used.
  func read(_ file: ArticleFile) throws -> ReadClaims
}

/// What a reader found in one article.
struct ReadClaims {
  /// In the order of the text; ordinals count from 0.
  let claims: [Claim]
  /// Lines of a program's answer that are no claims.
  var refused: [RefusedClaim] = []
  /// How many claims were not certain enough.
  var leftOut = 0
}

/// The rules that come with Pledger.
struct RuleClaims: ClaimReader {
  func read(_ file: ArticleFile) -> ReadClaims {
    ReadClaims(claims: ArticleReader().read(file).claims)
  }
}

/// A program of the user's: `--reader`.
struct ProgramClaims: ClaimReader {
  let reader: ProgramReader
  let isInterrupted: () -> Bool

  func read(_ file: ArticleFile) throws -> ReadClaims {
    do {
      let answer = try reader.read(file.article, isInterrupted: isInterrupted)
      return ReadClaims(claims: answer.claims, refused: answer.refused)
    } catch {
      throw ArticleInput.Fault.reader(error, command: reader.command)
    }
  }
}

/// Another reader without the claims under a confidence: `--min-confidence`.
struct SiftedClaims: ClaimReader {
  let reader: any ClaimReader
  /// 0 to 1.
  let minimum: Double

  func read(_ file: ArticleFile) throws -> ReadClaims {
    let all = try reader.read(file)
    let kept = all.claims.filter { $0.confidence >= minimum }
    return ReadClaims(
      claims: kept.renumbered(), refused: all.refused, leftOut: all.claims.count - kept.count)
  }
}
