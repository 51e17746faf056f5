import LedgerCore

/// Reads every token of a range as a `TimeWord`. One look-up a token, O(n).
extension TimeWord {
  static func reading(_ tokens: ArraySlice<Token>, of text: SourceText) -> [TimeWord] {
    let lexicon = TimeLexicon.words
    return tokens.map { token in
      let bytes = text.bytes[token.range]
      switch token.kind {
      case .number: return number(bytes)
      case .ordinal: return ordinal(bytes)
      default:
        if let word = lexicon[token.word] { return word }
        return bytes.count <= 12 ? mixed(bytes, lexicon) : .other
      }
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> TimeWord {
    if (8...10).contains(bytes.count), bytes.contains(UInt8(ascii: ".")) { return .dotted }
    guard bytes.count <= 4, let value = Int(digits: bytes) else { return .other }
    return .number(value, digits: bytes.count)
  }

  private static func ordinal(_ bytes: ArraySlice<UInt8>) -> TimeWord {
    let digits = bytes.prefix(while: \.isASCIIDigit)
    guard digits.count <= 3, let value = Int(digits: digits) else { return .other }
    return .ordinal(value)
  }

  /// "2030s", "Q3", "18Q4", "FY26", "15Sep", "Feb13": digits and letters in one token.
  private static func mixed(_ bytes: ArraySlice<UInt8>, _ lexicon: [Word: TimeWord]) -> TimeWord {
    guard
      let turn = bytes.indices.dropFirst().first(where: {
        bytes[$0].isASCIIDigit != bytes[bytes.startIndex].isASCIIDigit
      })
    else { return .other }
    let (head, tail) = (bytes[..<turn], bytes[turn...])
    if let value = Int(digits: head) {
      if head.count == 4, value % 10 == 0, Word(tail) == "s" {
        return .years(value, count: value % 100 == 0 ? 100 : 10)
      }
      if tail.count == 2, Word(tail.prefix(1)) == "q", let quarter = Int(digits: tail.suffix(1)) {
        return .quarterNumber(quarter, year: head.count == 4 ? value : 2000 + value)
      }
      return dayOfMonth(value, lexicon[Word(tail)])
    }
    guard let value = Int(digits: tail) else { return .other }
    if Word(head) == "q", tail.count == 1 { return .quarterNumber(value, year: nil) }
    if Word(head) == "fy", tail.count == 2 || tail.count == 4 {
      return .fiscalYear(tail.count == 2 ? 2000 + value : value)
    }
    return dayOfMonth(value, lexicon[Word(head)])
  }

  private static func dayOfMonth(_ day: Int, _ month: TimeWord?) -> TimeWord {
    guard case .month(let month, _)? = month, (1...31).contains(day) else { return .other }
    return .dayOfMonth(day, month: month)
  }
}
