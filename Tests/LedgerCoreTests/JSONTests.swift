import Foundation
import Testing

@testable import LedgerCore

@Suite("JSON")
struct JSONTests {
  /// Random values from a seed: splitmix64, public domain.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private func value(_ random: inout Generator, depth: Int = 0) -> JSON {
    switch Int.random(in: 0..<(depth > 3 ? 5 : 7), using: &random) {
    case 0: .null
    case 1: .bool(Bool.random(using: &random))
    case 2: .integer(Int.random(in: -1_000_000...1_000_000, using: &random))
    case 3: .number(Double(Int.random(in: -9999...9999, using: &random)) / 8)
    case 4: .string(text(&random))
    case 5: .array((0..<3).map { _ in value(&random, depth: depth + 1) })
    default:
      .object(
        (0..<3).map { JSON.Member("\($0)\(text(&random))", value(&random, depth: depth + 1)) })
    }
  }

  private func text(_ random: inout Generator) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "\"", "\\", "\n", "\u{1}", "é", "𝒳", "/", "\u{7F}", "\u{2028}",
    ]
    return String(
      String.UnicodeScalarView((0..<4).compactMap { _ in scalars.randomElement(using: &random) }))
  }

  @Test(arguments: 0..<300)
  func `what is written is read back, here and by Foundation`(seed: UInt64) throws {
    var random = Generator(state: seed)
    let value = JSON.array([value(&random)])
    #expect(try JSON(parsing: value.compact.utf8) == value || value.compact.contains("."))
    #expect(try JSON(parsing: value.pretty.utf8) == JSON(parsing: value.compact.utf8))
    let theirs = try JSONSerialization.jsonObject(with: Data(value.compact.utf8)) as? NSArray
    let mine = try JSONSerialization.jsonObject(with: Data(value.pretty.utf8)) as? NSArray
    #expect(theirs != nil && theirs == mine)
  }

  @Test(arguments: [
    "", "[", "[1,]", "{\"a\"}", "{\"a\":1,}", "01", "1.", "+1", "nul", "\"\u{1}\"", "\"\\x\"",
    "\"\\ud800\"", "[1] 2", "'a'", "{a:1}", "-", "\"", "[1 2]",
  ])
  func `what is no JSON is refused with its place`(text: String) {
    #expect(throws: JSON.ParseError.self) { try JSON(parsing: text.utf8) }
  }

  @Test func `nesting has an end and does not exhaust the stack`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSON.ParseError.self) { try JSON(parsing: deep.utf8) }
  }

  @Test func `escapes and surrogate pairs are read`() throws {
    #expect(
      try JSON(parsing: #""\u00e9\ud835\udcb3\n\/""#.utf8) == .string("é𝒳\n/"))
  }
}

@Suite("Days")
struct DayTests {
  private var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
    return calendar
  }

  @Test func `every day of four centuries is Foundation's day`() throws {
    var date = try #require(DateComponents(calendar: calendar, year: 1800, month: 1, day: 1).date)
    var day = try #require(Day(year: 1800, month: 1, day: 1))
    for _ in 0..<(400 * 365 / 7) {
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      #expect(day.year == parts.year && day.month == parts.month && day.day == parts.day)
      #expect(day.weekday % 7 + 1 == parts.weekday)
      #expect(Day(day.description) == day)
      date = date.addingTimeInterval(7 * 86_400)
      day = day.adding(days: 7)
    }
  }

  @Test(arguments: ["2025-02-29", "2025-13-01", "2025-00-10", "2025-1-01", "0000-01-01", "x", ""])
  func `a date that the calendar lacks is none`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `months are added by the calendar`() throws {
    let day = try #require(Day("2024-01-31"))
    #expect(day.adding(months: 1).description == "2024-02-29")
    #expect(day.adding(months: -2).description == "2023-11-30")
    #expect(day.adding(years: 1).description == "2025-01-31")
  }

  @Test(arguments: [
    ("2025-07-11", "2025-07-11T23:59:59.999Z"), ("2025-07-11T09:30", "2025-07-11T09:30:00.000Z"),
    ("2025-07-11 09:30:05.5Z", "2025-07-11T09:30:05.500Z"),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59.000Z"),
  ])
  func `an instant is read and written in UTC`(text: String, written: String) {
    #expect(Instant(text)?.description == written)
  }

  @Test(arguments: ["2025-07-11T24:00", "2025-07-11T9:30", "2025-07-11T09:60", "2025-02-30T01:00"])
  func `a time that no clock shows is none`(text: String) {
    #expect(Instant(text) == nil)
  }
}
