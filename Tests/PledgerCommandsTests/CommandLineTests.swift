import LedgerCore
import Testing

@testable import PledgerCommands

struct CommandLineTests {
  private func parse(_ words: String...) throws -> Invocation {
    try Invocation(words, table: Pledger.commands)
  }

  @Test(arguments: [
    ["--ledger", "x", "status", "--format", "json", "bridge"],
    ["status", "bridge", "--format=json", "--ledger=x"],
    ["status", "--format", "json", "--ledger", "x", "--", "bridge"],
  ])
  func `options stand before or after arguments`(words: [String]) throws {
    let invocation = try Invocation(words, table: Pledger.commands)
    #expect(invocation.command?.name == "status")
    #expect(invocation.options == ["ledger": "x", "format": "json"])
    #expect(invocation.arguments == ["bridge"])
  }

  @Test func `a relative date is no option`() throws {
    #expect(try parse("diff", "-30d", "today").arguments == ["-30d", "today"])
  }

  @Test func `a lone dash is an argument, and two dashes end the options`() throws {
    #expect(try parse("record", "-").arguments == ["-"])
    #expect(try parse("record", "--", "--date").arguments == ["--date"])
  }

  @Test func `an option's name means the same with or without a value in every command`() {
    var takesValue: [String: Bool] = [:]
    for option in Pledger.commands.flatMap(\.allOptions) {
      let takes = option.placeholder != nil
      #expect(takesValue[option.name, default: takes] == takes, "--\(option.name)")
      takesValue[option.name] = takes
    }
  }

  @Test(arguments: [
    ("2025-07-11", "2025-07-11"), ("2025-07", "2025-07-31"), ("2024-02", "2024-02-29"),
    ("2025", "2025-12-31"), ("today", "2025-12-31"), ("Yesterday", "2025-12-30"),
    ("-30d", "2025-12-01"), ("+1d", "2026-01-01"), ("-2w", "2025-12-17"), ("-1m", "2025-11-30"),
    ("-1y", "2024-12-31"),
  ])
  func `dates are read as people type them`(text: String, day: String) {
    #expect(DateArgument.day(text, today: Examples.today)?.description == day)
  }

  @Test(arguments: ["", "2025-13", "2025-02-30", "30d", "-d", "-99999y", "07/11/2025", "-3x"])
  func `what is no date is refused`(text: String) {
    #expect(DateArgument.day(text, today: Examples.today) == nil)
  }

  @Test func `a moment is a day's end or a time in UTC`() {
    let end = DateArgument.instant("2025-07", today: Examples.today)
    #expect(end?.description == "2025-07-31T23:59:59.999Z")
    let time = DateArgument.instant("2025-07-11T09:30", today: Examples.today)
    #expect(time?.description == "2025-07-11T09:30:00.000Z")
  }

  @Test func `spelling counts a swap of neighbours as one slip`() {
    #expect(Spelling.distance(Array("staus"), Array("status")) == 1)
    #expect(Spelling.distance(Array("idff"), Array("diff")) == 1)
    #expect(Spelling.suggestions(for: "stauts", among: ["status", "snapshot"]) == ["status"])
    #expect(Spelling.suggestions(for: "zzz", among: ["status"]).isEmpty)
  }
}
