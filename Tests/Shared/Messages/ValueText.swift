import Messages

/// A message as text: names and values in the order of the contract, as oracle.py writes them.
func valueText(_ value: Any) -> String {
  // An empty array of anything would pass for one of bytes by a cast.
  if type(of: value) == [UInt8].self, let bytes = value as? [UInt8] { return "b" + hexadecimal(bytes) }
  switch value {
  case let value as String: return "s" + hexadecimal(Array(value.utf8))
  case let value as Bool: return value ? "t" : "f"
  case let value as Double:
    return "d" + hexadecimal((0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (56 - 8 * $0)) })
  case let value as any ProtoEnum: return "e\(value.rawValue)"
  case let value as any BinaryInteger: return "\(value)"
  case let value as any Message:
    return "{"
      + Mirror(reflecting: value).children.map { "\($0.label ?? "")=\(valueText($0.value))" }.joined(separator: ";")
      + "}"
  default:
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { valueText($0.value) } ?? "nil"
    case .collection: return "[" + mirror.children.map { valueText($0.value) }.joined(separator: ",") + "]"
    default: return "?\(type(of: value))"
    }
  }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

func bytes(hexadecimal text: Substring) -> [UInt8] {
  func value(_ byte: UInt8) -> UInt8 { byte < 0x40 ? byte - 0x30 : byte - 0x57 }
  let digits = Array(text.utf8)
  return stride(from: 0, to: digits.count, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
}
