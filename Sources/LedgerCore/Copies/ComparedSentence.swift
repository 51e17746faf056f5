/// A sentence, headline or line of a list as two texts are compared by it.
struct ComparedSentence: Sendable {
  /// Bytes of the text, from its first word to its last.
  let range: Range<Int>
  let words: [ComparedWord]
  /// Does a full stop, question mark or exclamation mark end it?
  let isClosed: Bool
  /// Of all words, and of the plain ones.
  let wording: UInt64
  let skeleton: UInt64
  /// How many words are plain.
  let plainCount: Int

  init(range: Range<Int>, words: [ComparedWord], isClosed: Bool) {
    self.range = range
    self.words = words
    self.isClosed = isClosed
    let plain = words.filter { !$0.isTelling }
    wording = words.reduce(0) { Bits.joined($0, $1.hash) }
    skeleton = plain.reduce(0) { Bits.joined($0, $1.hash) }
    plainCount = plain.count
  }

  /// Can its figures be news? A dateline, "3 min read" or "Updated 5 hours ago" says nothing.
  var isStatement: Bool {
    if isClosed { return plainCount >= 3 }
    return plainCount >= 5
      && !(words.first.map { ComparedSentence.frame.contains($0.hash) } ?? true)
  }

  /// What lines of an outlet's own begin with.
  private static let frame = Set(
    ["published", "updated", "posted", "last", "by", "copyright", "photo", "image"].map {
      Bits.fnv($0.utf8)
    })

  /// Without a running label of agencies ("UPDATE 2", "WRAPUP 3"), which counts dispatches.
  var labelled: ArraySlice<ComparedWord> {
    guard words.count > 2, words[1].kind == .figure, ComparedSentence.labels.contains(words[0].hash)
    else { return words[...] }
    return words[2...]
  }

  private static let labels = Set(
    ["update", "wrapup", "lead", "refile", "rpt", "corrected", "version", "take"].map {
      Bits.fnv($0.utf8)
    })
}
