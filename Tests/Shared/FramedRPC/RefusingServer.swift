import Messages
import NIOCore
import NIOPosix

/// Speaks the protocol by hand, and refuses every call as not processed.
final class RefusingServer: Sendable {
  private final class Handler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer
    private let notes: Echo.Notes
    private let status: Status
    private var unread = ByteBuffer()

    init(_ notes: Echo.Notes, _ status: Status) {
      self.notes = notes
      self.status = status
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
        guard type == 2 else { continue }
        notes.note("sent")
        send(context, RawPeer.frame(5, stream: stream, (try? status.encoded()) ?? []))
      }
    }

    private func send(_ context: ChannelHandlerContext, _ bytes: [UInt8]) {
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
    }
  }

  private let listener: any Channel
  var port: Int { listener.localAddress?.port ?? 0 }

  /// Listens; "sent" of `notes` counts the calls that arrive.
  init(_ notes: Echo.Notes, _ status: Status) async throws {
    listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Handler(notes, status))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
  }

  func close() async { try? await listener.close() }
}
