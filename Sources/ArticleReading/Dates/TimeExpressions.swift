import LedgerCore

/// Finds English time expressions and resolves them to whole days.
///
/// Follows the labelling guide of the corpora; see `README.md` beside this file for what is out
/// of scope and where other readers decide differently.
public enum TimeExpressions {
  /// All expressions that do not overlap, in the order of the text.
  ///
  /// - Parameters:
  ///   - range: the tokens to read, as a sentence's; all where nil.
  ///   - day: the day the article was published.
  /// - Complexity: O(n) in the tokens of the range.
  public static func find(
    in tokens: [Token], of text: SourceText, range: Range<Int>? = nil, writtenOn day: Day
  ) -> [TimeExpression] {
    let range = (range ?? tokens.indices).clamped(to: tokens.indices)
    let slice = tokens[range]
    let grammar = TimeGrammar(
      words: TimeWord.reading(slice, of: text), tokens: slice, text: text, today: day)
    return grammar.expressions().map { $0.expression(offset: range.lowerBound) }
  }
}

/// A span with the relation that its preposition makes.
struct RelatedSpan {
  var start: Int
  var end: Int
  var first: Day?
  var last: Day?
  var relation = TimeExpression.Relation.at
  var isDuration = false
  var exactDay: Day?
  var rule: String
  /// Words to pass over in silence.
  var isImpossible = false

  func expression(offset: Int) -> TimeExpression {
    TimeExpression(
      tokens: (start + offset)..<(end + offset), first: first, last: last, relation: relation,
      isDuration: isDuration, exactDay: exactDay, rule: rule)
  }
}

extension TimeGrammar {
  func expressions() -> [RelatedSpan] {
    var found: [RelatedSpan] = []
    var index = 0
    while index < words.count {
      if words[index] != .other, let span = expression(at: index) {
        if !span.isImpossible { found.append(span) }
        index = max(span.end, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  private func expression(at index: Int) -> RelatedSpan? {
    switch self[index] {
    case .by: return deadline(at: index + 1, from: index, rule: "by")
    case .no:
      return self[index + 2] == .than && self[index + 1] == .later
        ? deadline(at: index + 3, from: index, rule: "no later than") : nil
    case .until: return deadline(at: index + 1, from: index, rule: "until")
    case .before: return before(at: index)
    case .within: return within(at: index)
    case .since: return since(at: index + 1, from: index)
    case .after: return after(at: index)
    case .from: return from(at: index)
    case .between: return between(at: index)
    case .take: return takes(at: index)
    case .over, .during, .for, .in, .upcoming, .the:
      if let span = ahead(at: index) { return span }
    default: break
    }
    return adjectival(at: index) ?? range(at: index)
  }

  func related(_ span: TimeSpan, from start: Int) -> RelatedSpan {
    RelatedSpan(
      start: start, end: span.end, first: span.period?.first, last: span.period?.last,
      isDuration: span.isDuration, exactDay: span.exactDay, rule: span.rule,
      isImpossible: span.period == nil)
  }
}
