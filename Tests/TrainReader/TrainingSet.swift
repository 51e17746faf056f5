import ArticleReading
import Foundation
import LedgerCore

/// One sentence with the undertakings that it may speak of, and what it states of them.
struct Example {
  struct Candidate {
    let cues: [Int]
    /// The same for items of one list.
    let list: Int
    /// The status that the rules alone would give, if any.
    let ruled: Status?
  }

  /// A statement that a reader labelled.
  struct Target {
    /// The candidates that it may be about, any of which will do.
    let candidates: [Int]
    /// Every candidate by which a scorer would find it.
    let touched: [Int]
    /// A status' column of the table.
    let column: Int
    let isRecap: Bool?
    /// Its number, counted over all stories, where it must be found.
    let item: Int?
  }

  let candidates: [Candidate]
  let targets: [Target]
  /// Candidates that nobody labelled and that may be right: not to be learned from.
  let unclear: Set<Int>
  /// Something is stated of an undertaking that is no candidate.
  let isUnreached: Bool
  /// The story it is from; nil for a line.
  let story: Int?
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
    let reached = Set(examples.flatMap(\.targets).compactMap(\.item)).count
    return "\(stories) stories, \(articles) articles and lines, \(examples.count) sentences; "
      + "of \(wanted) statements \(reached) have a candidate"
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
    for cases in sentences(of: file) {
      guard let span = cases.first?.span else { continue }
      let here = labelled.indices.filter { index in
        labelled[index].spans.contains { span.overlaps($0[0]..<$0[1]) }
      }
      let targets = here.map { index in
        target(labelled[index], items + index, cases, mentions[labelled[index].project] ?? [])
      }
      append(
        cases, targets.filter { !$0.candidates.isEmpty }, unclear: [],
        isUnreached: targets.contains { $0.candidates.isEmpty }, story: stories)
    }
    wanted += labelled.count { $0.must }
    items += labelled.count
    articles += 1
  }

  private func target(
    _ item: TrainingStory.Item, _ number: Int, _ cases: [EvidenceCase], _ mentions: [String]
  ) -> Example.Target {
    let plainness = cases.map { $0.plainness(of: mentions) }
    let best = plainness.max() ?? 0
    return Example.Target(
      candidates: best == 0 ? [] : cases.indices.filter { plainness[$0] == best },
      touched: cases.indices.filter { plainness[$0] > 0 },
      column: Weights.columns.firstIndex(of: item.status) ?? 0,
      isRecap: item.standing.map { $0 == "recap" }, item: item.must ? number : nil)
  }

  /// The cases of each sentence.
  private func sentences(of file: ArticleFile) -> [[EvidenceCase]] {
    Dictionary(grouping: ArticleReader().cases(of: file), by: \.span.lowerBound)
      .sorted { $0.key < $1.key }.map(\.value)
  }

  // MARK: Lines

  /// Reads labelled lines, each as an article of its own.
  mutating func add(lines file: URL) throws {
    let head = " date 2025-06-11\n\n"
    for written in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      guard let line = LabelledLine(written) else { continue }
      let file = try article(Array((head + line.text + "\n").utf8))
      var last: Int?
      for cases in sentences(of: file) {
        add(cases, line, shift: head.unicodeScalars.count, &last)
      }
      articles += 1
    }
  }

  /// `last`: the undertaking that was marked last.
  private mutating func add(
    _ cases: [EvidenceCase], _ line: LabelledLine, shift: Int, _ last: inout Int?
  ) {
    var targets: [Example.Target] = []
    var unclear: Set<Int> = []
    var isUnreached = false
    for mark in line.marks {
      let span = mark.span.lowerBound + shift..<mark.span.upperBound + shift
      guard cases.contains(where: { $0.span.overlaps(span) }) else { continue }
      func shared(_ index: Int) -> Int {
        cases[index].places.map { $0.clamped(to: span).count }.max() ?? 0
      }
      var meant: Int?
      if let best = cases.indices.max(by: { shared($0) < shared($1) }), shared(best) > 0 {
        meant = best
        unclear.formUnion(cases.indices.filter { shared($0) > 0 && $0 != best })
        last = cases[best].mention
      } else if mark.text.split(separator: " ").count <= 3 {
        meant = cases.firstIndex { $0.mention == last }  // "it": what was marked last
      }
      guard let status = mark.statuses.first else { continue }
      guard let meant else {
        isUnreached = true
        continue
      }
      targets.append(
        Example.Target(
          candidates: [meant], touched: [meant],
          column: Weights.columns.firstIndex(of: status) ?? 0, isRecap: mark.isRecap,
          item: nil))
    }
    unclear.subtract(targets.flatMap(\.candidates))
    append(cases, targets, unclear: unclear, isUnreached: isUnreached, story: nil)
  }

  // MARK: Examples

  private mutating func article(_ bytes: [UInt8]) throws -> ArticleFile {
    guard let today = Day("2050-01-01") else { throw CocoaError(.coderInvalidValue) }
    let file = try ArticleFile(bytes, sha256: .zero, today: today)
    words.learn(file.article.text)
    return file
  }

  private mutating func append(
    _ cases: [EvidenceCase], _ targets: [Example.Target], unclear: Set<Int>, isUnreached: Bool,
    story: Int?
  ) {
    let candidates = cases.map { evidence in
      Example.Candidate(
        cues: evidence.cues.map { id(of: $0) }, list: evidence.list, ruled: evidence.ruled)
    }
    examples.append(
      Example(
        candidates: candidates, targets: targets, unclear: unclear, isUnreached: isUnreached,
        story: story))
  }

  private mutating func id(of cue: Cue) -> Int {
    if let id = ids[cue] { return id }
    ids[cue] = cues.count
    cues.append(cue)
    return cues.count - 1
  }
}

extension EvidenceCase {
  /// How plainly it is what has these names: 3 where the words that it stands by are one of them,
  /// 2 where the article elsewhere calls it so, 1 where one stands beside it, else 0.
  func plainness(of mentions: [String]) -> Int {
    func holds(_ text: String) -> Bool {
      let line = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return mentions.contains(where: line.contains)
    }
    if holds(words.joined(separator: " | ")) { return 3 }
    if holds(names.joined(separator: " | ")) { return 2 }
    return holds(gist) ? 1 : 0
  }
}
