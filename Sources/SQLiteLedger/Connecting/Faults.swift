import CSQLite
import Glibc
import LedgerCore

extension Connection {
  /// What a result code of SQLite means for a ledger.
  static func fault(
    _ code: Int32, on handle: OpaquePointer?, path: String, statement: String?
  ) -> LedgerFault {
    let message =
      handle.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
      ?? String(cString: sqlite3_errstr(code))
    // The low byte is the kind; the rest tells more of the same.
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: return .locked(path: path)
    case SQLITE_READONLY: return .readOnly(path: path)
    case SQLITE_PERM, SQLITE_AUTH: return .notPermitted(path: path)
    case SQLITE_NOTADB: return .notALedger(path: path)
    case SQLITE_CORRUPT: return .damaged(path: path, detail: message)
    case SQLITE_FULL: return .diskFull(path: path)
    case SQLITE_IOERR where isDiskFull(code, on: handle): return .diskFull(path: path)
    case SQLITE_CANTOPEN:
      return whyClosed(path)
        ?? .storage(path: path, code: code, message: message, statement: statement)
    default: return .storage(path: path, code: code, message: message, statement: statement)
    }
  }

  /// Not every way of writing to a full disk is SQLITE_FULL: making the file shared by readers
  /// and writers longer is an error of its own, which keeps no number of the system's.
  private static func isDiskFull(_ code: Int32, on handle: OpaquePointer?) -> Bool {
    let reason = handle.map { sqlite3_system_errno($0) } ?? 0
    return reason == ENOSPC || reason == EDQUOT || code == SQLITE_IOERR | 19 << 8
  }

  /// Why a file does not open; nil where its path tells nothing.
  static func whyClosed(_ path: String) -> LedgerFault? {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      return Files.fault(errno, path: path)
    }
    if facts.st_mode & S_IFMT != S_IFREG { return .notALedger(path: path) }
    if access(path, R_OK) != 0 { return Files.fault(errno, path: path) }
    if access(Files.folder(of: path), W_OK) != 0 {
      return Files.fault(errno, path: path)
    }
    return nil
  }
}

/// The few things that a ledger asks of the file system.
enum Files {
  /// What an `errno` means for a ledger.
  static func fault(_ number: Int32, path: String) -> LedgerFault? {
    switch number {
    case ENOENT: .missing(path: path)
    case EACCES, EPERM: .notPermitted(path: path)
    case EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case ENOTDIR, EISDIR: .notALedger(path: path)
    default: nil
    }
  }

  /// The folder that a path lies in: "." where it names none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a folder and those above it, where they are missing.
  static func makeFolder(_ path: String) throws {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    let reason = errno
    if reason == ENOENT, folder(of: path) != path {
      try makeFolder(folder(of: path))
      if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    }
    throw fault(reason, path: path)
      ?? .storage(
        path: path, code: SQLITE_CANTOPEN, message: String(cString: strerror(reason)),
        statement: nil)
  }

  static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// Bytes of a file; nil where there is none.
  static func size(_ path: String) -> Int? {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : nil
  }
}
