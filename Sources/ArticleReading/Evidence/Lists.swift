/// Items of lists, of which a sentence says one thing: "the bypass at Arundel, the Princess Way and
/// the crossing have all been delayed".
extension SurveyedSentence {
  /// What the weights make of each subject.
  func judgements(by weights: Weights) -> [Weights.Judgement] {
    let judged = weights.judge(subjects.map(\.cues))
    return zip(judged, ListShares.shares(judged.map(\.isStatement), of: lists))
      .map { $0.asStatement($1) }
  }

  /// Which subjects are items of one list: the same number for each. Between two of them stand
  /// commas and conjunctions and at most a few words of theirs; a verb or a clause parts them.
  var lists: [Int] {
    var lists = Array(subjects.indices)
    let places = subjects.enumerated().flatMap { index, subject in
      subject.sightings.filter(\.hasWords).map { (index, $0.tokens) }
    }.sorted { $0.1.lowerBound < $1.1.lowerBound }
    for (one, next) in zip(places, places.dropFirst()) {
      guard one.1.upperBound <= next.1.lowerBound,
        links(rules.tokens[one.1.upperBound..<next.1.lowerBound])
      else { continue }
      let (mine, its) = (lists[one.0], lists[next.0])
      lists = lists.map { $0 == its ? mine : $0 }
    }
    return lists
  }

  private func links(_ between: ArraySlice<TaggedToken>) -> Bool {
    between.count <= SurveyedSentence.longestLink
      && between.contains { $0.tag == .comma || $0.tag == .conjunction }
      && between.allSatisfy { SurveyedSentence.linking.contains($0.tag) }
  }

  private static let longestLink = 6
  private static let linking: Set<Tag> = [
    .comma, .conjunction, .determiner, .adjective, .preposition, .name, .noun, .number,
  ]
}

/// All undertakings of a sentence compete, for mostly one is meant; but the items of one list do
/// not compete with each other.
package enum ListShares {
  /// Each share as it would be if the other items of its list were not there. `lists`: the same
  /// number for items of one list. O(n²) in the undertakings of a sentence, which are few.
  package static func shares(_ shares: [Double], of lists: [Int]) -> [Double] {
    shares.indices.map { index in
      let others = shares.indices.filter { $0 != index && lists[$0] == lists[index] }
      let most = others.map { shares[$0] }.max() ?? 0
      if shares[index] <= most * leastItem { return shares[index] }
      let rest = 1 - others.reduce(0) { $0 + shares[$1] }
      return min(1, shares[index] / max(rest, shares[index], .ulpOfOne))
    }
  }

  /// What is a tenth as likely as another item is none: the place, say, that one of them is in.
  private static let leastItem = 0.1
}
