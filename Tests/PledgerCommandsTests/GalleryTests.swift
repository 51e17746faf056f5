import ArticleReading
import LedgerCore
import ProgramReading
import Testing

@testable import PledgerCommands

struct GalleryTests {
  @Test(arguments: Pledger.commands.map(\.name))
  func `every command has a help page`(name: String) throws {
    let page = Run("help \(name)").output
    #expect(Run("\(name) --help").output == page)
    #expect(page.split(separator: "\n").allSatisfy { TextWidth.columns(String($0)) <= 80 })
    try expectSnapshot(page, "help/\(name).txt")
  }

  @Test func `the overview lists every command`() throws {
    try expectSnapshot(Run("help").output, "help/overview.txt")
  }

  private static let usage: [UsageFault] = [
    .noCommand, .unknownCommand("staus", suggestions: ["status"]),
    .unknownOption("--fromat", suggestions: []), .optionNotTaken("--limit", command: "diff"),
    .badChoice(option: "--format", "xml", choices: ["text", "json"]),
    .missingValue(option: "--date", "DATE"), .valueNotTaken(option: "--help"),
    .saidTwice(option: "--ledger"), .missingArgument("FILE…", command: "record"),
    .extraArgument("x", command: "verify"), .badDate("2025-13", of: "--as-of"),
    .badTime("noon", of: "--known-at"), .badDigest("abc"), .badCount("-1", of: "--limit"),
    .badConfidence("80%", of: "--min-confidence"),
    .datesBackward(from: "2025-12-31", to: "2025-01-01"),
    .badSnapshot(path: "old.txt", line: 3, text: "garbage"),
  ]
  private static let files: [FileFault] = [
    .missing, .isFolder, .notPermitted, .tooLarge(limit: 64 << 20), .diskFull,
    .system(code: 5, text: "Input/output error"),
  ]
  private static let articles: [ArticleFault] = [
    .empty, .noText, .binary(offset: 4), .notUTF8(offset: 7, byte: 0xE9), .noDate,
    .impossibleDate("2025-02-30", line: 1),
    .futureDate(Examples.day("2026-05-01"), today: Examples.today),
    .tooLarge(bytes: 80 << 20, limit: 64 << 20),
  ]
  private static let readers: [ReaderFault] = [
    .notFound, .notExecutable, .failed(code: 3), .killed(signal: 11),
    .tooSlow(limit: .seconds(300)), .tooMuch(limit: 1 << 20), .interrupted,
    .system(code: 28, text: "No space left on device"), .noneHolds(claims),
  ]
  private static let claims: [RefusedClaim] = [
    .notJSON(byte: 1), .notAnObject, .missing(member: "status"),
    .badMember("parties", expected: "a list of strings"),
    .unknownWord("done", member: "status", choices: Status.allCases.map(\.rawValue)),
    .badDue("\"next week\""), .quoteMissing("the bridge will open soon"),
    .quoteElsewhere("Work has begun.", start: 3, found: 118),
  ].enumerated().map { RefusedClaim(line: $0.offset + 1, fault: $0.element) }
  private static let ledgers: [LedgerFault] = [
    .missing(path: "l"), .notPermitted(path: "l"), .readOnly(path: "l"), .locked(path: "l"),
    .notALedger(path: "l"), .newer(path: "l", version: 9, supported: 1),
    .outdated(path: "l", version: 1, supported: 2), .damaged(path: "l", detail: "page 7"),
    .diskFull(path: "l"), .storage(path: "l", code: 1, message: "oops", statement: nil),
  ]

  @Test func `every fault says where, what and what to do`() throws {
    var lines = Self.usage.map { Wording.text(of: Wording.problem($0)) }
    lines += Self.files.map { Wording.text(of: Wording.problem($0), at: "a.txt") }
    lines += Self.articles.map { Wording.text(of: Wording.problem($0), at: "a.txt") }
    lines += Self.readers.flatMap {
      Wording.texts(of: .reader($0, command: "python3 reader.py"), at: "a.txt")
    }
    lines += Self.ledgers.map {
      let (place, problem) = Wording.problem($0)
      return Wording.text(of: problem, at: place)
    }
    try expectSnapshot(lines.joined(separator: "\n\n") + "\n", "errors.txt")
  }

  @Test(arguments: [
    ("staus", 2), ("status --format xml", 2), ("diff 2025-13", 2), ("status nothing", 3),
    ("extract a.txt", 4), ("record a.txt", 4), ("help", 0), ("--version", 0), ("", 2),
  ])
  func `each kind of fault has its exit code`(line: String, code: Int32) {
    #expect(Run(line, files: ["a.txt": []]).code == code)
  }

  @Test func `a question never makes a ledger`() {
    let run = Run("status --ledger here.sqlite", ledger: nil)
    #expect(run.code == 5)
    #expect(run.errors.hasPrefix("pledger: here.sqlite: there is no ledger here yet.\n"))
  }
}
