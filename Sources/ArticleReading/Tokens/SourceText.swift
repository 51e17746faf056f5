/// A text as it was read, in UTF-8, that can say where a byte lies in Unicode scalars.
///
/// The reader works on bytes and never rewrites them, so that every span points into the
/// original; only what leaves the reader is counted in scalars.
public struct SourceText: Sendable {
  public let bytes: [UInt8]
  /// Scalars before each block of `blockLength` bytes.
  private let scalarsBeforeBlock: [Int32]

  private static let blockLength = 256

  /// Takes valid UTF-8; O(n).
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var counts: [Int32] = []
    var scalars: Int32 = 0
    counts.reserveCapacity(bytes.count / SourceText.blockLength + 1)
    for (offset, byte) in bytes.enumerated() {
      if offset % SourceText.blockLength == 0 { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    if bytes.count % SourceText.blockLength == 0 { counts.append(scalars) }
    scalarsBeforeBlock = counts
  }

  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// How many Unicode scalars come before this byte (0 ... `bytes.count`). O(1).
  public func scalarOffset(ofByte offset: Int) -> Int {
    let block = offset / SourceText.blockLength
    let start = block * SourceText.blockLength
    return bytes[start..<offset].reduce(Int(scalarsBeforeBlock[block])) {
      $1 & 0xC0 != 0x80 ? $0 + 1 : $0
    }
  }

  /// The text of a range of bytes.
  public subscript(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
