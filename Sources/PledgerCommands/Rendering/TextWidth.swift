/// How many columns text takes on a terminal.
enum TextWidth {
  /// Marks that combine take none, East Asian wide characters and emoji two. After Unicode's
  /// East Asian Width (UAX #11), by blocks. O(n).
  static func columns(_ text: String) -> Int {
    text.reduce(0) { $0 + columns($1) }
  }

  static func columns(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.isASCII { return 1 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    return isWide(first.value) ? 2 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100..<0x1160, 0x2E80..<0x303F, 0x3041..<0xA4D0, 0xA960..<0xA980, 0xAC00..<0xD7B0,
      0xF900..<0xFB00, 0xFE30..<0xFE70, 0xFF00..<0xFF61, 0xFFE0..<0xFFE7, 0x1F300..<0x1F650,
      0x1F680..<0x1F700, 0x1F900..<0x1FA00, 0x20000..<0x40000:
      true
    default: false
    }
  }

  /// `text` and spaces up to `width` columns.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(text)))
  }

  /// Lines of at most `width` columns, broken between words; a longer word is cut. Lines after
  /// the first are set in by `indent` columns. O(n).
  static func wrapped(_ text: String, to width: Int, hanging indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    let words = text.split(separator: " ").flatMap { pieces(of: $0, width: width - indent) }
    for word in words {
      let length = columns(String(word))
      if used > 0, used + 1 + length > width {
        lines.append(line)
        (line, used) = (String(repeating: " ", count: indent), 0)
      }
      let isFirst = used == 0
      line += isFirst ? word : " " + word
      used += length + (isFirst ? (lines.isEmpty ? 0 : indent) : 1)
    }
    return used > 0 || lines.isEmpty ? lines + [line] : lines
  }

  private static func pieces(of word: Substring, width: Int) -> [Substring] {
    guard columns(String(word)) > width else { return [word] }
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0
    for index in word.indices {
      let length = columns(word[index])
      if used + length > width, index > start {
        pieces.append(word[start..<index])
        (start, used) = (index, 0)
      }
      used += length
    }
    return pieces + [word[start...]]
  }

  /// The first `count` of the wrapped lines; an ellipsis where there are more.
  static func wrapped(_ text: String, to width: Int, atMost count: Int) -> [String] {
    let lines = wrapped(text, to: width)
    guard lines.count > count, var last = lines.prefix(count).last else { return lines }
    while columns(last) > width - 1 { last.removeLast() }
    return lines.prefix(count - 1) + [last + "…"]
  }
}
