/// Lists that run on in one line: "1. The first 2. The second", "a) here b) there", "• x • y".
enum InlineList {
  /// Where the items begin, in order. Numbered items count up by one from an item that begins the
  /// block or follows a mark, so that "by 1. In" is none. O(block), but for sorting the items.
  static func starts(_ bytes: [UInt8], _ block: Range<Int>) -> [Int] {
    var starts: [Int] = []
    /// The newest item, by style; `first` until a second has shown that it is a list.
    var newest: [Int: (value: Int, first: Int?)] = [:]
    for at in block {
      guard at == block.lowerBound || bytes[at - 1].isSpace else { continue }
      if ListMarker.isBullet(bytes, at: at, upTo: block.upperBound) {
        if at > block.lowerBound { starts.append(at) }
        continue
      }
      guard let item = ListMarker.numbering(bytes, at: at, in: block), !item.isInitial
      else { continue }
      if let before = newest[item.style], before.value == item.value - 1 {
        if let first = before.first { starts.append(first) }
        starts.append(at)
        newest[item.style] = (item.value, nil)
      } else if newest[item.style] == nil || item.value == 1, follows(bytes, at, block) {
        newest[item.style] = (item.value, at)
      }
    }
    return starts.sorted()
  }

  /// Does it begin the block, or follow a mark or a bullet?
  private static func follows(_ bytes: [UInt8], _ offset: Int, _ block: Range<Int>) -> Bool {
    var at = offset
    while at > block.lowerBound, offset - at < 4, bytes[at - 1].isSpace { at -= 1 }
    guard at > block.lowerBound else { return true }
    return ".!?:;)\"".utf8.contains(bytes[at - 1])
  }
}
