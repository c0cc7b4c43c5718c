import NIOCore

/// Cuts the bytes of a connection into frames; a length is checked as soon as its four bytes are there.
struct FrameDecoder {
  /// More memory than this is not set aside for a frame before its bytes are there.
  private static let mostSetAside = 128 << 10

  /// The largest payload accepted now.
  var maxPayloadBytes: Int
  /// What was read last, as far as no frame was cut from it.
  private var unread = ByteBuffer()
  /// The beginning of a frame whose end is still to come.
  private var begun = ByteBuffer()

  init(maxPayloadBytes: Int) {
    self.maxPayloadBytes = maxPayloadBytes
  }

  /// Takes over what was read.
  mutating func append(_ bytes: ByteBuffer) {
    var bytes = bytes
    if unread.readableBytes == 0 { unread = bytes } else { unread.writeBuffer(&bytes) }
  }

  /// The next whole frame, or nil until more bytes are there.
  mutating func next() throws(ProtocolViolation) -> Frame? {
    guard begun.readableBytes == 0 else { return try finishBegun() }
    let (frame, missing) = try Self.cut(&unread, maxPayloadBytes)
    if let frame { return frame }
    // What is left moves, so that the memory of a whole read is not held for it.
    if unread.readableBytes > 0 {
      begun = SpareBuffers.take(min(unread.readableBytes + missing, Self.mostSetAside))
      begun.writeBuffer(&unread)
    }
    unread = ByteBuffer()
    return nil
  }

  /// Adds to the frame that has begun what belongs to it, and no more.
  private mutating func finishBegun() throws(ProtocolViolation) -> Frame? {
    while true {
      let (frame, missing) = try Self.cut(&begun, maxPayloadBytes)
      if let frame {
        begun = ByteBuffer()
        return frame
      }
      guard var more = unread.readSlice(length: min(missing, unread.readableBytes)), more.readableBytes > 0 else {
        unread = ByteBuffer()
        return nil
      }
      begun.writeBuffer(&more)
    }
  }

  /// Cuts the frame that the bytes begin with; when it is not whole, how many bytes are missing until more can be said.
  private static func cut(
    _ bytes: inout ByteBuffer, _ maxPayloadBytes: Int
  ) throws(ProtocolViolation) -> (Frame?, missing: Int) {
    guard let length = bytes.getInteger(at: bytes.readerIndex, as: UInt32.self) else {
      return (nil, Frame.headerBytes - bytes.readableBytes)
    }
    guard length <= UInt32(clamping: maxPayloadBytes) else {
      throw .excessive("a frame of \(length) bytes; at most \(maxPayloadBytes) are accepted")
    }
    guard
      let (_, number, flags, reserved, stream) = bytes.peekMultipleIntegers(
        as: (UInt32, UInt8, UInt8, UInt16, UInt32).self)
    else { return (nil, Frame.headerBytes - bytes.readableBytes) }
    let type = try check(number, flags, reserved, stream)
    let missing = Frame.headerBytes + Int(length) - bytes.readableBytes
    guard missing <= 0 else { return (nil, missing) }
    bytes.moveReaderIndex(forwardBy: Frame.headerBytes)
    guard let payload = bytes.readSlice(length: Int(length)) else { return (nil, 0) }
    return (Frame(type: type, flags: flags, stream: stream, payload: payload), 0)
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
