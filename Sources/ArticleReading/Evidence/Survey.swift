import LedgerCore

/// An article as the rules left it, with the evidence for every undertaking in every sentence.
struct Survey {
  let sentences: [SurveyedSentence]
  let mentions: Mentions
}

/// How much an article speaks of each of its undertakings.
struct Renown {
  /// The sentences in which its words stand.
  private(set) var sentences: [Int: Int] = [:]
  private(set) var inHeadline: Set<Int> = []
  /// The sentences in which the rules found something of it.
  private(set) var found: [Int: Int] = [:]

  /// How it stands in its sentences: the word before it, and whether it says or does things.
  private(set) var manners: [Int: Set<Word>] = [:]

  mutating func note(_ sightings: [Sighting], _ findings: [Finding], in sentence: Sentence) {
    let isHeadline = sentence.isHeadline
    for sighting in sightings where !sighting.tokens.isEmpty && sighting.anchor != .pronoun {
      let before = sighting.tokens.lowerBound - 1
      if before >= 0, [.preposition, .determiner].contains(sentence.tokens[before].tag) {
        manners[sighting.mention, default: []].insert(sentence.tokens[before].token.word)
      }
      for predicate in sentence.predicates where !predicate.verb.isPassive {
        guard predicate.subjects.contains(where: { $0.head.head == sighting.head }) else {
          continue
        }
        manners[sighting.mention, default: []].insert(Word("<\(predicate.verb.sense)>"))
      }
    }
    for mention in Set(sightings.filter { !$0.tokens.isEmpty }.map(\.mention)) {
      sentences[mention, default: 0] += 1
      if isHeadline { inHeadline.insert(mention) }
    }
    for mention in Set(findings.map(\.mention)) { found[mention, default: 0] += 1 }
  }
}

/// A sentence, what the rules found in it, and what is seen of each undertaking it speaks of.
struct SurveyedSentence {
  struct Subject {
    let mention: Int
    let sightings: [Sighting]
    let cues: Set<Cue>
  }

  let rules: SentenceRules
  /// What the rules found, one a mention and due date.
  let found: [Finding]
  /// The undertakings, in the order in which the sentence speaks of them.
  let subjects: [Subject]
  /// What the sentences before named last.
  let topic: String?

  init(
    rules: SentenceRules, found: [Finding], sightings: [Sighting], mentions: Mentions,
    earlier: [Int: Int], renown: Renown
  ) {
    self.rules = rules
    self.found = found
    let names = sightings.compactMap(\.recall).filter { $0.anchor == .named }
    topic = (names.first { $0.concreteness >= 0.6 } ?? names.first).flatMap {
      mentions.all[$0.mention].names.first
    }
    let collector = EvidenceCollector(
      rules: rules, mentions: mentions, earlier: earlier, renown: renown)
    // "NORROW:" and "Energy" say nothing, whatever they name.
    let words = rules.sentence.tokens.count { $0.token.kind == .word }
    let spoken = words < SurveyedSentence.leastWords ? [] : sightings.map(\.mention).uniqued()
    subjects = spoken.map { mention in
      let mine = sightings.filter { $0.mention == mention }
      return Subject(
        mention: mention, sightings: mine, cues: collector.cues(of: mine, all: sightings))
    }
  }

  /// What the weights make of the evidence, and the steps that `explain` shows; where there are no
  /// weights, the rules' findings and steps as they are.
  func decide(by weights: Weights) -> (findings: [Finding], steps: [SentenceReading.Step]) {
    if weights.isEmpty { return (found, rules.steps) }
    var findings: [Finding] = []
    var steps = rules.steps
    for (subject, judgement) in zip(subjects, judgements(by: weights)) {
      let isTaken = judgement.isStatement >= Weights.leastShare
      if isTaken { findings += self.findings(on: subject, judgement) }
      steps += [step(on: subject, judgement, isTaken: isTaken)].compactMap { $0 }
    }
    return (findings, steps)
  }

  /// What the evidence came to where no rule decided; nil where it says next to nothing.
  private func step(
    on subject: Subject, _ judgement: Weights.Judgement, isTaken: Bool
  ) -> SentenceReading.Step? {
    let cue = subject.sightings.first { !$0.tokens.isEmpty }.map { sighting in
      rules.sentence.text(sighting.tokens, in: rules.source)
    }
    if isTaken {
      guard !found.contains(where: { $0.mention == subject.mention }) else { return nil }
      return SentenceReading.Step(
        rule: SurveyedSentence.rule, cue: cue ?? "what was spoken of", outcome: .claims([]))
    }
    guard let cue, judgement.isStatement >= 0.1 else { return nil }
    let share = Int((judgement.isStatement * 100).rounded())
    return SentenceReading.Step(
      rule: SurveyedSentence.rule, cue: cue,
      outcome: .refused("a statement in \(share) in 100 such cases"))
  }

  /// The name of what no rule found and the evidence alone tells.
  static let rule = "evidence"

  private func findings(on subject: Subject, _ judgement: Weights.Judgement) -> [Finding] {
    let mine = found.filter { $0.mention == subject.mention }
    let standing: Standing = judgement.isRecap > 0.5 ? .background : .news
    func finding(_ status: Status, _ due: Period?, _ rule: String) -> Finding {
      Finding(
        mention: subject.mention, status: status, standing: standing,
        due: status.isSettled || status == .suspended ? nil : due,
        parties: rules.sentence.parties.map(\.country).uniqued(), rule: rule,
        confidence: judgement.isStatement, sentence: rules.sentence.index,
        gist: gist(of: subject))
    }
    guard let surest = mine.first else {
      return [finding(judgement.status, due(of: subject), SurveyedSentence.rule)]
    }
    // Further dates are further statements, each with the status that its rule gave.
    return [finding(judgement.status, surest.due ?? due(of: subject), surest.rule)]
      + mine.dropFirst().map { finding($0.status, $0.due, $0.rule) }
  }

  /// What is said of an undertaking, in a few words of the sentence.
  func gist(of subject: Subject) -> String {
    guard let place = subject.sightings.first(where: { $0.head != nil }) ?? subject.sightings.first
    else { return "" }
    let words =
      place.tokens.isEmpty ? rules.sentence.predicates.first?.verb.range ?? 0..<0 : place.tokens
    return Gist(sentence: rules.sentence, source: rules.source).text(around: words, topic: topic)
  }

  private static let leastWords = 3

  /// The date beside the verb that an undertaking belongs to, else the only one ahead.
  private func due(of subject: Subject) -> Period? {
    let sentence = rules.sentence
    let ahead = sentence.times.compactMap(\.due).filter { $0.last > rules.publishedOn }
    guard let head = subject.sightings.lazy.compactMap(\.head).first,
      let predicate = sentence.predicates.min(by: {
        abs($0.verb.main - head) < abs($1.verb.main - head)
      })
    else { return ahead.first }
    return rules.dueDate(for: predicate) ?? (ahead.count == 1 ? ahead.first : nil)
  }
}
