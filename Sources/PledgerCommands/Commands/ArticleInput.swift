import ArticleReading
import ContentHashing
import LedgerCore
import ProgramReading

/// Articles as a command line names them: read, dated and hashed, one at a time.
struct ArticleInput {
  let session: Session

  /// Why one article could not be used; a batch goes on past it, unless it was interrupted.
  enum Fault: Error, Hashable {
    case file(FileFault)
    case article(ArticleFault)
    case reader(ReaderFault, command: String)

    var isInterruption: Bool {
      if case .reader(.interrupted, _) = self { true } else { false }
    }

    /// The lines of a program's answer, where it had none that holds.
    var refused: [RefusedClaim] {
      if case .reader(.noneHolds(let refused), _) = self { refused } else { [] }
    }
  }

  /// More bytes than any article has; what is larger is a mistake on the command line.
  static let sizeLimit = 64 << 20

  static let options = [
    Option("date", takes: "DATE", "the day it was published, where the article does not say"),
    Option("source", takes: "NAME", "who published it, where the article does not say"),
    Option("url", takes: "URL", "where it was published, where the article does not say"),
    Option("title", takes: "TEXT", "its headline, where the article does not say"),
  ]

  /// Throws `Fault`.
  func read(_ path: String, hints: ArticleHints) throws -> ArticleFile {
    do {
      let bytes = try session.environment.files.read(path, ArticleInput.sizeLimit)
      return try ArticleFile(
        bytes, sha256: Digest(sha256: bytes), hints: hints, today: session.today)
    } catch let fault as FileFault {
      throw Fault.file(fault)
    } catch let fault as ArticleFault {
      throw Fault.article(fault)
    }
  }

  /// What the options say. Throws `UsageFault`.
  func hints() throws -> ArticleHints {
    let options = session.invocation.options
    return ArticleHints(
      publishedOn: try options["date"].map { try session.day($0, of: "--date") },
      title: options["title"], source: options["source"], url: options["url"])
  }
}
