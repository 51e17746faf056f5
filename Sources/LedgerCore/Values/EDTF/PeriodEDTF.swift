extension Period {
  /// Reads EDTF of levels 0 and 1 with two known ends: "2025-08", "2027-22", "2025-08-21/2026".
  public init?(edtf text: some StringProtocol) {
    guard let value = EDTF(text), let lower = value.lower, let upper = value.upper else {
      return nil
    }
    self.init(first: lower, last: upper)
  }

  /// The shortest EDTF that spans exactly these days: a day, a month, a season or a year, else
  /// an interval of days, months and years. Years 0 to 9999; `Period(edtf:)` reads it back.
  public var edtf: String {
    let (year, month, _) = first.date
    if first == last { return first.description }
    for precision in Precision.coarse where precision.whole(of: first) == self {
      return precision.text(of: first)
    }
    if month % 3 == 0, first.day == 1, last == first.adding(months: 3).adding(days: -1) {
      return "\(year.padded(to: 4))-\(20 + month / 3)"
    }
    return "\(edtfOfFirst)/\(edtfOfLast)"
  }

  private var edtfOfFirst: String {
    let precision = Precision.coarse.first { $0.whole(of: first).first == first }
    return (precision ?? .day).text(of: first)
  }

  /// An interval's second date may not begin before its first: "2025-08-26/2025" is not valid.
  private var edtfOfLast: String {
    let precision = Precision.coarse.first {
      let whole = $0.whole(of: last)
      return whole.last == last && whole.first >= first
    }
    return (precision ?? .day).text(of: last)
  }

  private enum Precision {
    case year, month, day

    static let coarse: [Precision] = [.year, .month]

    func whole(of day: Day) -> Period {
      let (year, month, _) = day.date
      switch self {
      case .year: return .year(year) ?? Period(day)
      case .month: return .month(month, year: year) ?? Period(day)
      case .day: return Period(day)
      }
    }

    func text(of day: Day) -> String {
      let (year, month, _) = day.date
      switch self {
      case .year: return year.padded(to: 4)
      case .month: return "\(year.padded(to: 4))-\(month.padded(to: 2))"
      case .day: return day.description
      }
    }
  }
}
