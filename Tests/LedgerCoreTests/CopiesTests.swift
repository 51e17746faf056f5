import Testing

@testable import LedgerCore

@Suite struct `Copies of an article` {
  private static let story = """
    Norrow Bridge to open to traffic by 2031

    The mayor of Norrow said the bridge across the Selde will open in June 2031. It will carry \
    4,000 people a day, three times as many as the ferries. Engineers have sunk the last of 12 \
    piers, and the deck will follow before winter.

    "We will not wait another year," the mayor told reporters. The town has borrowed 40 million \
    crowns for the works. Ferries will go on until the first lorry has crossed.
    """

  /// The pair both ways: the relation, which is the same, and the differing sentences.
  private func judge(_ first: String, _ second: String) -> CopyJudgement {
    let (there, back) = (CopyJudgement(first, second), CopyJudgement(second, first))
    #expect(there.relation == back.relation)
    #expect(there.share == back.share)
    #expect(Set(there.differences.map(\.first)) == Set(back.differences.map(\.second)))
    return there
  }

  private func areCandidates(_ first: String, _ second: String) -> Bool {
    let (one, two) = (ArticleSketch(first), ArticleSketch(second))
    return !Set(one.bands).isDisjoint(with: two.bands)
      && one.likeness(to: two) >= ArticleSketch.leastLikeness
  }

  private static let copies: [(what: String, text: String)] = [
    ("the same bytes", story),
    ("another outlet's header", "date: 2030-05-02\nsource: Selde Herald\nid: 77\n\n" + story),
    ("a date before it", "date 2030-05-02 " + story),
    ("head and tail lines", "Home > News\n\nBy A. Writer\n\n" + story + "\n\nTerms of use\n"),
    ("an agency's label and capitals", "UPDATE 2: " + story.uppercased()),
    ("half of it", String(story.prefix(story.count * 6 / 10))),
    ("other line ends and quotes", wrapped(story.replacing("\"", with: "“"))),
    ("a dateline", story.replacing("The mayor of", with: "NORROW, 4 May (NA) — The mayor of")),
    ("a detail left out", story.replacing("of 12 piers", with: "of the piers")),
    ("a unit without a space", story.replacing("40 million crowns", with: "40million crowns")),
    ("an ordinal in letters", story.replacing("until the first", with: "until the 1st")),
    ("numbers in words", story.replacing("12 piers", with: "twelve piers")),
    ("today for a weekday", story.replacing("told reporters", with: "told reporters Tuesday")),
    ("a time of its own", "Published 4 May 2030 at 10:15 by the Selde Herald desk\n\n" + story),
    ("an edited word", story.replacing("lorry", with: "truck")),
  ]

  @Test(arguments: copies)
  func `have one origin with it`(what: String, text: String) {
    #expect(areCandidates(Self.story, text))
    #expect(judge(Self.story, text).relation == .copy)
  }

  /// Lines of about 60 columns, as mail has them.
  private static func wrapped(_ text: String) -> String {
    var (lines, line) = ("", 0)
    for word in text.split(separator: " ") {
      lines += line == 0 ? "" : line > 50 ? "\n" : " "
      line = line > 50 ? 1 : line + word.count + 1
      lines += word
    }
    return lines
  }

  @Test(arguments: [
    ("in June 2031", "in June 2032"), ("in June 2031", "in May 2031"), ("12 piers", "13 piers"),
    ("4,000 people", "400 people"), ("will follow", "will not follow"),
    ("40 million", "40 billion"), ("by 2031", "by 2033"),
    ("will open in June 2031", "will now open only in the autumn of 2032"),
  ])
  func `with another figure are a new version`(old: String, new: String) throws {
    let text = Self.story.replacing(old, with: new)
    #expect(areCandidates(Self.story, text))
    let judgement = judge(Self.story, "By A. Writer\n\n" + text)
    #expect(judgement.relation == .revision)
    let difference = try #require(judgement.differences.first)
    #expect(judgement.differences.count == 1)
    #expect(difference.first.contains(old))
    #expect(difference.second.contains(new))
  }

  @Test func `may have been worked on by an editor`() {
    let other = Self.story
      .replacing("Norrow Bridge to open to traffic by 2031", with: "Last piers of bridge sunk")
      .replacing("The mayor of Norrow said the", with: "NORROW – The Norrow mayor said the")
      .replacing(", three times as many as the ferries", with: "")
      .replacing("Ferries will go on until the first lorry has crossed.", with: "")
    let end = "It rained through the ceremony, and the band played under the new toll roof."
    #expect(areCandidates(Self.story, other + end))
    #expect(judge(Self.story, other + end).relation == .copy)
  }

  @Test func `are told from a story on the same subject`() {
    let other = """
      Ferrymen of Norrow ask for work

      The mayor of Norrow met the ferrymen, whose boats will lie idle when the bridge across the \
      Selde opens. They asked for posts at the toll house and were promised an answer.
      """
    #expect(judge(Self.story, other).relation == .other)
  }

  @Test func `are told from a story that repeats the background`() {
    let other = """
      Storm takes the deck of Norrow Bridge

      A storm tore the deck off its bearings on Sunday night and nobody was hurt, the harbour \
      master said. Two cranes lie in the river and divers look for the anchors. The insurers \
      have sent for the plans.

      The town has borrowed 40 million crowns for the works. Ferries will go on until the first \
      lorry has crossed.
      """
    #expect(judge(Self.story, other).relation == .other)
  }

  @Test(arguments: ["", " \n", "…", "date: 2030-01-01\n", "word", "\u{FEFF}"])
  func `of almost nothing are none, and nothing breaks`(text: String) {
    #expect(judge(text, Self.story).relation == .other)
    #expect(ArticleSketch(text).bands.count == (text == "word" ? 64 : 0))
  }
}

@Suite struct `The origin of copies` {
  /// Articles "a" to "f", published on these days of 2030.
  private func member(_ letter: Character, _ day: Int) throws -> CopyGroups.Member {
    let sha256 = try #require(Digest(hex: String(repeating: letter, count: 64)))
    return CopyGroups.Member(
      publishedOn: try #require(Day(year: 2030, month: 1, day: day)), sha256: sha256)
  }

  @Test func `is the first by day, then by digest, in whatever order they come`() throws {
    let (a, b, c) = (try member("a", 2), try member("b", 1), try member("c", 1))
    let links = [CopyGroups.Link(a, c), CopyGroups.Link(b, a), CopyGroups.Link(c, b)]
    for order in [links, links.reversed()] {
      let groups = CopyGroups([c, a, b], links: order)
      #expect([a, b, c].map(groups.origin) == [b, b, b])
      #expect(groups.copies(of: b) == [c, a])
      #expect(groups.copies(of: a).isEmpty)
    }
  }

  @Test func `is not shared by a revision, though a short copy is like both`() throws {
    let (first, revised, short) = (try member("a", 1), try member("b", 2), try member("c", 3))
    let groups = CopyGroups(
      [first, revised, short],
      links: [CopyGroups.Link(first, short), CopyGroups.Link(revised, short)])
    #expect([first, revised, short].map(groups.origin) == [first, revised, first])
  }

  @Test func `of an article without copies is itself`() throws {
    let alone = try member("d", 4)
    #expect(CopyGroups([alone], links: []).origin(of: alone) == alone)
  }
}

@Suite struct `A sketch` {
  /// Random texts from a seed: SplitMix64.
  private struct Words: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      return Bits.mixed(state)
    }

    mutating func sentences(_ count: Int) -> [String] {
      (0..<count).map { _ in
        let words = (0..<Int.random(in: 5...20, using: &self)).map { _ in
          String(Int.random(in: 10_000..<12_000, using: &self), radix: 36).filter(\.isLetter) + "e"
        }
        return "The " + words.joined(separator: " ") + "."
      }
    }
  }

  @Test(arguments: 1...40)
  func `is like that of like texts and unlike that of others`(seed: UInt64) {
    var random = Words(state: seed)
    let lines = random.sentences(40)
    let text = lines.joined(separator: " ")
    let other = random.sentences(40).joined(separator: " ")
    let sketch = ArticleSketch(text)
    #expect(sketch == ArticleSketch(text))
    #expect(sketch.likeness(to: sketch) == 1)
    #expect(sketch.likeness(to: ArticleSketch(other)) < ArticleSketch.leastLikeness)
    #expect(CopyJudgement(text, other).relation == .other)
    let moved = ArticleSketch(lines.shuffled(using: &random).joined(separator: "\n"))
    #expect(sketch.likeness(to: moved) > 0.5)
    #expect(sketch.likeness(to: moved) == moved.likeness(to: sketch))
    let half = ArticleSketch(lines[0..<20].joined(separator: " "))
    #expect(abs(sketch.likeness(to: half) - 0.5) < 0.2)
    #expect(!Set(sketch.bands).isDisjoint(with: half.bands))
  }

  @Test func `is read back as it was written`() {
    for text in ["", "one", "The bridge will open in June."] {
      let sketch = ArticleSketch(text)
      #expect(ArticleSketch(description: sketch.description) == sketch)
    }
    #expect(ArticleSketch(description: "0f") == nil)
    #expect(ArticleSketch(description: String(repeating: "G", count: 1024)) == nil)
  }

  @Test func `is the same in every version of the program`() {
    let sketch = ArticleSketch("The bridge will open in June.")
    #expect(sketch.description.prefix(16) == "373c7c7092582d2b")
    #expect(sketch.bands.first == 379_033_972_738_163_046)
  }

  @Test func `of a hostile text costs no more than its length`() {
    let text = String(repeating: "a. ", count: 100_000) + String(repeating: "-\n", count: 50_000)
    #expect(CopyJudgement(text, text + "a").relation == .copy)
    let words = (0..<20_000).map { "w\($0)" }
    let (long, short) = (words.joined(separator: " "), words.joined(separator: " is so. "))
    #expect(CopyJudgement(long, short).relation == .other)
  }
}
