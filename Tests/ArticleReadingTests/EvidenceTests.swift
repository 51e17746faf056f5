import LedgerCore
import Testing

@testable import ArticleReading

@Suite("How evidence is weighed")
struct EvidenceTests {
  private static let table: StaticString = """
    verb begin subject underway=300 recap=-50
    near may committed=150
    this line is not understood
    """

  private let weights = Weights(table: table)

  private func judge(_ cues: Set<Cue>) throws -> Weights.Judgement {
    try #require(weights.judge([cues]).first)
  }

  @Test func `cues add up, and the likeliest status holds`() throws {
    let judgement = try judge([Cue(.verb, "begin", "subject"), Cue(.near, "may")])
    #expect(judgement.status == .underway)
    #expect(judgement.isStatement > 0.6)
    #expect(judgement.isRecap < 0.5)
  }

  @Test func `without cues for a statement there is less of one`() throws {
    #expect(try judge([]).isStatement < judge([Cue(.near, "may")]).isStatement)
  }

  @Test func `a cue that the table does not have changes nothing`() throws {
    let known: Set<Cue> = [Cue(.near, "may")]
    let more = try judge(known.union([Cue(.near, "unheard-of")]))
    #expect(try more.isStatement == judge(known).isStatement)
  }

  @Test func `the undertakings of a sentence compete`() throws {
    let strong: Set<Cue> = [Cue(.verb, "begin", "subject")]
    let alone = try judge([Cue(.near, "may")]).isStatement
    let judged = weights.judge([strong, [Cue(.near, "may")]])
    #expect(judged[0].isStatement > judged[1].isStatement)
    #expect(judged[1].isStatement < alone)
    #expect(judged.reduce(0) { $0 + $1.isStatement } <= 1)
  }

  @Test func `items of one list do not compete`() {
    let shares = ListShares.shares([0.3, 0.3, 0.3, 0.05], of: [0, 0, 0, 1])
    #expect(shares[0] > 0.7 && shares[0] == shares[1] && shares[1] == shares[2])
    #expect(shares[3] == 0.05)
    #expect(ListShares.shares([0.3, 0.3], of: [0, 1]) == [0.3, 0.3])
  }

  @Test func `what is hardly an item of a list gains nothing by the others`() {
    #expect(ListShares.shares([0.9, 0.01], of: [0, 0])[1] == 0.01)
  }

  @Test func `the table that ships is made of words, not of hashes`() {
    let text = "\(LearnedWeights.table)"
    let lines = text.split(separator: "\n")
    #expect(lines.count > 5_000)
    #expect(lines.count { $0.contains(" #") } < lines.count / 500)
  }

  @Test(arguments: [("begun", "begin"), ("postpones", "postpone"), ("tunnels", "tunnel")])
  func `a word has the classes of its base in every form`(form: String, base: String) {
    let classes = CueLexicon.shared[Word(base)]
    #expect(!classes.isEmpty)
    #expect(Set(classes).isSubset(of: CueLexicon.shared[Word(form)]))
  }

  @Test func `two words are a cue together in any of their forms`() {
    let lexicon = CueLexicon(lists: "start: break/broke/broken_ground\nend: shelve")
    #expect(lexicon["broke", "ground"] == ["start"])
    #expect(lexicon["broken", "ground"] == ["start"])
    #expect(lexicon["broke"] == [])
    #expect(lexicon["shelved"] == ["end"])
  }

  @Test func `a statement is at most twelve words of its sentence`() throws {
    let text =
      "Kenya and Uganda signed a contract on Monday for the new cement plant in Tororo, which is to "
      + "supply both countries and parts of Rwanda from the second half of 2032."
    let claims = try read(text).claims
    #expect(!claims.isEmpty)
    for claim in claims {
      #expect(claim.statement.split(separator: " ").count <= 12)
      #expect(text.contains(claim.statement))
    }
  }

  private func read(_ text: String) throws -> Reading {
    let today = try #require(Day("2030-01-16"))
    let file = try ArticleFile(
      Array(" date 2030-01-15\n\n\(text)\n".utf8), sha256: .zero, today: today)
    return ArticleReader().read(file)
  }

  @Test func `each item of a list has what is said of all`() throws {
    let claims = try read(
      "The Holme bypass, the Tarn bridge and the Leith tram have been postponed, the minister said."
    ).claims
    #expect(claims.map(\.status) == [.delayed, .delayed, .delayed])
    #expect(Set(claims.map(\.project.written)).count == 3)
  }

  @Test func `a rule that speaks of several things is explained once`() throws {
    let text = "The Holme bypass, the Tarn bridge and the Leith tram have been postponed."
    let steps = try read(text).sentences.flatMap(\.steps)
    #expect(!steps.isEmpty)
    #expect(Set(steps).count == steps.count)
  }

  @Test func `a sentence that names nothing goes on about what was named before`() throws {
    let claims = try read(
      "The dock is quiet. At Okhma a new children's hospital is being built. The contractor says "
        + "that work will be finished next year."
    ).claims
    #expect(claims.contains { $0.status == .underway && $0.project.written.contains("hospital") })
    #expect(Set(claims.map(\.project.written)).count == 1)
  }
}

@Suite("The learned tagger")
struct WordTaggerTests {
  private func tags(_ text: String) -> [WordTag] {
    let source = SourceText(text)
    let tokens = Tokenizer.tokens(of: source)
    return WordTagger.shared.tags(of: tokens[...], in: source, lexicon: .shared)
  }

  @Test func `tells a verb from the noun that is written alike`() {
    let tags = tags("The ministers plan a new plan for the port.")
    #expect(tags[2] == .present || tags[2] == .base)
    #expect(tags[5] == .noun)
  }

  @Test func `gives every token of any text a tag`() {
    for text in ["", "…", "100 % ??", "NEW DELHI:", "\u{1F686} train"] {
      #expect(tags(text).count == Tokenizer.tokens(of: SourceText(text)).count)
    }
  }
}
