import LedgerCore
import Testing

@testable import ArticleReading

/// Every rule's own examples are read as whole articles of one sentence.
@Suite("Rules that say how an undertaking stands")
struct StatusRuleTests {
  static let examples = StatusRule.all.flatMap { rule in
    rule.examples.map { (rule.name, $0.sentence, $0.status) }
  }
  static let counterexamples = StatusRule.all.flatMap { rule in
    rule.counterexamples.map { (rule.name, $0) }
  }

  @Test(arguments: examples)
  func `an example is found with its status`(rule: String, sentence: String, status: Status)
    throws
  {
    let claims = try read(sentence).claims
    #expect(claims.contains { $0.rule == rule && $0.status == status }, "\(claims)")
  }

  @Test(arguments: counterexamples)
  func `a counterexample is left alone`(rule: String, sentence: String) throws {
    #expect(try !read(sentence).claims.contains { $0.rule == rule })
  }

  @Test func `rules have names of their own`() {
    #expect(Set(StatusRule.all.map(\.name)).count == StatusRule.all.count)
  }
}

/// Reads a text as the article of a Tuesday in 2030.
func read(_ text: String, on date: String = "2030-01-15") throws -> Reading {
  let bytes = Array(" date \(date)\n\n\(text)\n".utf8)
  let today = try #require(Day("2031-01-01"))
  return ArticleReader(weights: .none).read(try ArticleFile(bytes, sha256: .zero, today: today))
}
