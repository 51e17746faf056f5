import LedgerCore

/// Runs the rules over one sentence: each predicate, the nouns that speak for themselves
/// ("talks on a pipeline"), the phrases that say a state ("is under way"), and list lines.
struct SentenceRules {
  let sentence: Sentence
  let source: SourceText
  let publishedOn: Day
  /// What the line that opened a list said of its items.
  let listStatus: Status?
  let brands: Brands
  /// The words of the sentence before.
  let before: Set<Word>
  private(set) var findings: [Finding] = []
  private(set) var steps: [SentenceReading.Step] = []
  /// An agreement whose subject the rest of the sentence must name.
  var pendingPaper: (status: Status, standing: Standing, rule: String)?

  /// Infinitives that another predicate has read already, by phrase.
  var consumed: Set<Int> = []

  init(
    _ sentence: Sentence, of source: SourceText, publishedOn: Day, listStatus: Status?,
    brands: Brands, after before: Sentence? = nil
  ) {
    self.brands = brands
    self.before = Set(before?.tokens.map(\.token.word) ?? [])
    self.sentence = sentence
    self.source = source
    self.publishedOn = publishedOn
    self.listStatus = listStatus
  }

  var tokens: [TaggedToken] { sentence.tokens }
  var candidates: CandidateFinder {
    CandidateFinder(tokens: tokens, parties: sentence.parties.map(\.tokens), brands: brands)
  }

  /// All findings of the sentence, one a mention and due date; `mentions` learns its names.
  mutating func run(_ mentions: inout Mentions) -> [Finding] {
    mentions.paragraph = sentence.paragraph
    observeNames(&mentions)
    noteLabel(&mentions)
    noteNamedSubject(&mentions)
    noteOtherNames(&mentions)
    readComplements(&mentions)
    noteTopics(&mentions)
    for index in sentence.predicates.indices { read(index, &mentions) }
    readNouns(&mentions)
    bookPendingPaper()
    readClauses(&mentions)
    if sentence.isListItem, findings.isEmpty, let listStatus {
      readListItem(listStatus, &mentions)
    }
    return Dictionary(grouping: findings) { $0.mention }.values
      .flatMap(SentenceRules.distinct)
      .sorted { ($0.mention, $1.confidence) < ($1.mention, $0.confidence) }
  }

  /// The surest finding on a mention, and those that give it another date: "is to begin in May and
  /// to be finished by 2030" are two statements.
  private static func distinct(_ findings: [Finding]) -> [Finding] {
    var kept: [Finding] = []
    // News before what is recalled, where both are as sure.
    func rank(_ finding: Finding) -> Double {
      finding.confidence + (finding.standing == .news ? 0.1 : 0)
    }
    for finding in findings.sorted(by: { rank($0) > rank($1) }) {
      let isNew =
        kept.isEmpty || finding.due != nil && !kept.contains { $0.due == finding.due }
      if isNew { kept.append(finding) }
    }
    return kept
  }

  mutating func append(
    _ mention: Int, _ status: Status, _ standing: Standing, _ due: Period?, _ rule: String,
    _ confidence: Double
  ) {
    findings.append(
      Finding(
        mention: mention, status: status, standing: standing, due: due,
        parties: sentence.parties.map(\.country).uniqued(), rule: rule,
        confidence: min(0.95, confidence), sentence: sentence.index))
  }

  /// A finding that needed no predicate, with the words that told it.
  mutating func note(_ rule: String, cue: Range<Int>) {
    steps.append(
      SentenceReading.Step(
        rule: rule, cue: sentence.text(cue, in: source), outcome: .claims([])))
  }

  mutating func note(
    _ rule: String, _ predicate: Predicate, _ outcome: SentenceReading.Outcome
  ) {
    steps.append(
      SentenceReading.Step(
        rule: rule, cue: sentence.text(predicate.verb.range, in: source), outcome: outcome))
  }
}
