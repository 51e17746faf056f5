/// Hashes that are the same on every machine and in every run: what is stored was made by them.
enum Bits {
  /// Spreads every bit over all: the finalizer of SplitMix64 (Steele, Lea, Flood 2014).
  static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// One hash of two, in this order; 2⁶⁴/φ keeps zeros from staying zeros.
  static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 {
    mixed((first ^ second &* 0xFF51_AFD7_ED55_8CCD) &+ 0x9E37_79B9_7F4A_7C15)
  }

  /// FNV-1a of 64 bits; http://www.isthe.com/chongo/tech/comp/fnv/. O(n).
  static func fnv(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension UInt8 {
  var isDigit: Bool { self &- 48 < 10 }
  var isCapital: Bool { self &- 65 < 26 }
  var isSmall: Bool { self &- 97 < 26 }
  /// White space and control characters.
  var isBlank: Bool { self <= 0x20 }
}
