import Foundation
import LedgerCore
import Testing

/// Public pairs of articles (from Wikinews, one JSON object a line), not part of this project.
@Suite struct `Public pairs of near-duplicates` {
  struct Case: Decodable {
    let relation: String
    let a: String
    let b: String
  }

  static let file = ProcessInfo.processInfo.environment["PLEDGER_COPY_CASES"]

  /// As a ledger does it: candidates by bands, then by likeness, then sentence by sentence.
  private static func relation(_ pair: Case) -> CopyJudgement.Relation {
    let (a, b) = (ArticleSketch(pair.a), ArticleSketch(pair.b))
    guard !Set(a.bands).isDisjoint(with: b.bands),
      a.likeness(to: b) >= ArticleSketch.leastLikeness
    else { return .other }
    return CopyJudgement(pair.a, pair.b).relation
  }

  @Test(.enabled(if: file != nil, "PLEDGER_COPY_CASES names no file"))
  func `copies are found, revisions told apart and others left alone`() throws {
    let lines = try String(contentsOfFile: #require(Self.file), encoding: .utf8)
    let cases = try lines.split(separator: "\n").map {
      try JSONDecoder().decode(Case.self, from: Data($0.utf8))
    }
    var shares: [String: Double] = [:]
    for (name, pairs) in Dictionary(grouping: cases, by: \.relation).sorted(by: { $0.key < $1.key })
    {
      let found = Dictionary(grouping: pairs.map(Self.relation)) { $0 }.mapValues(\.count)
      let counts = CopyJudgement.Relation.allCases.map { "\($0) \(found[$0] ?? 0)" }
      print("\(name): \(pairs.count) pairs, \(counts.joined(separator: ", "))")
      for relation in CopyJudgement.Relation.allCases {
        shares["\(name) \(relation)"] = Double(found[relation] ?? 0) / Double(pairs.count)
      }
    }
    for name in ["same", "wire", "framed"] { #expect(shares["\(name) copy"] ?? 0 >= 0.97) }
    #expect(shares["revised revision"] ?? 0 >= 0.97)
    #expect(shares["different copy"] ?? 1 <= 0.005)
    try tellAcross(cases)
  }

  /// Every article with every other: all are different, many on one subject.
  private func tellAcross(_ cases: [Case]) throws {
    let texts = Array(Set(cases.map(\.a))).sorted()
    let sketches = texts.map(ArticleSketch.init)
    var (candidates, taken, highest) = (0, 0, 0.0)
    for one in texts.indices {
      for two in texts.indices where one < two {
        let judgement = CopyJudgement(texts[one], texts[two])
        if judgement.relation == .other { highest = max(highest, judgement.share) }
        guard !Set(sketches[one].bands).isDisjoint(with: sketches[two].bands) else { continue }
        candidates += 1
        guard judgement.relation != .other else { continue }
        taken += 1
        print("TAKEN \(judgement) \(texts[one].prefix(60)) | \(texts[two].prefix(60))")
      }
    }
    print("\(texts.count) articles: \(candidates) candidate pairs, \(taken) taken for one")
    print("the highest share of others is \(highest)")
    #expect(taken == 0)
  }
}
