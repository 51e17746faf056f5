import Glibc
import LedgerCore
import PledgerCommands
import SQLiteLedger

// The roof: which store the commands speak to is decided here and nowhere else.
let ledgers = LedgerOpening(
  openForWriting: { path in try SQLiteLedger(writingAt: path) },
  openForReading: { path in try SQLiteLedger(readingAt: path) })

exit(Pledger.run(in: SystemEdge.environment(ledgers: ledgers)))
