/// Cuts one block (a paragraph, a headline, a list line) into sentences.
struct SentenceCutter {
  let bytes: [UInt8]
  let block: Range<Int>
  private let enclosures: [Range<Int>]
  private let items: [Int]
  private let noteEnd: Int?
  /// Where the sentence begins that is being read.
  private var start: Int

  init(bytes: [UInt8], block: Range<Int>) {
    self.bytes = bytes
    self.block = block
    enclosures = Enclosures(bytes, block).ranges
    items = InlineList.starts(bytes, block)
    start = block.lowerBound
    noteEnd = SentenceCutter.noteEnd(bytes, enclosures.first, block)
  }

  /// The end of a note in brackets that opens the block: "(Corrected version, with figures) The".
  private static func noteEnd(
    _ bytes: [UInt8], _ first: Range<Int>?, _ block: Range<Int>
  ) -> Int? {
    guard let first, bytes[first.lowerBound] == UInt8(ascii: "("),
      bytes[block.lowerBound..<first.lowerBound].allSatisfy(\.isSpace),
      bytes[first].count(where: \.isSpace) >= 3
    else { return nil }
    let next = NextWord(bytes, after: first.upperBound, in: block)
    return next.isSpaced && next.isCapitalised ? first.upperBound : nil
  }

  /// Appends the sentences. O(block).
  mutating func cut(into sentences: inout [Range<Int>]) {
    var at = start
    var enclosure = 0
    var item = 0
    while at < block.upperBound {
      if at == noteEnd, start < at { close(at, &sentences) }
      if item < items.count, at >= items[item] {
        if at == items[item] { close(at, &sentences) }
        item += 1
      }
      while enclosure < enclosures.count, enclosures[enclosure].upperBound <= at { enclosure += 1 }
      let isEnclosed = enclosure < enclosures.count && enclosures[enclosure].contains(at)
      guard let stop = Stop(bytes, at: at, in: block) else {
        at += 1
        continue
      }
      let end = stop.end
      if isEnclosed, end < enclosures[enclosure].upperBound {
        at = stop.marksEnd
      } else if let cut = boundary(at: stop) {
        close(cut, &sentences)
        at = max(cut, stop.marksEnd)
      } else {
        at = stop.marksEnd
      }
    }
    close(block.upperBound, &sentences)
  }

  private mutating func close(_ end: Int, _ sentences: inout [Range<Int>]) {
    let sentence = bytes.trimmed(start..<end)
    if !sentence.isEmpty { sentences.append(sentence) }
    start = end
    // Long white space would else be passed over again at every stop of the next sentence.
    while start < block.upperBound, bytes[start].isSpace { start += 1 }
  }

  /// Where the sentence ends that this stop may end; nil where it goes on.
  private func boundary(at stop: Stop) -> Int? {
    let next = NextWord(bytes, after: stop.end, in: block)
    guard next.isSpaced else { return stop.isFullWidth || isGlued(stop, next) ? stop.end : nil }
    if next.beginsItem { return isNumbering(stop) ? nil : stop.end }
    if stop.isSpacedEllipsis { return ellipsisEnd(stop, next) }
    guard next.mayBegin else { return nil }
    if stop.isEllipsis { return stop.end }
    let word = WordBefore(bytes, endingAt: stop.start, from: start)
    if !stop.isPoint {
      let isName = Abbreviations.exclaimingNames.contains(word.word) && !next.isStarter
      return isName ? nil : stop.end
    }
    return pointEnds(word, next, stop) ? stop.end : nil
  }

  private func pointEnds(_ word: WordBefore, _ next: NextWord, _ stop: Stop) -> Bool {
    if isNumbering(stop) { return false }
    if word.range.isEmpty { return true }
    if word.isClock { return clockEnds(next) }
    if Abbreviations.titles.contains(word.word), !word.isPlainNumber { return false }
    if Abbreviations.numbered.contains(word.word) {
      return !next.isDigit && (word.isCapitalised ? next.isStarter : true)
    }
    if word.isInitial {
      return next.isStarter && (word.word == "i" || next.isLongStarter)
    }
    if word.isDotted || Abbreviations.trailing.contains(word.word) {
      return next.isStarter || stop.closesQuote
    }
    return true
  }

  /// "He left at 6 P.M. Mr. Smith then went", but "At 5 a.m. Mr. Smith went": a phrase of time at
  /// the beginning of the sentence is no sentence.
  private func clockEnds(_ next: NextWord) -> Bool {
    if Abbreviations.afterClock.contains(next.word) { return false }
    if next.isDigit { return false }
    let opening = NextWord(bytes, after: start, in: block)
    return
      !(Abbreviations.beforeClock.contains(opening.word) && opening.position + 16 > next.position)
  }

  /// A number at the beginning of a sentence is a list's, not a sentence.
  private func isNumbering(_ stop: Stop) -> Bool {
    let head = bytes.trimmed(start..<stop.start)
    guard head.count <= 8 else { return false }
    let marks = bytes[head].drop { !$0.isASCIIDigit && !$0.isASCIILetter }
    return marks.count <= 2
      && (marks.allSatisfy(\.isASCIIDigit) || marks.count == 1 && marks.allSatisfy(\.isASCIILetter))
  }

  /// "world.Today is": a point without a space, before a word that begins sentences.
  private func isGlued(_ stop: Stop, _ next: NextWord) -> Bool {
    guard stop.isPoint, stop.end == stop.marksEnd, next.position == stop.end,
      next.isCapitalised, next.isStarter && next.endsWithSpace || next.isTitle
    else { return false }
    let word = WordBefore(bytes, endingAt: stop.start, from: start)
    return !word.isDotted && word.range.count > 1 && !word.isAddress
      && (word.isPlainNumber || word.endsInLowerCase)
  }

  /// Four spaced points are an ellipsis and a full stop; three leave the sentence open
  /// (The Chicago Manual of Style, 13.50 and following).
  private func ellipsisEnd(_ stop: Stop, _ next: NextWord) -> Int? {
    guard next.mayBegin, stop.points == 4 else { return nil }
    return stop.isAttached ? stop.start + 1 : stop.end
  }
}
