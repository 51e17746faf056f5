import LedgerCore

/// Turns the findings of an article into claims: said once each, named alike, with parties.
struct ClaimBuilder {
  let file: ArticleFile
  let sentences: [Sentence]
  let mentions: Mentions

  func claims(from findings: [Finding]) -> [Claim] {
    var seen: Set<Said> = []
    var claims: [Claim] = []
    let home = homeParties()
    let inBody = Set(findings.filter { !sentences[$0.sentence].isHeadline }.map(\.mention))
    for finding in findings {
      // A headline sums up: where the text says it, the text is the evidence.
      if sentences[finding.sentence].isHeadline, inBody.contains(finding.mention) { continue }
      let said = Said(mention: finding.mention, status: finding.status, due: finding.due)
      guard seen.insert(said).inserted, let quote = quote(of: finding) else { continue }
      let name = mentions.name(finding.mention, context: home.map { $0 })
      claims.append(
        Claim(
          ordinal: claims.count, project: name,
          statement: finding.gist.isEmpty ? name.written : finding.gist, status: finding.status,
          standing: finding.standing, due: finding.due,
          parties: finding.parties.isEmpty ? home : finding.parties,
          sector: Sectors.sector(of: name.written), quote: quote,
          rule: finding.rule, confidence: (finding.confidence * 100).rounded() / 100))
    }
    return claims
  }

  /// The same status and date said twice in one article is one statement.
  private struct Said: Hashable {
    let mention: Int
    let status: Status
    let due: Period?
  }

  private func quote(of finding: Finding) -> Quote? {
    let bytes = sentences[finding.sentence].bytes
    return Quote(
      of: file.article.text, start: file.source.scalarOffset(ofByte: bytes.lowerBound),
      end: file.source.scalarOffset(ofByte: bytes.upperBound))
  }

  /// The countries that the article is about: the one named most, and any named at least half
  /// as often.
  private func homeParties() -> [String] {
    var counts: [String: Int] = [:]
    for sentence in sentences {
      for party in sentence.parties where party.isCountry { counts[party.country, default: 0] += 1 }
    }
    if let place = file.place, let country = PartyFinder.shared.country(ofPlace: place) {
      counts[country, default: 0] += 2
    }
    guard let most = counts.values.max() else { return [] }
    return counts.filter { $0.value * 2 >= most }.sorted {
      ($0.value, $1.key) > ($1.value, $0.key)
    }.prefix(2).map(\.key)
  }
}
