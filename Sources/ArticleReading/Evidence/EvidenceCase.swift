import LedgerCore

/// One undertaking in one sentence with all that is seen of it: what the weights are learned from.
package struct EvidenceCase {
  /// The sentence, in Unicode scalars of the article's file; half open.
  package let span: Range<Int>
  /// Which undertaking of the article it is, and where its words stand; empty where none do.
  package let mention: Int
  /// The same for items of one list.
  package let list: Int
  package let places: [Range<Int>]
  /// All names of the undertaking in the article.
  package let names: [String]
  /// The words by which the sentence speaks of it.
  package let words: [String]
  /// How the sentence speaks of it.
  package let anchors: [String]
  package let cues: [Cue]
  /// What the sentence says of it, in a few of its words.
  package let gist: String
  /// The status that the rules alone would give, if any.
  package let ruled: Status?
}

extension ArticleReader {
  /// Every undertaking in every sentence of an article, in the order of the text.
  package func cases(of file: ArticleFile) -> [EvidenceCase] {
    let survey = survey(file)
    return survey.sentences.flatMap { sentence in
      let bytes = sentence.rules.sentence.bytes
      let span =
        file.source.scalarOffset(
          ofByte: bytes.lowerBound)..<file.source.scalarOffset(ofByte: bytes.upperBound)
      return zip(sentence.subjects, sentence.lists).map { subject, list in
        let name = survey.mentions.name(subject.mention, context: [])
        return EvidenceCase(
          span: span, mention: subject.mention, list: list,
          places: subject.sightings.compactMap {
            places(of: $0, in: sentence.rules.sentence, file.source)
          },
          names: [name.written] + name.aliases,
          words: subject.sightings.filter { $0.anchor != .pronoun && !$0.tokens.isEmpty }.map {
            sentence.rules.sentence.text($0.tokens, in: file.source)
          },
          anchors: subject.sightings.map { "\($0.anchor)" },
          cues: subject.cues.sorted { $0.key < $1.key }, gist: sentence.gist(of: subject),
          ruled: sentence.found.first { $0.mention == subject.mention }?.status)
      }
    }
  }
}

extension ArticleReader {
  private func places(
    of sighting: Sighting, in sentence: Sentence, _ source: SourceText
  ) -> Range<Int>? {
    guard sighting.anchor != .pronoun, let first = sentence.tokens[sighting.tokens].first,
      let last = sentence.tokens[sighting.tokens].last
    else { return nil }
    return source.scalarOffset(
      ofByte: Int(first.token.start))..<source.scalarOffset(ofByte: Int(last.token.end))
  }
}

/// The words that cues may be made of, to write them down by.
package struct CueWords {
  private var written: [Word: String] = [:]

  /// Knows the lexicon and the rules' names.
  package init() {
    for (list, _) in FunctionWords.lists { add(list) }
    for (list, _) in Nouns.lists { add(list) }
    for (list, _) in Verbs.lists { add(list) }
    for (list, _) in Verbs.phrasal { add(list) }
    for word in CueClasses.lists.split(whereSeparator: \.isWhitespace) where word.hasSuffix(":") {
      note(String(word.dropLast()))
    }
    for rule in StatusRule.all { note(rule.name) }
    for status in Status.allCases { note(status.rawValue) }
    add(
      """
      yes none 0 1 2 3 4 alone both headline first early later list quoted new known often lead
      weak one two many name noun numbered long single plural owner passive progressive negated
      infinitive gerund reduced possible demand unfulfilled pastIntent conditional relative
      governorNegated subject object inSubject inObject behind ahead near far since now lately past
      old by duration <time> <number> <name> undertaking part event policy document talk activity
      generic bystander person body money abstract time speech magnitude other named described bare
      <propose> <discuss> <commit> <agree> <begin> <proceed> <finish> <make> <delay> <suspend>
      <cancel> <report> <hope> <doubt> <other>
      pronoun implied silent lead recent across behind first weak later owner above level below sentences found most fame argument pair <activity> <document> <talk> <plan> <money> <progress> propose discuss
      commit agree begin proceed finish make delay suspend cancel report hope doubt present perfect
      pastPerfect future reportedFuture hypothetical unknown date-ahead date-moved going-on talks-on
      goal share-done prospect example list-item appointed there-are-plans there-will-be
      """)
  }

  /// Learns the words of an article.
  package mutating func learn(_ text: String) {
    let source = SourceText(text)
    for token in Tokenizer.tokens(of: source) { note(source[token.range].lowercased()) }
  }

  private mutating func add(_ list: String) {
    for word in list.split(whereSeparator: { $0.isWhitespace || $0 == "/" }) { note(String(word)) }
  }

  private mutating func note(_ text: String) {
    if !text.contains(" "), !text.contains("="), written[Word(text)] == nil {
      written[Word(text)] = text
    }
  }

  /// A cue as a line of the table begins: its kind, and its words. A word that is not known is
  /// written as `#` and its hash.
  package func line(of cue: Cue) -> String {
    let words = [cue.first] + (cue.second.map { [$0] } ?? [])
    return ([cue.kind.rawValue] + words.map { written[$0] ?? "#" + String($0.hash, radix: 16) })
      .joined(separator: " ")
  }
}
