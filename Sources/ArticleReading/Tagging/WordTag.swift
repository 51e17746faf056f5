/// What a word is in its sentence, as grammars of English count it (the Penn Treebank's classes,
/// folded to those that the reading tells apart; Marcus, Santorini and Marcinkiewicz 1993).
package enum WordTag: UInt8, CaseIterable, Sendable {
  case noun, nouns, name, base, past, participle, gerund, present, presents
  case modal, adjective, adverb, particle, preposition, to, determiner, pronoun, conjunction
  case number, wh, existential, possessive, mark

  /// The name in the table of weights.
  package var name: String { "\(self)" }

  /// A class of the Treebank; marks for all that is none of these.
  package init(treebank tag: String) {
    switch tag {
    case "NN": self = .noun
    case "NNS": self = .nouns
    case "NNP", "NNPS": self = .name
    case "VB": self = .base
    case "VBD": self = .past
    case "VBN": self = .participle
    case "VBG": self = .gerund
    case "VBP": self = .present
    case "VBZ": self = .presents
    case "MD": self = .modal
    case "JJ", "JJR", "JJS", "AFX": self = .adjective
    case "RB", "RBR", "RBS": self = .adverb
    case "RP": self = .particle
    case "IN": self = .preposition
    case "TO": self = .to
    case "DT", "PDT", "PRP$", "WP$": self = .determiner
    case "PRP": self = .pronoun
    case "CC": self = .conjunction
    case "CD": self = .number
    case "WDT", "WP", "WRB": self = .wh
    case "EX": self = .existential
    case "POS": self = .possessive
    default: self = .mark
    }
  }
}
