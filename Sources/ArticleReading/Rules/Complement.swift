import LedgerCore

/// A phrase after "is" or "put" that says how an undertaking stands: "under way", "on hold".
struct Complement: Sendable {
  let name: String
  let status: Status
  let words: [Word]
  /// "ready", "due": says something only of the time to come.
  var onlyAhead: Bool { status == .committed && words.first != "on" }

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
      half built
      half-built
      half finished
      half-finished
      half complete
      well advanced
      nearing completion
      near completion
      close to completion
      taking shape
      in its final stages
      in the final stages
      at an advanced stage
      """
    ),
    (
      .committed,
      """
      ready
      due
      in place
      on track
      on schedule
      on course
      in the pipeline
      on the cards
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
      in mothballs
      in deadlock
      deadlocked
      dormant
      shut
      shuttered
      out of action
      out of service
      at an impasse
      stuck
      into the long grass
      """
    ),
    (
      .delayed,
      """
      behind schedule
      running late
      overdue
      off track
      behind target
      behind plan
      months late
      years late
      well behind
      months behind
      years behind
      """
    ),
    (
      .cancelled,
      """
      off the table
      off the agenda
      gone
      no longer on the table
      dead in the water
      not going ahead
      null and void
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
      under negotiation
      under examination
      under evaluation
      in discussions
      on the table
      close to a deal
      close to an agreement
      close to agreement
      close to a contract
      in exploratory talks
      """
    ),
    (
      .completed,
      """
      on stream
      in operation
      in service
      up and running
      operational
      open to traffic
      open to the public
      open to passengers
      in use
      in force
      in effect
      complete
      """
    ),
    (
      .proposed,
      """
      on the agenda
      on the drawing board
      as possibilities
      as a possibility
      as an option
      as options
      """
    ),
  ]
}
