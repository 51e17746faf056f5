import Testing

@testable import ArticleReading

@Suite("The words that the reader knows")
struct LexiconTests {
  @Test func `no two words of the lists share a hash`() {
    let lists =
      FunctionWords.lists.map(\.0) + Nouns.lists.map(\.0) + Verbs.lists.map(\.0)
      + Verbs.phrasal.map(\.0)
    let words = Set(
      lists.flatMap { $0.split { $0.isWhitespace || $0 == "/" } }.map { $0.lowercased() })
    #expect(words.count > 1500)
    #expect(Set(words.map { Word($0) }).count == words.count)
  }

  @Test(arguments: [
    ("plan", "planned", "planning"), ("sign", "signed", "signing"),
    ("postpone", "postponed", "postponing"), ("study", "studied", "studying"),
    ("commit", "committed", "committing"), ("deploy", "deployed", "deploying"),
    ("agree", "agreed", "agreeing"), ("scrap", "scrapped", "scrapping"),
    ("open", "opened", "opening"), ("defer", "deferred", "deferring"),
  ])
  func `regular verbs are inflected as English writes them`(
    base: String, past: String, gerund: String
  ) {
    #expect(Inflection.past(of: base) == past)
    #expect(Inflection.gerund(of: base) == gerund)
  }

  @Test(arguments: [
    ("refinery", "refineries"), ("bus", "buses"), ("branch", "branches"), ("motorway", "motorways"),
    ("tax", "taxes"), ("bridge", "bridges"),
  ])
  func `plurals are made as English writes them`(noun: String, plural: String) {
    #expect(Inflection.plural(of: noun) == plural)
  }

  @Test func `a word is known in all its forms and cases`() {
    for form in ["sign", "Signs", "SIGNED", "signing"] {
      #expect(Lexicon.shared[Word(form)]?.sense == .agree, "\(form)")
    }
    #expect(Lexicon.shared.sense(of: "push", with: "back") == .delay)
    #expect(Lexicon.shared["xylophones"] == nil)
  }
}

@Suite("Cutting into tokens")
struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let source = SourceText(text)
    return Tokenizer.tokens(of: source).map { source[$0.range] }
  }

  @Test func `a possessive, a hyphen and initials are cut where grammar needs it`() {
    #expect(words("Pakistan’s 10-year plan") == ["Pakistan", "’s", "10", "-", "year", "plan"])
    #expect(words("the U.S. said") == ["the", "U.S.", "said"])
    #expect(words("the workers' buses") == ["the", "workers", "'", "buses"])
  }

  @Test func `numbers keep their inner marks`() {
    #expect(words("7,000 km, 1.5bn.") == ["7,000", "km", ",", "1.5bn", "."])
  }

  @Test func `scalar offsets count code points, not bytes`() {
    let source = SourceText("Łódź — 𝒳 tunnel")
    let token = Tokenizer.tokens(of: source).last
    #expect(token.map { source.scalarOffset(ofByte: Int($0.start)) } == 9)
  }
}
