/// The identity of a word without its case: the FNV-1a hash (64 bits) of its lower-cased bytes.
///
/// Comparing two words is comparing two numbers. Two different words of our lists never share
/// one (a test holds it); a stranger that shares one with a listed word is a matter of 2⁻⁴⁰.
/// ASCII letters are lower-cased and ’ counts as '; other bytes stand as they are.
public struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  public let hash: UInt64

  public init(stringLiteral word: String) { self.init(word.utf8) }
  public init(_ word: some StringProtocol) { self.init(word.utf8) }

  /// A word by its hash alone.
  init(hash: UInt64) { self.hash = hash }

  init(_ bytes: some Sequence<UInt8>) {
    var fnv = FNV()
    for byte in bytes { fnv.add(byte) }
    hash = fnv.value
  }

  /// FNV-1a; http://www.isthe.com/chongo/tech/comp/fnv/.
  struct FNV {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ byte: UInt8) {
      let lower = byte &- 65 < 26 ? byte | 0x20 : byte
      value = (value ^ UInt64(lower)) &* 0x100_0000_01b3
    }
  }
}
