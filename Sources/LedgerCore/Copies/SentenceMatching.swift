/// Which sentence of one text is which of another. Their order does not matter.
struct SentenceMatching {
  struct Pair {
    let first: ComparedSentence
    let second: ComparedSentence
  }

  private let first: [ComparedSentence]
  private let second: [ComparedSentence]
  private var partners: [Int?]
  private var isTaken: [Bool]
  /// Pairs whose words differ.
  private(set) var unequal: [Pair] = []
  private var commonWords = 0

  /// Two sentences are alike where they have this part of their words in common (Dice's index).
  private static let leastLikeness = 0.65
  /// A word that more sentences have does not tell which one is meant; it bounds the work too.
  private static let mostSentencesOfAWord = 4

  /// O(words).
  init(_ first: [ComparedSentence], _ second: [ComparedSentence]) {
    (self.first, self.second) = (first, second)
    partners = Array(repeating: nil, count: first.count)
    isTaken = Array(repeating: false, count: second.count)
    match(by: \.wording)
    match(by: \.skeleton)
    matchByWords()
  }

  /// How many words of the shorter text are in sentences that are alike, 0 to 1.
  var share: Double {
    let (mine, yours) = (first.wordCount, second.wordCount)
    return Double(commonWords) / Double(max(1, min(mine, yours)))
  }

  /// The pairs of which one says another date or number, or says it with a "not".
  var changes: [Pair] { unequal.filter(\.isChange) }

  private mutating func match(by key: KeyPath<ComparedSentence, UInt64>) {
    var waiting: [UInt64: [Int]] = [:]
    for (index, sentence) in second.enumerated().reversed()
    where !isTaken[index] && sentence.plainCount > 0 {
      waiting[sentence[keyPath: key], default: []].append(index)
    }
    for (index, sentence) in first.enumerated()
    where partners[index] == nil && sentence.plainCount > 0 {
      if let partner = waiting[sentence[keyPath: key]]?.popLast() { pair(index, partner) }
    }
  }

  private mutating func pair(_ mine: Int, _ yours: Int) {
    partners[mine] = yours
    isTaken[yours] = true
    let pair = Pair(first: first[mine], second: second[yours])
    commonWords += pair.commonWords
    if pair.first.wording != pair.second.wording { unequal.append(pair) }
  }

  private mutating func matchByWords() {
    var places: [UInt64: [Int]] = [:]
    for (index, sentence) in second.enumerated() where !isTaken[index] {
      for word in Set(sentence.words.map(\.hash)) { places[word, default: []].append(index) }
    }
    places = places.filter { $0.value.count <= SentenceMatching.mostSentencesOfAWord }
    for (index, sentence) in first.enumerated() where partners[index] == nil {
      var votes: [Int: Int] = [:]
      for word in Set(sentence.words.map(\.hash)) {
        for place in places[word] ?? [] where !isTaken[place] { votes[place, default: 0] += 1 }
      }
      // The first of those with most votes: a dictionary's order is not the same twice.
      let best = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let best,
        Pair(first: sentence, second: second[best.key]).likeness
          >= SentenceMatching.leastLikeness
      else { continue }
      pair(index, best.key)
    }
  }
}

extension SentenceMatching.Pair {
  /// How many words both have.
  var commonWords: Int {
    var counts = second.words.reduce(into: [:]) { $0[$1.hash, default: 0] += 1 }
    return first.words.count { word in
      guard let count = counts[word.hash], count > 0 else { return false }
      counts[word.hash] = count - 1
      return true
    }
  }

  /// Dice's index of their words, 0 to 1; 0 without a look at the words where one sentence is more
  /// than four times as long, so that many short ones compared with a long one cost no more.
  var likeness: Double {
    let (shorter, longer) = (
      min(first.words.count, second.words.count), max(first.words.count, second.words.count)
    )
    guard longer <= 4 * shorter else { return 0 }
    return 2 * Double(commonWords) / Double(max(1, shorter + longer))
  }

  /// Does one say another date or number in the other's place, or "not" where the other does not?
  ///
  /// A figure that only one of them has is a detail that an editor cut or an agency's dateline.
  var isChange: Bool {
    guard first.isStatement, second.isStatement else { return false }
    let mine = first.labelled.filter(\.isTelling)
    let yours = second.labelled.filter(\.isTelling)
    let (added, dropped) = (mine.lacking(in: yours), yours.lacking(in: mine))
    if added.isEmpty, dropped.isEmpty { return first.skeleton == second.skeleton && mine != yours }
    return (added + dropped).contains { $0.kind == .negation }
      || [ComparedWord.Kind.figure, .weekday].contains { kind in
        added.contains { $0.kind == kind } && dropped.contains { $0.kind == kind }
      }
  }
}

extension [ComparedSentence] {
  fileprivate var wordCount: Int { reduce(0) { $0 + $1.words.count } }
}

extension [ComparedWord] {
  /// Those that the other list has not, each as often as it is lacking.
  fileprivate func lacking(in other: [ComparedWord]) -> [ComparedWord] {
    var counts = other.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return filter { word in
      guard let count = counts[word], count > 0 else { return true }
      counts[word] = count - 1
      return false
    }
  }
}
