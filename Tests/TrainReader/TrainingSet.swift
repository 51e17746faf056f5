import ArticleReading
import Foundation
import LedgerCore

/// One undertaking in one sentence, with its label.
struct Example {
  let cues: [Int]
  /// A column of the table; 0 is no statement.
  let column: Int
  /// How much it counts; 0 for what must not be learned from.
  let weight: Float
  let isRecap: Bool?
  /// The status that the rules alone would give, if any.
  let ruled: Status?
  /// The story it is from; nil for a line.
  let story: Int?
  /// The sentence it is from, counted over all material.
  let sentence: Int
  /// The labelled statements that must be found and are behind it, counted over all stories.
  let items: [Int]
}

/// The examples of all material, with the cues they are made of.
struct TrainingSet {
  private(set) var examples: [Example] = []
  private(set) var cues: [Cue] = []
  private(set) var words = CueWords()
  /// The statements that must be found.
  private(set) var wanted = 0
  private var ids: [Cue: Int] = [:]
  private var stories = 0
  private var articles = 0
  private var items = 0

  var summary: String {
    let statements = examples.count { $0.column > 0 }
    let reachable = Set(examples.flatMap(\.items)).count
    return "\(stories) stories, \(examples.count) cases, \(statements) of them statements; "
      + "of \(wanted) statements \(reachable) have a case"
  }

  // MARK: Stories

  mutating func add(story folder: URL) throws {
    let story = try JSONDecoder().decode(
      TrainingStory.self, from: Data(contentsOf: folder.appending(path: "gold.json")))
    let mentions = Dictionary(
      story.projects.map { ($0.id, $0.mentions.map { $0.lowercased() }) },
      uniquingKeysWith: { first, _ in first })
    for piece in story.articles {
      let file = try article(Array(Data(contentsOf: folder.appending(path: piece.file))))
      add(file, story.items.filter { $0.article == piece.id }, mentions)
    }
    stories += 1
  }

  private mutating func add(
    _ file: ArticleFile, _ labelled: [TrainingStory.Item], _ mentions: [String: [String]]
  ) {
    let cases = ArticleReader().cases(of: file)
    let matches = cases.map { evidence in
      labelled.indices.filter { index in
        labelled[index].spans.contains { evidence.span.overlaps($0[0]..<$0[1]) }
          && (mentions[labelled[index].project] ?? []).contains(where: evidence.label.contains)
      }
    }
    for (at, evidence) in cases.enumerated() {
      let item = matches[at].first { labelled[$0].must } ?? matches[at].first
      // Of several names for what one statement is about, the plainest is the one to learn from.
      let isSecond = cases.indices.contains { other in
        guard let item, other != at, cases[other].span == evidence.span else { return false }
        return matches[other].contains(item)
          && (cases[other].plainness, at) > (evidence.plainness, other)
      }
      let weight: Float = isSecond ? 0 : item.map { labelled[$0].must ? 1 : 0.5 } ?? 1
      append(
        evidence, status: item.map { labelled[$0].status }, weight: weight,
        isRecap: item.flatMap { labelled[$0].standing }.map { $0 == "recap" }, story: stories,
        items: matches[at].filter { labelled[$0].must }.map { items + $0 })
    }
    wanted += labelled.count { $0.must }
    items += labelled.count
    articles += 1
  }

  // MARK: Lines

  /// Reads labelled lines, each as an article of its own.
  mutating func add(lines file: URL) throws {
    let head = " date 2025-06-11\n\n"
    for written in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      guard let line = LabelledLine(written) else { continue }
      let cases = ArticleReader().cases(of: try article(Array((head + line.text + "\n").utf8)))
      add(cases, line, shift: head.unicodeScalars.count)
      articles += 1
    }
  }

  private mutating func add(_ cases: [EvidenceCase], _ line: LabelledLine, shift: Int) {
    var labels: [Int: LabelledLine.Mark] = [:]
    var unclear: Set<Int> = []
    var last: Int?
    for mark in line.marks {
      let span = mark.span.lowerBound + shift..<mark.span.upperBound + shift
      let mine = cases.indices.filter { cases[$0].span.overlaps(span) }
      func shared(_ index: Int) -> Int {
        cases[index].places.map { $0.clamped(to: span).count }.max() ?? 0
      }
      if let best = mine.max(by: { shared($0) < shared($1) }), shared(best) > 0 {
        labels[best] = mark
        unclear.formUnion(mine.filter { shared($0) > 0 })
        last = cases[best].mention
      } else if mark.text.split(separator: " ").count <= 3,
        let best = mine.first(where: { cases[$0].mention == last && labels[$0] == nil })
      {
        labels[best] = mark  // "it": what was marked last
      } else if !mark.statuses.isEmpty {
        unclear.formUnion(mine)
      }
    }
    for (index, evidence) in cases.enumerated() {
      guard let mark = labels[index] else {
        if !unclear.contains(index) {
          append(evidence, status: nil, weight: 1, isRecap: nil, story: nil, items: [])
        }
        continue
      }
      append(
        evidence, status: mark.statuses.first, weight: 1,
        isRecap: mark.statuses.isEmpty ? nil : mark.isRecap, story: nil, items: [])
    }
  }

  // MARK: Examples

  private mutating func article(_ bytes: [UInt8]) throws -> ArticleFile {
    guard let today = Day("2050-01-01") else { throw CocoaError(.coderInvalidValue) }
    let file = try ArticleFile(bytes, sha256: .zero, today: today)
    words.learn(file.article.text)
    return file
  }

  private mutating func append(
    _ evidence: EvidenceCase, status: String?, weight: Float, isRecap: Bool?, story: Int?,
    items: [Int]
  ) {
    examples.append(
      Example(
        cues: evidence.cues.map { id(of: $0) },
        column: status.flatMap { Weights.columns.firstIndex(of: $0) } ?? 0, weight: weight,
        isRecap: isRecap, ruled: evidence.ruled, story: story,
        sentence: (articles << 20) + evidence.span.lowerBound, items: items))
  }

  private mutating func id(of cue: Cue) -> Int {
    if let id = ids[cue] { return id }
    ids[cue] = cues.count
    cues.append(cue)
    return cues.count - 1
  }
}

extension EvidenceCase {
  /// All names in one line, as the labels' mentions are looked for in it.
  var label: String {
    names.joined(separator: " | ").lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// How plainly the sentence names it.
  var plainness: Int {
    let order = ["lead", "silent", "owner", "implied", "pronoun", "bare", "described", "named"]
    return anchors.compactMap { order.firstIndex(of: $0) }.max() ?? 0
  }
}
