/// One thing that is seen of an undertaking in a sentence: the verb it is the subject of, a word
/// beside it, the rule that found it.
///
/// Cues are what the weights weigh. A cue is a kind and up to two words, and its key is a hash of
/// these, so that looking one up is comparing numbers.
package struct Cue: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case bias, rule, verdict, strength, background, rival
    case verb, verbTime, governor, sense, senseGoverned, senseHead, time, mood
    case wrapper, before, after, beside, near, pair, far
    case head, headClass, concreteness, anchor, determiner, shape
    case meaning, farMeaning, verbMeaning, headMeaning, objectMeaning, wrapperMeaning
    case rank, recall, recallOver, renown, manner, place, history, date, speaker, opener, several
  }

  package let kind: Kind
  let first: Word
  let second: Word?

  init(_ kind: Kind, _ first: Word = "yes", _ second: Word? = nil) {
    (self.kind, self.first, self.second) = (kind, first, second)
  }

  /// The kind's and the words' hashes, one after the other.
  package var key: UInt64 { Cue.key(Cue.key(Word(kind.rawValue).hash, first), second ?? "-") }

  /// A step of FNV-1a over a word's hash.
  static func key(_ hash: UInt64, _ word: Word) -> UInt64 {
    (hash ^ word.hash) &* 0x100_0000_01b3
  }
}
