import ArticleReading
import Foundation

/// A line of labelled sentences: `The [[Tolna bridge|delayed]] has slipped.`
///
/// Each bracket holds the words that stand for an undertaking and the status that the sentence
/// states of it: `none` where it states nothing, several with commas where more than one will do,
/// a `~` behind what is told as known already.
struct LabelledLine {
  struct Mark {
    /// In Unicode scalars of the plain text; half open.
    let span: Range<Int>
    let text: String
    /// Empty for "none".
    let statuses: [String]
    let isRecap: Bool
  }

  let text: String
  let marks: [Mark]

  /// Nil where the brackets do not close or a status is not one.
  init?(_ line: some StringProtocol) {
    var text = ""
    var marks: [Mark] = []
    var rest = Substring(line)
    while let open = rest.range(of: "[[") {
      text += rest[..<open.lowerBound]
      guard let close = rest.range(of: "]]", range: open.upperBound..<rest.endIndex),
        let mark = Mark(rest[open.upperBound..<close.lowerBound], at: text.unicodeScalars.count)
      else { return nil }
      text += mark.text
      marks.append(mark)
      rest = rest[close.upperBound...]
    }
    self.text = text + rest
    self.marks = marks
  }
}

extension LabelledLine.Mark {
  init?(_ written: Substring, at start: Int) {
    let parts = written.split(separator: "|")
    guard parts.count == 2 else { return nil }
    let label = parts[1].replacing("~", with: "")
    let statuses = label == "none" ? [] : label.split(separator: ",").map(String.init)
    guard statuses.allSatisfy({ Weights.columns.contains($0) }) else { return nil }
    self.init(
      span: start..<start + parts[0].unicodeScalars.count, text: String(parts[0]),
      statuses: statuses, isRecap: parts[1].hasSuffix("~"))
  }
}
