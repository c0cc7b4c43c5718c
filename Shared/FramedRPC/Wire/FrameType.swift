/// What a frame is for; any other number is refused.
enum FrameType: UInt8, Sendable {
  case hello = 1
  case request = 2
  case response = 3
  case data = 4
  case end = 5
  case cancel = 6
  case credit = 7
  case ping = 8
  case pong = 9
  case goaway = 10

  /// Whether the frame belongs to the connection (stream 0) and not to a call.
  var isOfConnection: Bool {
    switch self {
    case .hello, .ping, .pong, .goaway: true
    case .request, .response, .data, .end, .cancel, .credit: false
    }
  }
}
