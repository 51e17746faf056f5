import LedgerCore

/// Finds the claims of an article.
///
/// Sentences, tokens, dates, parties, phrases, predicates, rules, evidence: each stage looks at the
/// one before it, none rewrites the text, and what names a project is decided for the article as a
/// whole. The rules propose; what is seen of each undertaking in each sentence is then weighed,
/// and the weights, learned from labelled articles, decide. O(n) in the text, but for the names of
/// the article among themselves.
public struct ArticleReader: Sendable {
  private let weights: Weights

  public init() { weights = .shared }

  /// A reader that weighs otherwise; with `.none` the rules alone decide.
  package init(weights: Weights) { self.weights = weights }

  /// Reads an article; never fails: what it does not understand, it leaves out.
  public func read(_ file: ArticleFile) -> Reading {
    let survey = survey(file)
    let decided = survey.sentences.map { $0.decide(by: weights) }
    let claims = ClaimBuilder(
      file: file, sentences: survey.sentences.map(\.rules.sentence), mentions: survey.mentions
    ).claims(from: decided.flatMap(\.findings))
    return Reading(
      claims: claims,
      sentences: zip(survey.sentences, decided).map { surveyed, decision in
        reading(of: surveyed.rules.sentence, steps: decision.steps, claims, file.source)
      })
  }

  /// What the rules find in each sentence, and what is seen of every undertaking it speaks of.
  func survey(_ file: ArticleFile) -> Survey {
    let sentences = self.sentences(of: file)
    let brands = Brands(of: sentences)
    var mentions = Mentions()
    var read: [(rules: SentenceRules, found: [Finding], sightings: [Sighting])] = []
    var list = ListState()
    var renown = Renown()
    var recollection = Recollection()
    for sentence in sentences {
      for speaker in sentence.speakers(in: file.source) { mentions.noteSpeaker(speaker) }
    }
    for sentence in sentences {
      var rules = SentenceRules(
        sentence, of: file.source, publishedOn: file.article.publishedOn,
        listStatus: list.status(for: sentence), brands: brands,
        after: sentence.index > 0 ? sentences[sentence.index - 1] : nil)
      let found = rules.run(&mentions)
      list.note(sentence, found)
      let sightings = rules.sightings(&mentions, recollection)
      recollection.note(rules.places(of: sightings))
      renown.note(sightings, found, in: sentence)
      read.append((rules, found, sightings))
    }
    var earlier: [Int: Int] = [:]
    return Survey(
      sentences: read.map { rules, found, sightings in
        defer { for mention in Set(sightings.map(\.mention)) { earlier[mention, default: 0] += 1 } }
        return SurveyedSentence(
          rules: rules, found: found, sightings: sightings, mentions: mentions, earlier: earlier,
          renown: renown)
      }, mentions: mentions)
  }

  private func sentences(of file: ArticleFile) -> [Sentence] {
    let body = Sentences.split(file.source, in: file.body)
    let ranges = (file.headline.map { [$0] } ?? []).filter { !body.contains($0) } + body
    let whole = (ranges.first?.lowerBound ?? 0)..<(ranges.last?.upperBound ?? 0)
    let tokens = Tokenizer.tokens(of: file.source, in: whole)
    var next = 0
    var paragraph = 0
    var last = whole.lowerBound
    return ranges.enumerated().map { index, bytes in
      while next < tokens.count, Int(tokens[next].start) < bytes.lowerBound { next += 1 }
      let start = next
      if opensParagraph(file.source.bytes, from: last, to: bytes.lowerBound) { paragraph += 1 }
      last = bytes.upperBound
      while next < tokens.count, Int(tokens[next].end) <= bytes.upperBound { next += 1 }
      return Sentence(
        index: index, bytes: bytes, tokens: tokens[start..<next], of: file.source,
        times: TimeExpressions.find(
          in: tokens, of: file.source, range: start..<next, writtenOn: file.article.publishedOn),
        isHeadline: file.headline == bytes, paragraph: paragraph)
    }
  }

  /// Is there a blank line or the beginning of a list line between two sentences?
  private func opensParagraph(_ text: [UInt8], from end: Int, to start: Int) -> Bool {
    guard end < start else { return false }
    let breaks = text[end..<start].count { $0 == UInt8(ascii: "\n") }
    return breaks > 1 || breaks == 1 && !text[start].isASCIILetter
  }

  private func reading(
    of sentence: Sentence, steps: [SentenceReading.Step], _ claims: [Claim], _ source: SourceText
  ) -> SentenceReading {
    let start = source.scalarOffset(ofByte: sentence.bytes.lowerBound)
    let mine = claims.filter { $0.quote.start == start }.map(\.ordinal)
    return SentenceReading(
      start: start, end: source.scalarOffset(ofByte: sentence.bytes.upperBound),
      text: source[sentence.bytes],
      dates: sentence.times.compactMap { time in
        time.period.map {
          SentenceReading.SeenDate(text: sentence.text(time.tokens, in: source), period: $0)
        }
      },
      parties: sentence.parties.map(\.country).uniqued(),
      // A rule that speaks of several undertakings is told once.
      steps: steps.map { step in
        guard case .claims = step.outcome else { return step }
        let made = claims.filter { mine.contains($0.ordinal) && $0.rule == step.rule }
        return SentenceReading.Step(
          rule: step.rule, cue: step.cue,
          outcome: made.isEmpty
            ? .refused("told elsewhere in the article, or too little speaks for it")
            : .claims(made.map(\.ordinal)))
      }.uniqued())
  }
}

/// What a line that ends in a colon says of the list below it.
private struct ListState {
  private var status: Status?

  func status(for sentence: Sentence) -> Status? { sentence.isListItem ? status : nil }

  mutating func note(_ sentence: Sentence, _ findings: [Finding]) {
    if sentence.isListItem { return }
    guard let last = sentence.tokens.last, last == ":" else {
      status = nil
      return
    }
    let senses = sentence.predicates.map(\.verb.sense)
    if let finding = findings.last {
      status = finding.status
    } else if senses.contains(.propose) || senses.contains(.hope) {
      status = .proposed
    } else if senses.contains(.discuss) {
      status = .discussed
    } else {
      status = senses.isEmpty ? nil : .committed
    }
  }
}
