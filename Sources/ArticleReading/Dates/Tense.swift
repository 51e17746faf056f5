/// Which way a date without its year lies: what the verbs near it say.
enum Tense {
  case past, future

  /// How many words around an expression are asked.
  static let reach = 14

  static let futureWords = words(
    """
    will would shall should may might could can due scheduled expected expects planned plans \
    plan set hopes hope hoped aims aim means intends slated invited invites agreed promised \
    promises proposed pledged must ready to upcoming forthcoming going until deadline
    """)

  /// Verbs in the past that speak of the future.
  static let promises = words(
    "promised pledged agreed proposed planned invited hoped vowed decided")
  static let passives = words("is are was were be been being")

  static let pastWords = words(
    """
    said told announced signed was were had did began begun started opened made held met came \
    went took gave got won lost fell rose wrote saw broke laid led sent left ran shut cut has \
    been dated
    """)

  private static func words(_ list: String) -> Set<Word> {
    Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Word($0) })
  }
}

extension TimeGrammar {
  /// The nearest verb before the expression within its sentence, else after it; nil where none.
  func tense(around range: Range<Int>) -> Tense? {
    if isSayingDay(range) { return .past }
    var index = range.lowerBound - 1
    while index >= max(0, range.lowerBound - Tense.reach), !endsSentence(index) {
      if let tense = verbTense(at: index) { return tense }
      index -= 1
    }
    index = range.upperBound
    while index < min(words.count, range.upperBound + Tense.reach), !endsSentence(index) {
      if let tense = verbTense(at: index) { return tense }
      index += 1
    }
    return nil
  }

  /// "promised on Tuesday", "agreed last week": the day of the promise, not of what is promised.
  private func isSayingDay(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound - 1
    if token(index).map({ $0 == "on" }) ?? false { index -= 1 }
    guard let verb = token(index), Tense.promises.contains(verb.word) else { return false }
    return token(index - 1).map { !Tense.passives.contains($0.word) } ?? true
  }

  private func endsSentence(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .mark else { return false }
    return token == "?" || token == "!" || token == ";"
      || (token == "." && self.token(index + 1)?.shape != .lower && isSpaced(index + 1))
  }

  private func verbTense(at index: Int) -> Tense? {
    guard let token = token(index), token.kind == .word, token.shape == .lower else { return nil }
    if token == "to" {
      guard let next = self.token(index + 1), next.shape == .lower else { return nil }
      let forms = Lexicon.shared[next.word]?.forms ?? []
      return forms.contains(.base) || next == "be" || next == "have" ? .future : nil
    }
    if self.token(index - 1).map({ $0 == "be" }) ?? false { return .future }
    if Tense.futureWords.contains(token.word) { return .future }
    if Tense.pastWords.contains(token.word) { return .past }
    let bytes = text.bytes[token.range]
    return bytes.count > 4 && bytes.suffix(2).elementsEqual([101, 100]) ? .past : nil
  }
}
