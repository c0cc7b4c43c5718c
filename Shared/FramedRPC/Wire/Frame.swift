import NIOCore

/// One frame as it was read; the payload shares the memory it was read into.
struct Frame: Sendable {
  /// Bytes of a header: u32 length, u8 type, u8 flags, u16 reserved, u32 stream, big-endian.
  static let headerBytes = 12
  /// The only flag: a REQUEST that carries its message, and after which the caller sends no more.
  static let endOfRequests: UInt8 = 1
  /// The largest payload before the other side's HELLO is known.
  static let maxHelloBytes = 1024

  let type: FrameType
  let flags: UInt8
  let stream: UInt32
  var payload: ByteBuffer
}
