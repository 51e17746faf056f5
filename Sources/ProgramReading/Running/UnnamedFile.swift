import Glibc

/// A file that only its descriptor leads to, open at its beginning; gone once that is closed.
struct UnnamedFile {
  let descriptor: Int32

  /// Lies in `TMPDIR`, else in `/tmp`; nobody else may read it.
  init(holding bytes: [UInt8]) throws(ReaderFault) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var path = Array(((folder.isEmpty ? "/tmp" : folder) + "/pledger-XXXXXX").utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw ReaderFault(errno) }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let code = UnnamedFile.write(bytes, to: descriptor)
    guard code == 0 else {
      close(descriptor)
      throw ReaderFault(code)
    }
  }

  /// Writes all and goes back to the beginning; 0, or the error number.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return errno }
    }
    return lseek(descriptor, 0, SEEK_SET) == 0 ? 0 : errno
  }
}
