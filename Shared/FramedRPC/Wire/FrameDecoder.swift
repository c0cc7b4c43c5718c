import NIOCore

/// Cuts the bytes of a connection into frames; a length is checked as soon as its four bytes are there.
struct FrameDecoder {
  /// The largest payload accepted now.
  var maxPayloadBytes: Int
  private var unread = ByteBuffer()

  init(maxPayloadBytes: Int) {
    self.maxPayloadBytes = maxPayloadBytes
  }

  /// Takes over what was read.
  mutating func append(_ bytes: ByteBuffer) {
    if unread.readableBytes == 0 {
      unread = bytes
    } else {
      var bytes = bytes
      unread.writeBuffer(&bytes)
    }
  }

  /// The next whole frame, or nil until more bytes are there.
  mutating func next() throws(ProtocolViolation) -> Frame? {
    guard let length = unread.getInteger(at: unread.readerIndex, as: UInt32.self) else {
      if unread.readableBytes == 0 { unread = ByteBuffer() }
      return nil
    }
    guard length <= UInt32(clamping: maxPayloadBytes) else {
      throw .excessive("a frame of \(length) bytes; at most \(maxPayloadBytes) are accepted")
    }
    guard
      let (_, number, flags, reserved, stream) = unread.peekMultipleIntegers(
        as: (UInt32, UInt8, UInt8, UInt16, UInt32).self)
    else { return nil }
    let type = try Self.check(number, flags, reserved, stream)
    guard unread.readableBytes >= Frame.headerBytes + Int(length) else { return nil }
    unread.moveReaderIndex(forwardBy: Frame.headerBytes)
    guard let payload = unread.readSlice(length: Int(length)) else { return nil }
    return Frame(type: type, flags: flags, stream: stream, payload: payload)
  }

  /// What a header must fulfil whatever the state of the connection.
  private static func check(
    _ number: UInt8, _ flags: UInt8, _ reserved: UInt16, _ stream: UInt32
  ) throws(ProtocolViolation) -> FrameType {
    guard let type = FrameType(rawValue: number) else { throw .malformed("unknown frame type \(number)") }
    guard flags == 0 || type == .request && flags == Frame.endOfRequests, reserved == 0 else {
      throw .malformed("unknown flags or reserved bits in \(type)")
    }
    guard type.isOfConnection == (stream == 0) else { throw .malformed("\(type) on stream \(stream)") }
    return type
  }
}
