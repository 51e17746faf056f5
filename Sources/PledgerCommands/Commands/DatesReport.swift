import ArticleReading
import LedgerCore

/// `pledger extract --dates`: every time expression of a text, whatever it dates.
struct DatesReport {
  let session: Session

  /// Reads texts without header; `--date` says when they were written. Always JSON, one text a
  /// line. Throws `UsageFault` where the day is missing.
  func run() throws -> ExitCode {
    guard let day = try ArticleInput(session: session).hints().publishedOn else {
      throw UsageFault.missingValue(option: "--date", "DATE")
    }
    var code = ExitCode.done
    for path in session.arguments {
      do {
        let bytes = try session.environment.files.read(path, ArticleInput.sizeLimit)
        try session.console.writeLine(json(path, bytes, day).compact)
      } catch let fault as FileFault {
        session.console.tell(Wording.text(of: Wording.problem(fault), at: path))
        code = .badArticle
      }
    }
    return code
  }

  private func json(_ path: String, _ bytes: [UInt8], _ day: Day) -> JSON {
    let text = SourceText(String(decoding: bytes, as: UTF8.self))
    let tokens = Tokenizer.tokens(of: text)
    let found = TimeExpressions.find(in: tokens, of: text, writtenOn: day)
    return [
      "file": .string(path),
      "dates": .array(found.compactMap { json($0, tokens, text) }),
    ]
  }

  private func json(_ found: TimeExpression, _ tokens: [Token], _ text: SourceText) -> JSON? {
    guard let first = tokens[found.tokens].first, let last = tokens[found.tokens].last
    else { return nil }
    let range = Int(first.start)..<Int(last.end)
    return [
      "text": .string(text[range]), "start": JSON(text.scalarOffset(ofByte: range.lowerBound)),
      "end": JSON(text.scalarOffset(ofByte: range.upperBound)), "from": JSON(found.first),
      "to": JSON(found.last), "rule": .string(found.rule),
    ]
  }
}
