/// Makes text from articles and file names harmless: what it holds is shown, never obeyed.
enum SafeText {
  /// One line without anything that a terminal would act on: white space (line ends and tabs too)
  /// becomes single spaces, controls (C0, DEL, C1) become visible pictures or `\u{…}`, and so do
  /// the marks that turn the direction of writing or hide. O(n).
  static func line(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var isSpace = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !isSpace { output.append(" ") }
        isSpace = true
      } else {
        show(scalar, in: &output)
        isSpace = false
      }
    }
    if isSpace, !output.isEmpty { output.removeLast() }
    return String(output)
  }

  private static func show(_ scalar: Unicode.Scalar, in output: inout String.UnicodeScalarView) {
    switch scalar.value {
    // U+2400 and on: the pictures of the controls.
    case 0x00..<0x20: output.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: output.append("\u{2421}")
    default:
      if isHarmful(scalar) {
        output.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        output.append(scalar)
      }
    }
  }

  /// C1 controls, what turns or hides text, and what is no character. Zero-width joiners stay:
  /// scripts and emoji need them.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default:
      scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint
    }
  }

  /// A cell of CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe
  /// before it, as OWASP advises; line ends within become spaces.
  static func csv(_ text: String) -> String {
    var cell = line(text)
    if let first = cell.unicodeScalars.first, ["=", "+", "-", "@"].contains(first) {
      cell = "'" + cell
    }
    guard cell.contains(where: { $0 == "," || $0 == "\"" }) || cell.hasPrefix("'") else {
      return cell
    }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  /// One line of text in Markdown: every mark that could begin markup or HTML is escaped; those
  /// that only mean something at the beginning of a line (headings, lists), only there.
  static func markdown(_ text: String) -> String {
    var output = ""
    let safe = line(text)
    let number = safe.prefix { $0.isASCII && $0.isNumber }
    for (place, character) in safe.enumerated() {
      let isLead =
        place == 0
        ? "#+-=".contains(character)
        : place == number.count && ".)".contains(character)
      if isLead || "\\`*_[]<>|&~".contains(character) { output.append("\\") }
      output.append(character)
    }
    return output
  }
}
