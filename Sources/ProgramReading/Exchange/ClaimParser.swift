import LedgerCore

/// Reads lines of a program's answer as claims of one article.
///
/// The members are those that `pledger extract --format json` prints for a claim, so that its
/// output is an answer too; most of them may be left out.
struct ClaimParser {
  private let article: Article
  private let search: QuoteSearch

  init(_ article: Article) {
    self.article = article
    search = QuoteSearch(in: article.text)
  }

  /// The claim that a line states, with the ordinal 0. O(text).
  func claim(_ line: ArraySlice<UInt8>) throws(ClaimFault) -> Claim {
    let members = try ClaimMembers(line)
    guard let written = try members.text("written") else { throw .missing(member: "written") }
    guard let status: Status = try members.word("status") else {
      throw .missing(member: "status")
    }
    return Claim(
      ordinal: 0,
      project: ProjectName(
        written: written, aliases: try members.list("aliases"),
        context: try members.list("context")),
      statement: try members.text("statement") ?? written, status: status,
      kind: try members.word("kind"), standing: try members.word("standing") ?? .news,
      basis: try members.word("basis") ?? .reported, due: try members.due(),
      parties: try members.list("parties"), sector: try members.text("sector"),
      quote: try quote(members), rule: try members.text("rule") ?? "reader",
      confidence: try members.confidence() ?? 1)
  }

  private func quote(_ members: ClaimMembers) throws(ClaimFault) -> Quote {
    let (exact, start) = try members.quote()
    switch search.place(of: exact, at: start) {
    case .nowhere: throw .quoteMissing(exact)
    case .elsewhere(let found): throw .quoteElsewhere(exact, start: start ?? 0, found: found)
    case .found(let place):
      let end = place + exact.unicodeScalars.count
      guard let quote = Quote(of: article.text, start: place, end: end) else {
        throw .quoteMissing(exact)
      }
      return quote
    }
  }
}
