import Glibc
import Load
import NIOCore
import NIOPosix
import Synchronization

/// The limit: bare NIO, a length and a number before each message, no protobuf, no deadline, no status.
///
/// Message 0 is not answered, so that an upload is many of it and one that is.
@main
struct EchoPeer {
  static func main() async throws {
    let words = CommandLine.arguments.dropFirst()
    if words.first == "server" { return try await serve() }
    let numbers = words.dropFirst().compactMap { Int($0) }
    let calls = Calls()
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Cutter { number, _, _ in calls.end(number) })
        }
      }
      .connect(host: "127.0.0.1", port: numbers[0]).get()
    let payload = ByteBuffer(repeating: 0x61, count: 1_024)
    if words.first == "client" {
      try await load(callers: numbers[1], seconds: numbers[2]) {
        await withCheckedContinuation { continuation in
          channel.writeAndFlush(frame(calls.begin(continuation), payload), promise: nil)
        }
      }
    } else {
      let chunk = ByteBuffer(repeating: 0x61, count: 64 << 10)
      try await load(callers: 1, seconds: numbers[1], warmUp: 5, unit: Double(160 * chunk.readableBytes) / 1e6) {
        // Every fourth waits until it is written, so that the whole upload is not in memory at once.
        for index in 1..<160 {
          if index % 4 == 0 {
            try await channel.writeAndFlush(frame(0, chunk))
          } else {
            channel.write(frame(0, chunk), promise: nil)
          }
        }
        await withCheckedContinuation { continuation in
          channel.writeAndFlush(frame(calls.begin(continuation), chunk), promise: nil)
        }
      }
    }
    try await channel.close()
  }

  private static func frame(_ number: UInt32, _ payload: ByteBuffer) -> ByteBuffer {
    var frame = ByteBuffer()
    frame.reserveCapacity(8 + payload.readableBytes)
    frame.writeMultipleIntegers(UInt32(payload.readableBytes), number)
    frame.writeImmutableBuffer(payload)
    return frame
  }

  private static func serve() async throws {
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(
            Cutter { number, payload, context in
              if number != 0 { context.write(NIOAny(frame(number, payload)), promise: nil) }
            })
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    print(listener.localAddress?.port ?? 0)
    fflush(nil)
    try await listener.closeFuture.get()
  }

  final class Calls: Sendable {
    private struct State {
      var next: UInt32 = 0
      var waiting: [UInt32: CheckedContinuation<Void, Never>] = [:]
    }

    private let state = Mutex(State())

    func begin(_ continuation: CheckedContinuation<Void, Never>) -> UInt32 {
      state.withLock { state in
        state.next += 1
        state.waiting[state.next] = continuation
        return state.next
      }
    }

    func end(_ number: UInt32) { state.withLock { $0.waiting.removeValue(forKey: number) }?.resume() }
  }

  /// Cuts messages at their lengths and hands them on; flushes once per read.
  final class Cutter: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer
    private var unread = ByteBuffer()
    private let take: (UInt32, ByteBuffer, ChannelHandlerContext) -> Void

    init(_ take: @escaping (UInt32, ByteBuffer, ChannelHandlerContext) -> Void) { self.take = take }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      var bytes = unwrapInboundIn(data)
      if unread.readableBytes == 0 { unread = bytes } else { unread.writeBuffer(&bytes) }
      while let (length, number) = unread.peekMultipleIntegers(as: (UInt32, UInt32).self),
        unread.readableBytes >= 8 + Int(length)
      {
        unread.moveReaderIndex(forwardBy: 8)
        if let payload = unread.readSlice(length: Int(length)) { take(number, payload, context) }
      }
    }

    func channelReadComplete(context: ChannelHandlerContext) { context.flush() }
  }
}
