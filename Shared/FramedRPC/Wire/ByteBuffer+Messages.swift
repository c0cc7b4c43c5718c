import Messages
import NIOCore

extension ByteBuffer {
  /// The message these bytes are; the reader index stays.
  func decoded<Body: Message>(as type: Body.Type = Body.self) throws -> Body {
    try withUnsafeReadableBytes { try Body.decoded(from: $0) }
  }
}

extension ByteBuffer {
  /// The readable bytes in memory of their own.
  func copied() -> ByteBuffer {
    var copy = ByteBufferAllocator().buffer(capacity: readableBytes)
    copy.writeImmutableBuffer(self)
    return copy
  }
}

extension OutgoingFrames {
  /// Adds a frame whose payload is this message; the heads of frames always encode.
  mutating func append(_ type: FrameType, stream: UInt32 = 0, _ head: some Message) {
    guard let payload = try? head.encoded() else { return }
    payload.withUnsafeBytes { append(type, stream: stream, $0) }
  }
}
