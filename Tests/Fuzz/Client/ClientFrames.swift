import Messages
import NIOCore

/// What a client sends on one connection; throws a text when it must not.
struct ClientFrames {
  /// A frame that the protocol does not allow a client.
  struct Breach: Error {
    let text: String
  }

  enum Event {
    case call(stream: UInt32, isUpload: Bool)
    case message(stream: UInt32, cost: Int)
    case end(stream: UInt32)
  }

  /// What HELLO grants to every upload; nil when it was not a right one.
  var initialCredit: Int?
  /// What the upload may still send; nil when nobody counts.
  var credit: Int?
  private var unread = ByteBuffer()
  private var isGreeted = false
  private var lastStream: UInt32 = 0
  private var uploads: Set<UInt32> = []

  mutating func take(_ bytes: ByteBuffer) throws(Breach) -> [Event] {
    unread.writeImmutableBuffer(bytes)
    var events: [Event] = []
    while let (length, type, flags, reserved, stream) = unread.peekMultipleIntegers(
      as: (UInt32, UInt8, UInt8, UInt16, UInt32).self)
    {
      guard length <= 1 << 20, reserved == 0 else { throw Breach(text: "a frame of \(length) bytes, \(reserved)") }
      guard unread.readableBytes >= FrameBytes.headerBytes + Int(length) else { break }
      unread.moveReaderIndex(forwardBy: FrameBytes.headerBytes)
      let payload = unread.readBytes(length: Int(length)) ?? []
      if let event = try take(type, flags, stream, payload) { events.append(event) }
    }
    unread.discardReadBytes()
    return events
  }

  private mutating func take(
    _ type: UInt8, _ flags: UInt8, _ stream: UInt32, _ payload: [UInt8]
  ) throws(Breach) -> Event? {
    guard isGreeted == (type != FrameBytes.hello) else { throw Breach(text: "HELLO is not the first frame, or twice") }
    isGreeted = true
    let isOfConnection = [FrameBytes.hello, FrameBytes.goaway, FrameBytes.ping, FrameBytes.pong].contains(type)
    guard isOfConnection == (stream == 0) else { throw Breach(text: "type \(type) on stream \(stream)") }
    guard flags == 0 || type == FrameBytes.request && flags == 1 else { throw Breach(text: "flags \(flags)") }
    guard isOfConnection || type == FrameBytes.request || stream <= lastStream else {
      throw Breach(text: "type \(type) of call \(stream), which was never opened")
    }
    switch type {
    case FrameBytes.hello: try check(Hello.self, payload)
    case FrameBytes.goaway: try check(Goaway.self, payload)
    case FrameBytes.credit: try check(Credit.self, payload)
    case FrameBytes.ping, FrameBytes.pong:
      guard payload.count == 8 else { throw Breach(text: "PING or PONG of \(payload.count) bytes") }
    case FrameBytes.cancel: uploads.remove(stream)
    case FrameBytes.request: return try open(stream, flags, payload)
    case FrameBytes.data:
      guard uploads.contains(stream) else { throw Breach(text: "DATA of call \(stream), which sends none") }
      guard credit ?? 1 > 0 else { throw Breach(text: "DATA without credit") }
      credit? -= payload.count + FrameBytes.headerBytes
      return .message(stream: stream, cost: payload.count + FrameBytes.headerBytes)
    case FrameBytes.end:
      guard uploads.remove(stream) != nil, payload.isEmpty else { throw Breach(text: "END of call \(stream)") }
      return .end(stream: stream)
    default: throw Breach(text: "a frame of type \(type)")
    }
    return nil
  }

  private mutating func open(_ stream: UInt32, _ flags: UInt8, _ payload: [UInt8]) throws(Breach) -> Event {
    guard stream > lastStream else { throw Breach(text: "call \(stream) after \(lastStream)") }
    lastStream = stream
    let length = Int(FrameBytes.integer(payload.prefix(4)))
    guard payload.count >= 4 + length else { throw Breach(text: "REQUEST is shorter than its head") }
    try check(RequestHead.self, Array(payload[4..<4 + length]))
    if flags == 0 {
      uploads.insert(stream)
      credit = initialCredit
    }
    return .call(stream: stream, isUpload: flags == 0)
  }

  private func check<Body: Message>(_ type: Body.Type, _ payload: [UInt8]) throws(Breach) {
    guard (try? type.decoded(from: payload)) != nil else { throw Breach(text: "a \(type) that cannot be read") }
  }
}
