import LedgerCore
import Testing

@testable import ArticleReading

@Suite struct DatesFormTests {
  private static let examples = TimeForm.all.flatMap { form in
    form.examples.map { (form.name, $0) }
  }
  private static let counterexamples = TimeForm.all.flatMap(\.counterexamples)

  private func found(_ string: String) throws -> (count: Int, expressions: [TimeExpression]) {
    let text = SourceText(string)
    let tokens = Tokenizer.tokens(of: text)
    let day = try #require(Day("2031-01-15"))
    return (tokens.count, TimeExpressions.find(in: tokens, of: text, writtenOn: day))
  }

  @Test(arguments: examples)
  func `every example of a form is read whole`(form: String, example: String) throws {
    let (count, expressions) = try found(example)
    #expect(expressions.map(\.tokens) == [0..<count], "\(form)")
    #expect(expressions.first?.period != nil)
  }

  @Test(arguments: counterexamples)
  func `no counterexample of a form is read at all`(counterexample: String) throws {
    #expect(try found(counterexample).expressions.map(\.rule) == [])
  }
}
