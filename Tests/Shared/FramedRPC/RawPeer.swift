import NIOCore
import NIOPosix
import Synchronization

/// A peer that writes whatever bytes a test wants and keeps what it is sent.
final class RawPeer: Sendable {
  /// A frame as it came.
  struct Frame: Equatable {
    var type: UInt8
    var stream: UInt32
    var payload: [UInt8]
  }

  private final class Collector: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer
    let received: Received
    private let answersPings: Bool
    private var answered = 0
    init(_ received: Received, answersPings: Bool) {
      self.received = received
      self.answersPings = answersPings
    }
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      let bytes = Array(unwrapInboundIn(data).readableBytesView)
      received.state.withLock { $0.bytes += bytes }
      guard answersPings else { return }
      let pings = received.frames.filter { $0.type == 8 }
      for ping in pings.dropFirst(answered) {
        context.writeAndFlush(NIOAny(ByteBuffer(bytes: RawPeer.frame(9, ping.payload))), promise: nil)
      }
      answered = pings.count
    }
    func channelInactive(context: ChannelHandlerContext) { received.state.withLock { $0.isClosed = true } }
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
  }

  private final class Received: Sendable {
    let state = Mutex<(bytes: [UInt8], isClosed: Bool)>(([], false))

    /// The whole frames received so far.
    var frames: [Frame] {
      var rest = state.withLock { $0.bytes }[...]
      var frames: [Frame] = []
      while rest.count >= 12 {
        let header = Array(rest.prefix(12))
        let length = header[0..<4].reduce(0) { $0 << 8 | Int($1) }
        guard rest.count >= 12 + length else { break }
        frames.append(
          Frame(
            type: header[4], stream: header[8..<12].reduce(0) { $0 << 8 | UInt32($1) },
            payload: Array(rest.dropFirst(12).prefix(length))))
        rest = rest.dropFirst(12 + length)
      }
      return frames
    }
  }

  private let channel: any Channel
  private let received: Received

  private init(_ channel: any Channel, _ received: Received) {
    self.channel = channel
    self.received = received
  }

  /// Connects to a port of loopback; `reads` says whether it ever reads, `answersPings` whether PONGs go out at once.
  static func connect(to port: Int, reads: Bool = true, answersPings: Bool = false) async throws -> RawPeer {
    let received = Received()
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelOption(.autoRead, value: reads)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Collector(received, answersPings: answersPings))
        }
      }
      .connect(host: "127.0.0.1", port: port).get()
    return RawPeer(channel, received)
  }

  func send(_ bytes: [UInt8]) { channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil) }

  /// Writes and waits until the system has taken it, which a server that does not read puts off for ever.
  func sendAll(_ bytes: [UInt8]) async throws { try await channel.writeAndFlush(ByteBuffer(bytes: bytes)) }

  func close() async { try? await channel.close() }

  var isClosed: Bool { received.state.withLock { $0.isClosed } }

  /// The whole frames received so far.
  var frames: [Frame] { received.frames }

  /// The bytes of a frame; `length` lies about the payload's.
  static func frame(
    _ type: UInt8, flags: UInt8 = 0, reserved: UInt16 = 0, stream: UInt32 = 0, _ payload: [UInt8] = [],
    length: UInt32? = nil
  ) -> [UInt8] {
    var buffer = ByteBuffer()
    buffer.writeMultipleIntegers(length ?? UInt32(payload.count), type, flags, reserved, stream)
    buffer.writeBytes(payload)
    return Array(buffer.readableBytesView)
  }
}
