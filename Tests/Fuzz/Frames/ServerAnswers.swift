import Messages

/// What a server sends on one connection; throws a text when it must not.
struct ServerAnswers {
  /// A frame that the protocol does not allow a server.
  struct Breach: Error {
    let text: String
  }

  private var unread: [UInt8] = []
  private var isGreeted = false
  private var ended: Set<UInt32> = []
  /// The reason of GOAWAY, once it was sent.
  private(set) var goaway: UInt32?
  /// The bytes of the last PONG.
  private(set) var lastPong: [UInt8] = []

  mutating func take(_ bytes: ArraySlice<UInt8>) throws(Breach) {
    unread += bytes
    var start = 0
    while unread.count - start >= FrameBytes.headerBytes {
      let length = Int(FrameBytes.integer(unread[start..<start + 4]))
      guard length <= 1 << 20 else { throw Breach(text: "a frame of \(length) bytes") }
      let end = start + FrameBytes.headerBytes + length
      guard end <= unread.count else { break }
      let stream = FrameBytes.integer(unread[start + 8..<start + 12])
      guard unread[start + 5...start + 7].allSatisfy({ $0 == 0 }) else { throw Breach(text: "flags or reserved bits") }
      try take(unread[start + 4], stream, Array(unread[start + FrameBytes.headerBytes..<end]))
      start = end
    }
    unread.removeFirst(start)
  }

  private mutating func take(_ type: UInt8, _ stream: UInt32, _ payload: [UInt8]) throws(Breach) {
    guard isGreeted == (type != FrameBytes.hello) else { throw Breach(text: "HELLO is not the first frame, or twice") }
    isGreeted = true
    switch type {
    case FrameBytes.hello: try check(Hello.self, payload)
    case FrameBytes.goaway:
      guard let message = try? Goaway.decoded(from: payload) else { throw Breach(text: "GOAWAY cannot be read") }
      goaway = message.code
    case FrameBytes.pong: lastPong = payload
    case FrameBytes.ping: break
    case FrameBytes.response, FrameBytes.end:
      guard ended.insert(stream).inserted else { throw Breach(text: "call \(stream) ended twice") }
      if type == FrameBytes.end { try check(Status.self, payload) } else { try check(Problem.self, payload) }
    case FrameBytes.data:
      guard !ended.contains(stream) else { throw Breach(text: "DATA of call \(stream) after its end") }
      try check(Problem.self, payload)
    case FrameBytes.credit: try check(Credit.self, payload)
    default: throw Breach(text: "a frame of type \(type)")
    }
    let isOfConnection = [FrameBytes.hello, FrameBytes.goaway, FrameBytes.ping, FrameBytes.pong].contains(type)
    guard isOfConnection == (stream == 0) else { throw Breach(text: "type \(type) on stream \(stream)") }
  }

  private func check<Body: Message>(_ type: Body.Type, _ payload: [UInt8]) throws(Breach) {
    guard (try? type.decoded(from: payload)) != nil else { throw Breach(text: "a \(type) that cannot be read") }
  }
}
