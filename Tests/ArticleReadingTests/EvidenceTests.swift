import LedgerCore
import Testing

@testable import ArticleReading

@Suite("How evidence is weighed")
struct EvidenceTests {
  private static let table: StaticString = """
    bias yes none=100
    verb begin subject underway=300 recap=-50
    near may committed=150
    this line is not understood
    """

  private let weights = Weights(table: table)

  @Test func `cues add up, and the likeliest status holds`() {
    let judgement = weights.judge([
      Cue(.bias), Cue(.verb, "begin", "subject"), Cue(.near, "may"),
    ])
    #expect(judgement.status == .underway)
    #expect(judgement.isStatement > 0.8)
    #expect(abs(judgement.shares.reduce(0, +) - 1) < 1e-9)
    #expect(judgement.isRecap < 0.5)
  }

  @Test func `without cues for a statement there is none`() {
    let silent = weights.judge([Cue(.bias)])
    let spoken = weights.judge([Cue(.bias), Cue(.near, "may")])
    #expect(silent.isStatement < spoken.isStatement)
  }

  @Test func `a cue that the table does not have changes nothing`() {
    let known: Set<Cue> = [Cue(.bias), Cue(.near, "may")]
    let judged = weights.judge(known.union([Cue(.near, "unheard-of")]))
    #expect(judged.isStatement == weights.judge(known).isStatement)
  }

  @Test func `of several undertakings in a sentence the further ones need more`() {
    #expect(Weights.isTaken(share: 0.4, taken: 0))
    #expect(!Weights.isTaken(share: 0.4, taken: 1))
    #expect(Weights.isTaken(share: 0.6, taken: 1))
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
    let today = try #require(Day("2030-01-16"))
    let file = try ArticleFile(
      Array(" date 2030-01-15\n\n\(text)\n".utf8), sha256: .zero, today: today)
    let claims = ArticleReader().read(file).claims
    #expect(!claims.isEmpty)
    for claim in claims {
      #expect(claim.statement.split(separator: " ").count <= 12)
      #expect(text.contains(claim.statement))
    }
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
