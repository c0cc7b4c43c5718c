import FramedRPC
import Messages
import NIOCore
import NIOPosix

/// Speaks the protocol by hand, and refuses calls as not processed.
final class RefusingServer: Sendable {
  /// When a call is refused.
  enum Manner: Sendable {
    case always
    /// The first calls that arrive, so many; those after them are answered once their caller has sent all.
    case first(Int)
    /// When a message of it has arrived.
    case onData
  }

  private final class Handler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer
    private let notes: Echo.Notes
    private let status: Status
    private let manner: Manner
    private var unread = ByteBuffer()

    init(_ notes: Echo.Notes, _ status: Status, _ manner: Manner) {
      self.notes = notes
      self.status = status
      self.manner = manner
    }

    func channelActive(context: ChannelHandlerContext) {
      let hello = Hello(version: 1, maxFrameBytes: 1 << 20, maxStreams: 1_000, initialCreditBytes: 1 << 16)
      send(context, RawPeer.frame(1, (try? hello.encoded()) ?? []))
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      var bytes = unwrapInboundIn(data)
      unread.writeBuffer(&bytes)
      while let (length, type, _, _, stream) = unread.peekMultipleIntegers(
        as: (UInt32, UInt8, UInt8, UInt16, UInt32).self), unread.readableBytes >= 12 + Int(length)
      {
        unread.moveReaderIndex(forwardBy: 12 + Int(length))
        take(type, stream, context)
      }
    }

    private func take(_ type: UInt8, _ stream: UInt32, _ context: ChannelHandlerContext) {
      if type == 2 { notes.note("sent") }
      switch (manner, type) {
      case (.always, 2), (.onData, 4): refuse(stream, context)
      case (.first(let count), 2) where notes.count("sent") <= count: refuse(stream, context)
      case (.first, 5): send(context, RawPeer.frame(3, stream: stream, (try? Problem(code: "taken").encoded()) ?? []))
      default: break
      }
    }

    private func refuse(_ stream: UInt32, _ context: ChannelHandlerContext) {
      send(context, RawPeer.frame(5, stream: stream, (try? status.encoded()) ?? []))
    }

    private func send(_ context: ChannelHandlerContext, _ bytes: [UInt8]) {
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
    }
  }

  /// What it says of calls that it refuses.
  static let refusal = Status(code: StatusCode.unavailable.rawValue, errorCode: "unavailable", notProcessed: true)

  private let listener: any Channel
  var port: Int { listener.localAddress?.port ?? 0 }

  /// Listens; "sent" of `notes` counts the calls that arrive.
  init(_ notes: Echo.Notes, _ status: Status = refusal, _ manner: Manner = .always) async throws {
    listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Handler(notes, status, manner))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
  }

  func close() async { try? await listener.close() }
}
