/// Frames by hand, right or wrong (docs/PROTOCOL.md, section 1).
enum FrameBytes {
  static let hello: UInt8 = 1
  static let request: UInt8 = 2
  static let response: UInt8 = 3
  static let data: UInt8 = 4
  static let end: UInt8 = 5
  static let cancel: UInt8 = 6
  static let credit: UInt8 = 7
  static let ping: UInt8 = 8
  static let pong: UInt8 = 9
  static let goaway: UInt8 = 10
  static let headerBytes = 12

  /// A frame; `length` and `reserved` may lie.
  static func frame(
    _ type: UInt8, flags: UInt8 = 0, reserved: UInt16 = 0, stream: UInt32 = 0, _ payload: [UInt8] = [],
    length: UInt32? = nil
  ) -> [UInt8] {
    bigEndian(length ?? UInt32(payload.count)) + [type, flags, UInt8(reserved >> 8), UInt8(reserved & 255)]
      + bigEndian(stream) + payload
  }

  static func bigEndian(_ value: UInt32) -> [UInt8] {
    [UInt8(value >> 24), UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
  }

  static func integer(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }

  /// How many bytes are missing until `bytes` end where a frame ends; nil when a frame is longer than is accepted.
  static func missing(_ bytes: [UInt8], isGreeted: Bool) -> Int? {
    var start = 0
    var longest = isGreeted ? FrameServer.maxFrameBytes : 1024
    while start < bytes.count {
      let head = Array(bytes[start...].prefix(headerBytes))
      guard head.count >= 4 else { return headerBytes - head.count }
      let length = Int(integer(head.prefix(4)))
      guard length <= longest else { return nil }
      start += headerBytes + length
      longest = FrameServer.maxFrameBytes
    }
    return start - bytes.count
  }
}
