import LedgerCore
import Testing

@testable import PledgerCommands

struct OutputTests {
  @Test func `the board groups by status and tells what is overdue`() {
    let run = Run("status", ledger: Examples.ledger)
    #expect(run.code == 0)
    #expect(
      run.output == """
          since       due            project
        underway · 2
          2025-03-02  2025-11        Norrow Bridge
                                     overdue by 31 days, silent for 304 days · Tavia
          2025-03-02  2025-11        Norrow Ferry
                                     overdue by 31 days, silent for 304 days · Tavia

        2 projects as of 2025-12-31: 2 underway; 2 overdue, 2 silent.

        """)
  }

  @Test func `a diff shows the sign, the day, what changed and the quote`() {
    let run = Run("diff 2025-01-31 today", ledger: Examples.ledger)
    #expect(
      run.output == """
        2025-01-31 → 2025-12-31

        > 2025-03-02  Norrow Bridge: agreed → underway, due 2025-11 (slipped by 61 days)
                      “Work has begun.”
                      — Tavia Courier: News of the bridge

        1 project: 1 moved on.

        """)
  }

  @Test func `the exit code tells whether days differ, where it is asked to`() {
    #expect(Run("diff 2025-01 2025-12 --exit-code", ledger: Examples.ledger).code == 1)
    #expect(Run("diff 2025-01 2025-12", ledger: Examples.ledger).code == 0)
    #expect(Run("diff 2025-01 2025-12 --exit-code").code == 0)
  }

  @Test func `status in JSON has the members that others rely on`() throws {
    let run = Run("status --format json", ledger: Examples.ledger)
    let document = try JSON(parsing: run.output.utf8)
    let project = try #require(document["projects"]?.array?.first)
    let entry = try #require(project["entries"]?.array?.first)
    let version = try #require(entry["versions"]?.array?.first)
    #expect(document["asOf"]?.string == "2025-12-31")
    #expect(document["knownAt"] == JSON.null)
    #expect(
      Self.names(project) == [
        "id", "name", "aliases", "sector", "status", "statusSince", "kind", "parties", "due",
        "lastStatedOn", "flags", "entries",
      ])
    #expect(
      Self.names(entry) == ["id", "kind", "statement", "parties", "status", "due", "versions"])
    #expect(
      Self.names(version) == [
        "number", "status", "due", "statedOn", "recordedAt", "change", "statement", "project",
        "written", "parties", "standing", "basis", "confidence", "rule", "posting", "article",
        "quote",
      ])
    #expect(project["due"]?["edtf"]?.string == "2025-11")
    #expect(project["flags"] == ["overdue", "silent"])
  }

  private static func names(_ value: JSON) -> [String] {
    if case .object(let members) = value { members.map(\.name) } else { [] }
  }

  @Test(arguments: ["status --format json", "diff 2025-01 today --format json"])
  func `JSON of an empty ledger is whole`(line: String) throws {
    let run = Run(line)
    #expect(try JSON(parsing: run.output.utf8)["projects"] == [])
  }

  @Test func `a snapshot is read back as it was written`() throws {
    let text = Run("snapshot", ledger: Examples.ledger).output
    #expect(text.hasPrefix("pledger-snapshot 1\nas-of\t2025-12-31\nbridge-k3x9\tname\tNorrow"))
    let snapshot = try Snapshot(parsing: text)
    #expect(snapshot.lines.map { $0 + "\n" }.joined() == text)
    let files = ["old.txt": Array(text.utf8)]
    let run = Run("diff old.txt today --exit-code", ledger: Examples.ledger, files: files)
    #expect(run.code == 0)
    #expect(run.output.hasSuffix("Nothing moved.\n"))
  }

  @Test func `a project is found by the beginnings of its words`() {
    let run = Run("status norrow br", ledger: Examples.ledger)
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("Norrow Bridge\n  id       bridge-k3x9\n"))
  }

  @Test func `an ambiguous name lists the candidates`() {
    let run = Run("status norrow", ledger: Examples.ledger)
    #expect(run.code == 3)
    #expect(run.errors.contains("bridge-k3x9  Norrow Bridge\n  ferry-9a2b  Norrow Ferry"))
  }

  @Test(arguments: ["norow bridge", "brigde", "norrow bridg e"])
  func `an unknown name asks whether another was meant`(name: String) {
    let run = Run("status \(name)", ledger: Examples.ledger)
    #expect(run.code == 3)
    #expect(run.errors.contains("Did you mean “Norrow Bridge”"))
  }

  @Test func `a closed pipe ends quietly and a full disk with a message`() {
    let closed = Run("help", outputError: 32)
    #expect(closed.code == 0 && closed.errors.isEmpty)
    let full = Run("help", outputError: 28)
    #expect(full.code == 5)
    #expect(full.errors.contains("standard output: the disk is full"))
  }

  @Test func `verify ends with 1 where it finds something`() {
    #expect(Run("verify").code == 0)
    let run = Run("verify", ledger: StillLedger(findings: [.init(.chainBroken, posting: 2)]))
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("! posting 2: does not follow the posting before it\n"))
  }
}
