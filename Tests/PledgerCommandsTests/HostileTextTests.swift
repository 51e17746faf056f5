import LedgerCore
import Testing

@testable import PledgerCommands

struct HostileTextTests {
  @Test(arguments: [
    "status", "status bridge-k3x9", "status --format csv", "status --format markdown",
    "diff 2025-01 today", "diff 2025-01 today --format csv",
    "diff 2025-01 today --format markdown", "snapshot", "log bridge-k3x9",
  ])
  func `no control of an article reaches the terminal`(line: String) {
    let hostile = "a\u{1B}[2J\u{7}\u{8}\u{9B}31m\u{202E}b\u{7F}\u{0}\u{2066}\r\nc"
    let history = Examples.history(name: hostile, quote: hostile)
    let ledger = StillLedger(
      projects: [history],
      changes: [ProjectChange(project: history.overview, before: nil, versions: history.versions)])
    let run = Run(line, ledger: ledger)
    #expect(run.code == 0, "\(run.errors)")
    let harmful = run.output.unicodeScalars.filter { scalar in
      scalar != "\n" && !(scalar == "\t" && line == "snapshot")
        && (scalar.properties.generalCategory == .control
          || ["\u{202E}", "\u{2066}"].contains(scalar))
    }
    #expect(harmful.isEmpty)
  }

  @Test func `every scalar becomes harmless`() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let line = SafeText.line("a" + String(scalar) + "b")
      #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }

  @Test(arguments: [
    ("=1+1", "\"'=1+1\""), ("@x", "\"'@x\""), ("a,b", "\"a,b\""),
    ("say \"a\"", "\"say \"\"a\"\"\""),
    ("plain", "plain"), ("\t=1", "\"'=1\""),
  ])
  func `a cell is no formula`(text: String, cell: String) {
    #expect(SafeText.csv(text) == cell)
  }

  @Test(arguments: [
    ("<b>*a*|[x](y)", "\\<b\\>\\*a\\*\\|\\[x\\](y)"), ("- by 2025-07-11", "\\- by 2025-07-11"),
    ("# 1. a", "\\# 1. a"), ("12. a (b)", "12\\. a (b)"),
  ])
  func `Markdown's marks are escaped where they would mean something`(
    text: String, escaped: String
  ) {
    #expect(SafeText.markdown(text) == escaped)
  }

  @Test func `wide characters take two columns and marks none`() {
    #expect(TextWidth.columns("日本") == 4)
    #expect(TextWidth.columns("e\u{301}") == 1)
    #expect(TextWidth.columns("\u{1F680}") == 2)
    #expect(TextWidth.wrapped("one two three", to: 7) == ["one two", "three"])
    #expect(TextWidth.wrapped("abcdefghij", to: 4) == ["abcd", "efgh", "ij"])
    #expect(TextWidth.wrapped("one two three", to: 7, hanging: 2) == ["one two", "  three"])
  }
}
