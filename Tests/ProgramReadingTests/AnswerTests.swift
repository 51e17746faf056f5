import LedgerCore
import Testing

@testable import ProgramReading

@Suite struct `A line of an answer` {
  @Test func `needs a name, a status and a quote, and the rest is taken for granted`() throws {
    let claim = try #require(Examples.answer(Examples.line()).claims.first)
    #expect(claim.project == ProjectName(written: "Norrow Bridge"))
    #expect(claim.statement == "Norrow Bridge")
    #expect((claim.status, claim.kind) == (.agreed, .commitment))
    #expect((claim.standing, claim.basis) == (.news, .reported))
    #expect(claim.due == nil && claim.parties.isEmpty && claim.sector == nil)
    #expect((claim.rule, claim.confidence) == ("reader", 1))
    #expect(claim.quote == Quote(of: Examples.text, start: 0, end: 23))
  }

  @Test func `may say all that a claim holds`() throws {
    let line = Examples.line(
      #"""
      ,"aliases":["the bridge"," "],"context":["Tavia"],"statement":"build\n the bridge","kind":"proposal","standing":"background","basis":"inferred","due":"2027-06","parties":["Tavia","Norrow","Tavia"],"sector":"transport","confidence":0.25,"rule":"signing","mood":null
      """#)
    let claim = try #require(Examples.answer(line).claims.first)
    #expect(claim.project.aliases == ["the bridge"])
    #expect(claim.project.context == ["Tavia"])
    #expect(claim.statement == "build the bridge")
    #expect((claim.kind, claim.standing) == (.proposal, .background))
    #expect(claim.basis == .inferred)
    #expect(claim.due == Period.month(6, year: 2027))
    #expect(claim.parties == ["Tavia", "Norrow"])
    #expect(claim.sector == "transport")
    #expect((claim.rule, claim.confidence) == ("signing", 0.25))
  }

  @Test(arguments: [
    #""2027-06/2028""#, #"{"edtf":"2027-06/2028"}"#, #"{"from":"2027-06-01","to":"2028-12-31"}"#,
    #"{"edtf":"2027-06/2028","from":"2027-06-01","to":"2028-12-31"}"#,
  ])
  func `writes a due date as EDTF, as two days, or as both`(due: String) {
    let claim = Examples.answer(Examples.line(#","due":\#(due)"#)).claims.first
    #expect(claim?.due?.edtf == "2027-06/2028")
  }

  @Test(arguments: [
    #""next week""#, #""2027-13""#, #""../2027""#, #""Y12345""#, #""-0004""#, "2027", "{}", "[]",
    #"{"from":"2027-06-01"}"#, #"{"from":"2028-06-01","to":"2027-06-01"}"#,
    #"{"edtf":"2027","from":"2027-06-01","to":"2028-12-31"}"#,
  ])
  func `is refused where its due date names no days`(due: String) {
    #expect(Examples.fault(Examples.line(#","due":\#(due)"#)) == .badDue(due))
  }

  @Test(arguments: [
    ("I found no claims.", ClaimFault.notJSON(byte: 1)), ("{\"written\":", .notJSON(byte: 12)),
    ("[]", .notAnObject), ("\"agreed\"", .notAnObject),
    ("{}", .missing(member: "written")),
    (#"{"written":" ","status":"agreed","quote":"Tavia"}"#, .missing(member: "written")),
    (#"{"written":"Bridge","quote":"Tavia"}"#, .missing(member: "status")),
    (#"{"written":"Bridge","status":"agreed"}"#, .missing(member: "quote")),
    (#"{"written":"Bridge","status":"agreed","quote":"\n"}"#, .missing(member: "quote")),
    (#"{"written":7,"status":"agreed"}"#, .badMember("written", expected: "a string")),
    (#"{"written":"a\u0000b"}"#, .badMember("written", expected: "a string")),
  ])
  func `is refused where it is no claim`(line: String, fault: ClaimFault) {
    #expect(Examples.fault(line) == fault)
  }

  @Test(arguments: [
    (#","aliases":"bridge""#, "aliases", "a list of strings"),
    (#","parties":["Tavia",3]"#, "parties", "a list of strings"),
    (#","confidence":1.5"#, "confidence", "a number from 0 to 1"),
    (#","confidence":"high""#, "confidence", "a number from 0 to 1"),
  ])
  func `is refused where a member holds something else`(
    more: String, member: String, expected: String
  ) {
    #expect(Examples.fault(Examples.line(more)) == .badMember(member, expected: expected))
  }

  @Test(arguments: [("status", "done"), ("kind", "promise"), ("standing", "Old"), ("basis", "")])
  func `is refused where a word is unknown`(member: String, word: String) throws {
    let line = #"{"\#(member)":"\#(word)",\#(Examples.line().dropFirst())"#
    let fault = Examples.fault(line)
    // An empty word is none: the member is taken for granted.
    guard !word.isEmpty else { return #expect(fault == nil) }
    guard case .unknownWord(word, member, let choices) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(!choices.contains(word) && !choices.isEmpty)
  }
}

@Suite struct `A quote of an answer` {
  @Test func `is taken at its first place, or at the one it names`() {
    let words = "The bridge opens in May."
    let first = Examples.answer(Examples.line(quote: "\"\(words)\"")).claims.first
    #expect(first?.quote.start == 24)
    let named = #"{"exact":"\#(words)","start":49}"#
    #expect(Examples.answer(Examples.line(quote: named)).claims.first?.quote.start == 49)
    #expect(Examples.answer(Examples.line(quote: named)).claims.first?.quote.end == 73)
  }

  @Test(arguments: [25, 50, -1, 1 << 40])
  func `is refused where it does not stand where it says`(start: Int) {
    let words = "The bridge opens in May."
    #expect(
      Examples.fault(Examples.line(quote: #"{"exact":"\#(words)","start":\#(start)}"#))
        == .quoteElsewhere(words, start: start, found: 24))
  }

  @Test(arguments: [
    "tavia signed", "Tavia  signed", "Tavia signed … Monday.", "May.\n\n",
    "Tavia signed on Monday!",
  ])
  func `is refused where a letter of it differs`(words: String) {
    let line = Examples.line(quote: JSON.string(words).compact)
    #expect(Examples.fault(line) == .quoteMissing(words))
  }

  @Test(arguments: ["3", #"{"start":0}"#, "[]"])
  func `is refused where it is no text`(quote: String) {
    guard case .badMember("quote", _) = Examples.fault(Examples.line(quote: quote)) else {
      Issue.record("taken")
      return
    }
  }

  @Test func `counts Unicode scalars, and composes none`() {
    let text = "\u{FEFF}Cafe\u{301} 🇫🇷\r\nopens.\n"
    let line = Examples.line(quote: #"{"exact":"opens.","start":11}"#)
    #expect(Examples.answer(line, to: text).claims.first?.quote.end == 17)
    #expect(Examples.fault(Examples.line(quote: "\"Caf\u{E9}\""), in: text) != nil)
    #expect(Examples.fault(Examples.line(quote: "\"Cafe\u{301}\""), in: text) == nil)
    #expect(Examples.fault(Examples.line(quote: #""🇷\r\nopens""#), in: text) == nil)
  }

  @Test func `is found in a text that repeats itself`() {
    let search = QuoteSearch(in: "aaab aab")
    #expect(search.place(of: "aab") == .found(1))
    #expect(search.place(of: "aab", at: 5) == .found(5))
    #expect(search.place(of: "aab", at: 2) == .elsewhere(1))
    #expect(search.place(of: "aabb") == .nowhere)
    #expect(search.place(of: "aaab aab aab") == .nowhere)
  }
}

@Suite struct `An answer` {
  @Test func `keeps its good claims, in the order of the text, and counts its bad lines`() {
    let answer = Examples.answer(
      Examples.line(quote: "\"May\""), "", "oops", Examples.line() + "\r", "  ", "{}")
    #expect(answer.claims.map(\.ordinal) == [0, 1])
    #expect(answer.claims.map(\.quote.exact) == ["Tavia signed on Monday.", "May"])
    #expect(answer.refused.map(\.line) == [3, 6])
  }

  @Test func `may be empty`() {
    #expect(Examples.answer("\n") == ProgramReader.Answer(claims: [], refused: []))
  }

  @Test func `within its bound has a rank for every claim`() {
    let shortest = #"{"written":"a","status":"agreed","quote":"a"}"#.utf8.count + 1
    #expect(ProgramReader.Limits().bytes / shortest < Position.ordinalLimit)
  }
}
