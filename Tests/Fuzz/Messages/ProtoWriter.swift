/// Writes protobuf by hand.
struct ProtoWriter {
  private(set) var bytes: [UInt8] = []

  mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func tag(_ field: Int, _ wireType: UInt64) { varint(UInt64(field) << 3 | wireType) }

  mutating func delimited(_ field: Int, _ content: [UInt8]) {
    tag(field, 2)
    varint(UInt64(content.count))
    bytes += content
  }

  mutating func fixed64(_ field: Int, _ value: UInt64) {
    tag(field, 1)
    withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
  }

  mutating func number(_ field: Int, _ value: UInt64) {
    tag(field, 0)
    varint(value)
  }
}
