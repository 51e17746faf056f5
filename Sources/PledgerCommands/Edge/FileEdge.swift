import Glibc

/// Files, by way of the operating system.
enum FileEdge {
  static func read(_ path: String, _ limit: Int) throws -> [UInt8] {
    if path == "-" { return try readAll(STDIN_FILENO, limit: limit) }
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else { throw fault(errno) }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw fault(errno) }
    if facts.st_mode & S_IFMT == S_IFDIR { throw FileFault.isFolder }
    if facts.st_mode & S_IFMT == S_IFREG, facts.st_size > limit {
      throw FileFault.tooLarge(limit: limit)
    }
    return try readAll(file, limit: limit)
  }

  private static func readAll(_ file: Int32, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &block, block.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw fault(errno)
      }
      if count == 0 { return bytes }
      bytes += block[..<count]
      if bytes.count > limit { throw FileFault.tooLarge(limit: limit) }
    }
  }

  /// Writes beside the file, then takes its place: readers see the old or the new, never a part.
  static func write(_ path: String, _ bytes: [UInt8]) throws {
    let beside = path + ".part-\(getpid())"
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw fault(errno) }
    var code = writeAll(bytes, to: file)
    if code == 0, fsync(file) != 0 { code = errno }
    if close(file) != 0, code == 0 { code = errno }
    if code == 0, rename(beside, path) != 0 { code = errno }
    guard code != 0 else { return }
    unlink(beside)
    throw fault(code)
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func makeFolder(_ path: String) throws {
    guard !path.isEmpty, !exists(path) else { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw fault(errno) }
  }

  /// Writes every byte; 0, or the error number.
  static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(file, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count > 0 {
          done += count
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  static let brokenPipe = EPIPE

  static func fault(_ code: Int32) -> FileFault {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .isFolder
    case EACCES, EPERM, EROFS: .notPermitted
    case ENOSPC, EDQUOT: .diskFull
    default: .system(code: code, text: String(cString: strerror(code)))
    }
  }
}
