import NIOCore
import NIOPosix
import ServiceKit

/// ClamAV's daemon: it gets each file before it is kept, and only a file that it calls clean is.
struct VirusScanner: Sendable {
  private static let pieceBytes = 64 * 1_024

  let address: ScannerAddress
  /// The longest a check may take.
  let timeLimit: Duration

  /// Returns when the scanner calls the content clean; throws why not otherwise.
  func check(_ content: [UInt8]) async throws {
    let answer = try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask { try await ask(content) }
      group.addTask {
        try await Task.sleep(for: timeLimit)
        return nil
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
    guard let answer else { throw ScanFault.timedOut }
    try ScanReply.check(answer)
  }

  private func ask(_ content: [UInt8]) async throws -> [UInt8] {
    let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>
    do {
      channel = try await connect()
    } catch {
      try Task.checkCancellation()
      throw ScanFault.unavailable("\(error)")
    }
    do {
      let answer = try await channel.executeThenClose { inbound, outbound in
        // A scanner that has seen enough answers and hangs up; its answer says why.
        try? await Self.send(content, outbound)
        return try await Self.receive(inbound)
      }
      try Task.checkCancellation()
      return answer
    } catch {
      try Task.checkCancellation()
      throw ScanFault.unavailable("\(error)")
    }
  }

  private func connect() async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
    let bootstrap = ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).connectTimeout(.seconds(5))
    let wrap: @Sendable (any Channel) -> EventLoopFuture<NIOAsyncChannel<ByteBuffer, ByteBuffer>> = { channel in
      channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel(wrappingChannelSynchronously: channel) }
    }
    switch address {
    case .unix(let path): return try await bootstrap.connect(unixDomainSocketPath: path, channelInitializer: wrap)
    case .tcp(let address):
      return try await bootstrap.connect(host: address.host, port: address.port, channelInitializer: wrap)
    }
  }

  /// The command, the content in pieces with their lengths, and the piece of no length that ends it.
  private static func send(_ content: [UInt8], _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>) async throws {
    try await outbound.write(ByteBuffer(string: "zINSTREAM\0"))
    for start in stride(from: 0, to: content.count, by: pieceBytes) {
      let piece = content[start..<min(start + pieceBytes, content.count)]
      var buffer = ByteBuffer(integer: UInt32(piece.count))
      buffer.writeBytes(piece)
      try await outbound.write(buffer)
    }
    try await outbound.write(ByteBuffer(integer: UInt32(0)))
  }

  private static func receive(_ inbound: NIOAsyncChannelInboundStream<ByteBuffer>) async throws -> [UInt8] {
    var answer: [UInt8] = []
    for try await buffer in inbound {
      answer.append(contentsOf: buffer.readableBytesView)
      if answer.contains(0) || answer.count >= ScanReply.bytesLimit { break }
    }
    return answer
  }
}
