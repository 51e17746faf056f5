// The standard library composes strings for its own comparisons; Foundation, which is kept out of
// what ships, would be the other way to it.
@_spi(_Unicode) import Swift

extension String {
  /// In Unicode's normalization form C (UAX #15): what reads the same has the same bytes, and
  /// sorts by its bytes as it sorts here. O(n).
  var composed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}
