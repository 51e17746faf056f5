/// One date of levels 0 and 1 without its time, while it is being read.
struct EDTFDate {
  private(set) var qualifier: EDTF.Qualifier?
  private(set) var level = 0
  private(set) var lower: Day?
  private(set) var upper: Day?
  /// Year, month and day, all known: what may carry a time.
  private(set) var isWholeDay = false
  /// Digits left open and `Y` years do not stand in intervals below level 2.
  private(set) var fitsInterval = true

  init?(_ bytes: ArraySlice<UInt8>) {
    var bytes = bytes
    if let last = bytes.last, let qualifier = EDTF.Qualifier(rawValue: last) {
      (self.qualifier, level) = (qualifier, 1)
      bytes = bytes.dropLast()
    }
    if bytes.first == UInt8(ascii: "Y") {
      guard readLongYear(bytes.dropFirst()) else { return nil }
      return
    }
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { (bytes, level) = (bytes.dropFirst(), 1) }
    let fields = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count), fields.dropFirst().allSatisfy({ $0.count == 2 }),
      let years = years(fields[0], isNegative: isNegative)
    else { return nil }
    if fields[0].count == 2, fields.count > 1 || qualifier != nil { return nil }
    let isRead = fields.count == 1 ? span(years) : readMonth(fields, years)
    guard isRead else { return nil }
  }

  /// `Y` and at least five digits: a year beyond four digits.
  private mutating func readLongYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative ? bytes.dropFirst() : bytes
    guard digits.count >= 5, digits.first != UInt8(ascii: "0"), let year = Int(digits: digits),
      qualifier == nil
    else { return false }
    (level, fitsInterval) = (1, false)
    return span(isNegative ? -year ... -year : year...year)
  }

  /// Four digits, the last ones perhaps `X`; or two, a century. There is no year -0000.
  private mutating func years(
    _ field: ArraySlice<UInt8>, isNegative: Bool
  ) -> ClosedRange<Int>? {
    let digits = field.prefix { $0 != UInt8(ascii: "X") }
    let open = field[digits.endIndex...]
    guard field.count == 4 || field.count == 2 && open.isEmpty,
      open.allSatisfy({ $0 == UInt8(ascii: "X") }),
      let known = digits.isEmpty ? 0 : Int(digits: digits),
      !isNegative || field.count == open.count
        || known > 0 || !open.isEmpty
    else { return nil }
    if !open.isEmpty { (level, fitsInterval) = (1, false) }
    let scale = Self.powersOfTen[field.count == 2 ? 2 : open.count]
    let (first, last) = (known * scale, known * scale + scale - 1)
    return isNegative ? -last ... -first : first...last
  }

  private static let powersOfTen = [1, 10, 100, 1000, 10_000]

  private mutating func readMonth(
    _ fields: [ArraySlice<UInt8>], _ years: ClosedRange<Int>
  ) -> Bool {
    let dayIsOpen = fields.count == 3 && isOpen(fields[2])
    if isOpen(fields[1]) {
      guard fields.count == 2 || dayIsOpen,
        years.count == 1 || years.count == Self.powersOfTen[4]
      else { return false }
      (level, fitsInterval) = (1, false)
      return span(years)
    }
    guard years.count == 1, let month = Int(digits: fields[1]) else { return false }
    let year = years.lowerBound
    if fields.count == 2 {
      return (21...24).contains(month)
        ? readSeason(month - 20, year) : span(year, months: month...month)
    }
    if dayIsOpen {
      (level, fitsInterval) = (1, false)
      return span(year, months: month...month)
    }
    guard let number = Int(digits: fields[2]), let day = Day(anyYear: year, month, number) else {
      return false
    }
    (lower, upper, isWholeDay) = (day, day, qualifier == nil)
    return true
  }

  private func isOpen(_ field: ArraySlice<UInt8>) -> Bool { field.elementsEqual("XX".utf8) }

  private mutating func readSeason(_ season: Int, _ year: Int) -> Bool {
    level = 1
    lower = Day(anyYear: year, season * 3, 1)
    upper = lower?.adding(months: 3).adding(days: -1)
    return true
  }

  private mutating func span(_ year: Int, months: ClosedRange<Int>) -> Bool {
    guard (1...12).contains(months.upperBound), months.lowerBound >= 1 else { return false }
    lower = Day(anyYear: year, months.lowerBound, 1)
    upper = Day(anyYear: year, months.upperBound, 1)?.adding(months: 1).adding(days: -1)
    return true
  }

  private mutating func span(_ years: ClosedRange<Int>) -> Bool {
    lower = Day(anyYear: years.lowerBound, 1, 1)
    upper = Day(anyYear: years.upperBound, 12, 31)
    return true
  }
}

extension Day {
  /// A day of any year in `EDTF.years`, year 0 and before included: the calendar repeats after
  /// 400 years of 146,097 days.
  fileprivate init?(anyYear year: Int, _ month: Int, _ day: Int) {
    guard EDTF.years.contains(year) else { return nil }
    let cycles = (year - 2000).floorDivided(by: 400)
    guard let near = Day(year: year - cycles * 400, month: month, day: day) else { return nil }
    self = near.adding(days: cycles * 146_097)
  }
}
