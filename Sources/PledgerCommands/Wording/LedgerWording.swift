import LedgerCore

extension Wording {
  static func problem(_ fault: LedgerFault) -> (place: String, problem: Problem) {
    switch fault {
    case .missing(let path):
      (
        path,
        Problem(
          "there is no ledger here yet", "`pledger record FILE…` makes it; --ledger names another.")
      )
    case .notPermitted(let path):
      (
        path,
        Problem("permission denied", "Check who may read and write it and its folder (ls -ld).")
      )
    case .readOnly(let path):
      (
        path,
        Problem(
          "the ledger cannot be written: its file or disk is read-only",
          "Questions still work; to record, copy it to a place that can be written.")
      )
    case .locked(let path):
      (
        path,
        Problem(
          "another program is writing to the ledger",
          "Try again when it has ended; nothing was recorded.")
      )
    case .notALedger(let path):
      (
        path,
        Problem("this file is not a ledger", "--ledger names another; the file was left as it is.")
      )
    case .newer(let path, let version, let supported):
      (
        path,
        Problem(
          "made by a newer Pledger (version \(version) of the ledger; this program knows \(supported))",
          "Use the newer Pledger; the file was left as it is.")
      )
    case .outdated(let path, let version, let supported):
      (
        path,
        Problem(
          "an older ledger (version \(version) of \(supported)) that cannot be brought up to date where it is read-only",
          "Copy it to a place that can be written.")
      )
    case .damaged(let path, let detail):
      (
        path,
        Problem(
          "the ledger's file is damaged: \(detail)",
          "Restore a backup; keep this file, `sqlite3 FILE .recover` may save the rest.")
      )
    case .diskFull(let path):
      (
        path,
        Problem("the disk is full", "Make room and try again; what was recorded before is safe.")
      )
    case .storage(let path, let code, let message, _):
      (
        path,
        Problem(
          "SQLite says: \(message) (\(code))",
          "Try again; `pledger verify` tells whether the ledger is whole.")
      )
    }
  }
}

extension Wording {
  static func text(of problem: VerificationFinding.Problem) -> String {
    switch problem {
    case .fileDamaged(let detail): "the file is damaged: \(detail)"
    case .postingMissing: "this posting is missing"
    case .chainBroken: "does not follow the posting before it"
    case .contentChanged: "its content was changed after it was recorded"
    case .articleChanged(let sha256): "article \(sha256): its text was changed"
    case .quoteMissing(let sha256, let ordinal):
      "article \(sha256): the quote of statement \(ordinal) does not stand at its place"
    case .versionsDiffer(let project):
      "project \(project): its versions are not what its statements make"
    }
  }
}
