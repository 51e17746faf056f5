import LedgerCore

/// The members of one line, each read as what it should hold. A member that is null is not there.
struct ClaimMembers {
  private let object: JSON

  init(_ line: ArraySlice<UInt8>) throws(ClaimFault) {
    do {
      object = try JSON(parsing: line)
    } catch {
      throw .notJSON(byte: error.offset + 1)
    }
    guard case .object = object else { throw .notAnObject }
  }

  private func value(_ member: String) -> JSON? {
    let value = object[member]
    return value == .null ? nil : value
  }

  /// One line of text, white space made single spaces; nil where nothing is left of it.
  func text(_ member: String) throws(ClaimFault) -> String? {
    guard let value = value(member) else { return nil }
    guard let text = ClaimMembers.line(value) else {
      throw .badMember(member, expected: "a string")
    }
    return text.isEmpty ? nil : text
  }

  /// Empty where there is none.
  func list(_ member: String) throws(ClaimFault) -> [String] {
    guard let value = value(member) else { return [] }
    let texts = value.array?.map(ClaimMembers.line)
    guard let texts, !texts.contains(nil) else {
      throw .badMember(member, expected: "a list of strings")
    }
    return texts.compactMap { $0 }.filter { !$0.isEmpty }.uniqued()
  }

  /// Zero characters would cut a text short in tools that read the ledger.
  private static func line(_ value: JSON) -> String? {
    guard let text = value.string, !text.unicodeScalars.contains("\0") else { return nil }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// One of an enumeration's words.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ member: String
  ) throws(ClaimFault) -> Word? {
    guard let text = try text(member) else { return nil }
    guard let word = Word(rawValue: text) else {
      throw .unknownWord(text, member: member, choices: Word.allCases.map(\.rawValue))
    }
    return word
  }

  func confidence() throws(ClaimFault) -> Double? {
    guard let value = value("confidence") else { return nil }
    guard let number = value.double, (0...1).contains(number) else {
      throw .badMember("confidence", expected: "a number from 0 to 1")
    }
    return number
  }

  /// EDTF as a string; or an object with `edtf`, with `from` and `to`, or with all three where
  /// they agree.
  func due() throws(ClaimFault) -> Period? {
    guard let value = value("due") else { return nil }
    let edtf = value.string ?? value["edtf"]?.string
    var readings = edtf.map { [Period(edtf: $0)] } ?? []
    if value["from"] != nil || value["to"] != nil {
      readings.append(ClaimMembers.period(value["from"]?.string, value["to"]?.string))
    }
    guard let first = readings.first, let period = first, readings.allSatisfy({ $0 == period }),
      (1...9999).contains(period.first.year), (1...9999).contains(period.last.year)
    else { throw .badDue(value.compact) }
    return period
  }

  private static func period(_ from: String?, _ to: String?) -> Period? {
    guard let from, let to, let first = Day(from), let last = Day(to) else { return nil }
    return Period(first: first, last: last)
  }

  /// The quoted words as they are, and where they are said to stand. They may stand alone, as a
  /// string, or as `exact` beside `start`.
  func quote() throws(ClaimFault) -> (exact: String, start: Int?) {
    guard let value = value("quote") else { throw .missing(member: "quote") }
    guard let exact = value.string ?? value["exact"]?.string else {
      throw .badMember("quote", expected: "a string, or an object with “exact”")
    }
    if exact.allSatisfy(\.isWhitespace) { throw .missing(member: "quote") }
    guard let start = value["start"], start != .null else { return (exact, nil) }
    guard let place = start.integer else {
      throw .badMember("quote", expected: "a place that is a whole number: its “start”")
    }
    return (exact, place)
  }
}
