/// Writes JSON, indented by two spaces or on one line.
package struct JSONWriter {
  private var out: [UInt8] = []
  private let isPretty: Bool

  private init(isPretty: Bool) {
    self.isPretty = isPretty
  }

  /// The bytes of `value`. The indented form ends with a line break, the other is one line without one.
  package static func encode(_ value: JSONValue, pretty: Bool) -> [UInt8] {
    var writer = JSONWriter(isPretty: pretty)
    writer.write(value, indent: 0)
    if pretty { writer.out.append(0x0A) }
    return writer.out
  }

  private mutating func write(_ value: JSONValue, indent: Int) {
    switch value {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let text): out.append(contentsOf: text.utf8)
    case .string(let text): write(text)
    case .array(let values):
      list("[", "]", values, indent: indent) { writer, element in writer.write(element, indent: indent + 1) }
    case .object(let members):
      list("{", "}", members, indent: indent) { writer, member in
        writer.write(member.key)
        writer.out.append(contentsOf: (writer.isPretty ? ": " : ":").utf8)
        writer.write(member.value, indent: indent + 1)
      }
    }
  }

  private mutating func list<Element>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ elements: [Element], indent: Int,
    _ writeElement: (inout JSONWriter, Element) -> Void
  ) {
    out.append(UInt8(ascii: open))
    for (index, element) in elements.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      breakLine(indent + 1)
      writeElement(&self, element)
    }
    if !elements.isEmpty { breakLine(indent) }
    out.append(UInt8(ascii: close))
  }

  private mutating func breakLine(_ indent: Int) {
    guard isPretty else { return }
    out.append(0x0A)
    out.append(contentsOf: repeatElement(0x20, count: indent * 2))
  }

  private mutating func write(_ text: String) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): out.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): out.append(contentsOf: "\\\\".utf8)
      case 0x0A: out.append(contentsOf: "\\n".utf8)
      case 0x0D: out.append(contentsOf: "\\r".utf8)
      case 0x09: out.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        out.append(contentsOf: "\\u".utf8)
        out.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        out.append(contentsOf: digits.utf8)
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
