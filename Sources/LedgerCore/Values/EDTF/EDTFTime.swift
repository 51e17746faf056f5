extension EDTFDate {
  /// `HH:MM:SS`, perhaps with decimals, and `Z` or an offset from -12:00 to +14:00.
  static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 8 else { return false }
    let clock = bytes.prefix(8)
    let fields = clock.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard fields.count == 3, fields.allSatisfy({ $0.count == 2 }),
      let hour = Int(digits: fields[0]), let minute = Int(digits: fields[1]),
      let second = Int(digits: fields[2]), minute < 60, second < 60,
      hour < 24 || hour == 24 && minute == 0 && second == 0
    else { return false }
    var rest = bytes.dropFirst(8)
    if rest.first == UInt8(ascii: ".") {
      let decimals = rest.dropFirst().prefix { $0 &- 48 < 10 }
      guard !decimals.isEmpty else { return false }
      rest = rest[decimals.endIndex...]
    }
    return rest.isEmpty || rest.elementsEqual("Z".utf8) || isOffset(rest)
  }

  /// `+HH`, `+HHMM` or `+HH:MM`; there is no minus nought.
  private static func isOffset(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return false
    }
    let digits = bytes.dropFirst()
    var minutes = digits.dropFirst(2)
    if minutes.first == UInt8(ascii: ":") {
      minutes = minutes.dropFirst()
      guard minutes.count == 2 else { return false }
    }
    guard let hour = Int(digits: digits.prefix(2)), digits.prefix(2).count == 2,
      minutes.isEmpty || minutes.count == 2,
      let minute = minutes.isEmpty ? 0 : Int(digits: minutes), minute < 60
    else { return false }
    let offset = hour * 60 + minute
    return sign == UInt8(ascii: "+") ? offset <= 14 * 60 : (1...(12 * 60)).contains(offset)
  }
}
