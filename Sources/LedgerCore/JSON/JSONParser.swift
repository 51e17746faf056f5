extension JSON {
  /// Where and why a text is not JSON.
  public struct ParseError: Error, Hashable, Sendable {
    public enum Reason: String, Sendable {
      case unexpectedEnd, unexpectedByte, badEscape, badNumber, controlCharacter, tooDeep, notUTF8
    }
    public let reason: Reason
    /// Bytes from the beginning.
    public let offset: Int
  }

  /// Reads one JSON value (RFC 8259) and nothing after it but white space; at most 200 levels
  /// deep. O(n).
  public init(parsing text: some Sequence<UInt8>) throws(ParseError) {
    var parser = Parser(bytes: Array(text))
    self = try parser.document()
  }

  private struct Parser {
    let bytes: [UInt8]
    var at = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(ParseError) -> JSON {
      let value = try value(depth: 0)
      skipSpace()
      guard at == bytes.count else { throw error(.unexpectedByte) }
      return value
    }

    private func error(_ reason: ParseError.Reason) -> ParseError {
      ParseError(reason: at < bytes.count ? reason : .unexpectedEnd, offset: at)
    }

    private mutating func skipSpace() {
      while at < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
      guard at < bytes.count, bytes[at] == byte else { return false }
      at += 1
      return true
    }

    private mutating func value(depth: Int) throws(ParseError) -> JSON {
      guard depth < 200 else { throw error(.tooDeep) }
      skipSpace()
      guard at < bytes.count else { throw error(.unexpectedEnd) }
      switch bytes[at] {
      case UInt8(ascii: "{"): return try object(depth: depth)
      case UInt8(ascii: "["): return try array(depth: depth)
      case UInt8(ascii: "\""): return .string(try string())
      case UInt8(ascii: "t"): return try word("true", .bool(true))
      case UInt8(ascii: "f"): return try word("false", .bool(false))
      case UInt8(ascii: "n"): return try word("null", .null)
      default: return try number()
      }
    }

    private mutating func word(_ text: String, _ value: JSON) throws(ParseError) -> JSON {
      for byte in text.utf8 where !take(byte) { throw error(.unexpectedByte) }
      return value
    }

    private mutating func array(depth: Int) throws(ParseError) -> JSON {
      at += 1
      var values: [JSON] = []
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(values) }
      while true {
        values.append(try value(depth: depth + 1))
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(values) }
        guard take(UInt8(ascii: ",")) else { throw error(.unexpectedByte) }
      }
    }

    private mutating func object(depth: Int) throws(ParseError) -> JSON {
      at += 1
      var members: [Member] = []
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      while true {
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
          throw error(.unexpectedByte)
        }
        let name = try string()
        skipSpace()
        guard take(UInt8(ascii: ":")) else { throw error(.unexpectedByte) }
        members.append(Member(name, try value(depth: depth + 1)))
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        guard take(UInt8(ascii: ",")) else { throw error(.unexpectedByte) }
      }
    }

    private mutating func number() throws(ParseError) -> JSON {
      let start = at
      var isWhole = true
      _ = take(UInt8(ascii: "-"))
      let whole = at
      try digits()
      if at - whole > 1, bytes[whole] == UInt8(ascii: "0") { throw error(.badNumber) }
      if take(UInt8(ascii: ".")) {
        isWhole = false
        try digits()
      }
      if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
        isWhole = false
        if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
        try digits()
      }
      let text = String(decoding: bytes[start..<at], as: UTF8.self)
      if isWhole, let value = Int(text) { return .integer(value) }
      guard let value = Double(text) else { throw error(.badNumber) }
      return .number(value)
    }

    private mutating func digits() throws(ParseError) {
      let start = at
      while at < bytes.count, bytes[at] &- 48 < 10 { at += 1 }
      if at == start { throw error(.unexpectedByte) }
    }

    private mutating func string() throws(ParseError) -> String {
      at += 1
      var text: [UInt8] = []
      while true {
        guard at < bytes.count else { throw error(.unexpectedEnd) }
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "\""):
          guard let string = String(validating: text, as: UTF8.self) else { throw error(.notUTF8) }
          return string
        case UInt8(ascii: "\\"): try escape(into: &text)
        case 0..<0x20: throw error(.controlCharacter)
        default: text.append(byte)
        }
      }
    }

    private mutating func escape(into text: inout [UInt8]) throws(ParseError) {
      guard at < bytes.count else { throw error(.unexpectedEnd) }
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"): text += Array(String(Character(try scalar())).utf8)
      default: throw error(.badEscape)
      }
    }

    private mutating func scalar() throws(ParseError) -> Unicode.Scalar {
      let high = try codeUnit()
      if let scalar = Unicode.Scalar(high) { return scalar }
      guard (0xD800..<0xDC00).contains(high), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u"))
      else { throw error(.badEscape) }
      let low = try codeUnit()
      guard (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      else { throw error(.badEscape) }
      return scalar
    }

    private mutating func codeUnit() throws(ParseError) -> UInt32 {
      guard at + 4 <= bytes.count,
        let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16),
        bytes[at] != UInt8(ascii: "+"), bytes[at] != UInt8(ascii: "-")
      else { throw error(.badEscape) }
      at += 4
      return value
    }
  }
}
