import LedgerCore

/// A phrase after "is" or "put" that says how an undertaking stands: "under way", "on hold".
struct Complement: Sendable {
  let name: String
  let status: Status
  let words: [Word]
  /// "ready", "due": says something only of the time to come.
  var onlyAhead: Bool { status == .committed }

  /// All complements in a sentence, with the index of their first token. O(n).
  static func find(in tokens: [TaggedToken]) -> [(Int, Complement)] {
    tokens.indices.compactMap { index in
      let found = all[tokens[index].token.word]?.first { complement in
        index + complement.words.count <= tokens.count
          && complement.words.indices.allSatisfy {
            tokens[index + $0].token.word == complement.words[$0]
          }
      }
      return found.map { (index, $0) }
    }
  }

  private static let all: [Word: [Complement]] = {
    var all: [Word: [Complement]] = [:]
    for (status, phrases) in lists {
      for phrase in phrases.split(separator: "\n") {
        let words = phrase.split(separator: " ").map { Word($0) }
        guard let first = words.first else { continue }
        all[first, default: []].append(
          Complement(
            name: String(phrase).replacing(" ", with: "-"), status: status, words: words))
      }
    }
    return all
  }()

  private static let lists: [(Status, String)] = [
    (
      .underway,
      """
      under way
      underway
      under construction
      in progress
      at work
      in full swing
      per cent complete
      percent complete
      % complete
      per cent done
      percent done
      % done
      per cent finished
      percent finished
      % finished
      """
    ),
    (
      .committed,
      """
      ready
      due
      in place
      """
    ),
    (
      .suspended,
      """
      on hold
      on ice
      at a standstill
      idle
      in limbo
      in abeyance
      into the long grass
      """
    ),
    (
      .delayed,
      """
      behind schedule
      running late
      overdue
      """
    ),
    (
      .cancelled,
      """
      off the table
      off the agenda
      gone
      no longer on the table
      """
    ),
    (
      .discussed,
      """
      in talks
      under discussion
      under consideration
      under study
      under review
      in negotiations
      on the table
      """
    ),
    (
      .completed,
      """
      on stream
      in operation
      in service
      up and running
      """
    ),
    (
      .proposed,
      """
      as possibilities
      as a possibility
      as an option
      as options
      """
    ),
  ]
}
