/// A JSON value (RFC 8259) whose objects keep the order of their members.
///
/// Written here because Foundation's coder would triple the shipped program and start slower;
/// tests compare it with Foundation's on random values.
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  public struct Member: Hashable, Sendable {
    public let name: String
    public let value: JSON
    public init(_ name: String, _ value: JSON) { (self.name, self.value) = (name, value) }
  }

  /// The member of this name; nil where there is none or this is no object. O(members).
  public subscript(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  public var string: String? { if case .string(let value) = self { value } else { nil } }
  public var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  public var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  public var double: Double? {
    switch self {
    case .number(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }

  /// The string, or null.
  public init(_ value: String?) { self = value.map(JSON.string) ?? .null }
  public init(_ value: Int) { self = .integer(value) }
  public init(_ values: [String]) { self = .array(values.map(JSON.string)) }
  /// "YYYY-MM-DD", or null.
  public init(_ day: Day?) { self.init(day?.description) }
}

extension JSON {
  /// Appends this value as UTF-8. Without `indent` on one line and without spaces; with it,
  /// two spaces a level. Bytes below 0x20 are escaped, all else is written as it is.
  public func write(to output: inout [UInt8], indent: Int? = nil) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .integer(let value): output += String(value).utf8
    // JSON has no infinity and no NaN.
    case .number(let value): output += (value.isFinite ? "\(value)" : "null").utf8
    case .string(let value): JSON.write(value, to: &output)
    case .array(let values):
      JSON.writeList(values, "[", "]", to: &output, indent) { value, output, indent in
        value.write(to: &output, indent: indent)
      }
    case .object(let members):
      JSON.writeList(members, "{", "}", to: &output, indent) { member, output, indent in
        JSON.write(member.name, to: &output)
        output += (indent == nil ? ":" : ": ").utf8
        member.value.write(to: &output, indent: indent)
      }
    }
  }

  /// The value on one line, without spaces.
  public var compact: String {
    var output: [UInt8] = []
    write(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The value over many lines, two spaces a level.
  public var pretty: String {
    var output: [UInt8] = []
    write(to: &output, indent: 0)
    return String(decoding: output, as: UTF8.self)
  }

  private static func writeList<Item>(
    _ items: [Item], _ open: String, _ close: String, to output: inout [UInt8], _ indent: Int?,
    _ writeItem: (Item, inout [UInt8], Int?) -> Void
  ) {
    output += open.utf8
    let inner = indent.map { $0 + 1 }
    for (index, item) in items.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      newLine(inner, to: &output)
      writeItem(item, &output, inner)
    }
    if !items.isEmpty { newLine(indent, to: &output) }
    output += close.utf8
  }

  private static func newLine(_ indent: Int?, to output: inout [UInt8]) {
    guard let indent else { return }
    output.append(UInt8(ascii: "\n"))
    output += repeatElement(UInt8(ascii: " "), count: indent * 2)
  }

  private static func write(_ string: String, to output: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    output.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output += "\\\"".utf8
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case 0x0A: output += "\\n".utf8
      case 0x0D: output += "\\r".utf8
      case 0x09: output += "\\t".utf8
      case 0..<0x20, 0x7F:
        output += "\\u00".utf8
        output += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
