import Glibc

/// How long a program may still go on.
struct Watch {
  private let limit: Duration
  private let deadline: Duration
  private let isInterrupted: () -> Bool

  init(limit: Duration, isInterrupted: @escaping () -> Bool) {
    self.limit = limit
    self.isInterrupted = isInterrupted
    deadline = Watch.now + limit
  }

  /// The milliseconds that are left, but `most` at the most. Throws where there are none, or
  /// where somebody asked to stop.
  func milliseconds(atMost most: Int32) throws(ReaderFault) -> Int32 {
    if isInterrupted() { throw .interrupted }
    let left = deadline - Watch.now
    guard left > .zero else { throw .tooSlow(limit: limit) }
    return left < .milliseconds(most) ? Int32((left / .milliseconds(1)).rounded(.up)) : most
  }

  /// Since the machine was started: a clock that nobody sets.
  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
