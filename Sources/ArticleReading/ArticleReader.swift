import LedgerCore

/// Finds the claims of an article.
///
/// Sentences, tokens, dates, parties, phrases, predicates, rules: each stage looks at the one
/// before it, none rewrites the text, and what names a project is decided for the article as a
/// whole. O(n) in the text, but for the names of the article among themselves.
public struct ArticleReader: Sendable {
  public init() {}

  /// Reads an article; never fails: what it does not understand, it leaves out.
  public func read(_ file: ArticleFile) -> Reading {
    let sentences = self.sentences(of: file)
    let brands = Brands(of: sentences)
    var mentions = Mentions()
    var findings: [Finding] = []
    var steps: [[SentenceReading.Step]] = []
    var list = ListState()
    for sentence in sentences {
      for speaker in sentence.speakers(in: file.source) { mentions.noteSpeaker(speaker) }
    }
    for sentence in sentences {
      var rules = SentenceRules(
        sentence, of: file.source, publishedOn: file.article.publishedOn,
        listStatus: list.status(for: sentence), brands: brands,
        after: sentence.index > 0 ? sentences[sentence.index - 1] : nil)
      let found = rules.run(&mentions)
      findings += found
      steps.append(rules.steps)
      list.note(sentence, found)
    }
    let claims = ClaimBuilder(file: file, sentences: sentences, mentions: mentions)
      .claims(from: findings)
    return Reading(
      claims: claims,
      sentences: zip(sentences, steps).map { reading(of: $0, steps: $1, claims, file.source) })
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
      steps: steps.map { step in
        guard case .claims = step.outcome else { return step }
        return SentenceReading.Step(
          rule: step.rule, cue: step.cue,
          outcome: .claims(
            claims.filter { mine.contains($0.ordinal) && $0.rule == step.rule }.map(\.ordinal)))
      })
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
