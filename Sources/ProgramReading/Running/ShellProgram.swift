import Glibc
import Synchronization

/// A shell command that is given bytes and asked for bytes: the only room that starts a program.
///
/// Its standard input is a file without a name, so that a program that reads none of it, or only
/// some, is no fault; its standard error stays that of this process. It runs in a process group
/// of its own, which is killed as a whole where the program must be stopped.
struct ShellProgram {
  let command: String
  let limits: ProgramReader.Limits

  /// Runs the command to its end; returns its standard output.
  func run(
    on input: [UInt8], isInterrupted: @escaping () -> Bool
  ) throws(ReaderFault) -> [UInt8] {
    let watch = Watch(limit: limits.time, isInterrupted: isInterrupted)
    let child = try start(on: input)
    defer { close(child.output) }
    let (output, status): ([UInt8], Int32)
    do throws(ReaderFault) {
      output = try collect(child.output, watch)
      status = try end(of: child.id, watch)
    } catch {
      ShellProgram.stop(child.id)
      throw error
    }
    if let fault = ShellProgram.fault(status) { throw fault }
    return output
  }

  private struct Child {
    let id: pid_t
    /// The end of the pipe that its standard output comes from.
    let output: Int32
  }

  /// Pipes are opened and then closed to later programs, in two steps: one start at a time.
  private static let starting = Mutex(())

  private func start(on input: [UInt8]) throws(ReaderFault) -> Child {
    let file = try UnnamedFile(holding: input)
    defer { close(file.descriptor) }
    return try ShellProgram.starting.withLock { _ throws(ReaderFault) in
      var pipe: [Int32] = [-1, -1]
      guard Glibc.pipe(&pipe) == 0 else { throw ReaderFault(errno) }
      defer { close(pipe[1]) }
      for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      do throws(ReaderFault) {
        return Child(id: try spawn(input: file.descriptor, output: pipe[1]), output: pipe[0])
      } catch {
        close(pipe[0])
        throw error
      }
    }
  }

  private func spawn(input: Int32, output: Int32) throws(ReaderFault) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    posix_spawnattr_setflags(&attributes, Int16(flags))
    posix_spawnattr_setpgroup(&attributes, 0)
    // This process ignores SIGPIPE and may block signals; a program expects neither.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)

    let words = ["/bin/sh", "-c", command].map { (word: String) in strdup(word) }
    defer { for word in words { free(word) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, "/bin/sh", &actions, &attributes, words + [nil], Glibc.environ)
    guard code == 0 else { throw ReaderFault(code) }
    return id
  }

  /// Reads until the program, and all that it started, has closed its standard output.
  private func collect(_ output: Int32, _ watch: Watch) throws(ReaderFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var request = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, try watch.milliseconds(atMost: 200)) > 0 else { continue }
      let count = read(output, &block, block.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw ReaderFault(errno)
      }
      bytes += block[..<count]
      if bytes.count > limits.bytes { throw .tooMuch(limit: limits.bytes) }
    }
  }

  /// Waits for a program that has said all it says; nearly always it has ended already.
  private func end(of id: pid_t, _ watch: Watch) throws(ReaderFault) -> Int32 {
    var status: Int32 = 0
    var pause: Int32 = 1
    while waitpid(id, &status, WNOHANG) != id {
      _ = poll(nil, 0, try watch.milliseconds(atMost: pause))
      pause = min(pause * 2, 50)
    }
    return status
  }

  private static func stop(_ id: pid_t) {
    kill(-id, SIGKILL)
    var status: Int32 = 0
    while waitpid(id, &status, 0) != id, errno == EINTR {}
  }

  /// What `waitpid` told; C's macros for it do not come through.
  private static func fault(_ status: Int32) -> ReaderFault? {
    let signal = status & 0x7F
    guard signal == 0 else { return .killed(signal: signal) }
    return switch status >> 8 & 0xFF {
    case 0: nil
    case 126: .notExecutable
    case 127: .notFound
    case let code: .failed(code: code)
    }
  }
}

extension ReaderFault {
  init(_ code: Int32) { self = .system(code: code, text: String(cString: strerror(code))) }
}
