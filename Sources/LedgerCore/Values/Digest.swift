/// A SHA-256: what names an article's bytes and links one posting to the one before.
///
/// Computing it is `ContentHashing`'s work; this room only holds and prints it.
public struct Digest: Hashable, Sendable {
  /// Exactly 32 bytes.
  public let bytes: [UInt8]

  public init?(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
    guard self.bytes.count == 32 else { return nil }
  }

  /// Reads 64 hexadecimal digits, upper or lower case.
  public init?(hex: some StringProtocol) {
    let digits = Array(hex.utf8).map { Digest.value(ofHexDigit: $0) }
    guard digits.count == 64, !digits.contains(nil) else { return nil }
    bytes = stride(from: 0, to: 64, by: 2).map { (digits[$0] ?? 0) << 4 | (digits[$0 + 1] ?? 0) }
  }

  /// 32 zero bytes: what the first posting names as the one before it.
  public static let zero = Digest(zeros: ())

  private init(zeros: Void) { bytes = Array(repeating: 0, count: 32) }

  private static func value(ofHexDigit digit: UInt8) -> UInt8? {
    switch digit {
    case 48...57: digit - 48
    case 65...70: digit - 55
    case 97...102: digit - 87
    default: nil
    }
  }
}

extension Digest: CustomStringConvertible, Comparable {
  /// 64 lower-case hexadecimal digits.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  public static func < (left: Digest, right: Digest) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
