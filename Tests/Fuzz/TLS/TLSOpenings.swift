import Messages
import NIOCore
import NIOEmbedded
import NIOSSL

/// How peers begin that have no certificate.
struct TLSOpenings: Sendable {
  /// The first flight of a handshake: a ClientHello.
  let clientHello: [UInt8]
  /// Frames without TLS: HELLO and a call.
  let frames: [UInt8]

  init() throws {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.certificateVerification = .none
    let handler = try NIOSSLClientHandler(
      context: NIOSSLContext(configuration: configuration), serverHostname: "server")
    let channel = EmbeddedChannel(handler: handler)
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    var bytes: [UInt8] = []
    while let buffer = try channel.readOutbound(as: ByteBuffer.self) { bytes += buffer.readableBytesView }
    clientHello = bytes
    // It was never connected to anything.
    _ = try? channel.finish()
    var random = SeededRandom(seed: 1)
    var calls = CallFrames(lastStream: 0)
    let hello = try Hello(version: 1, maxFrameBytes: 1 << 20, initialCreditBytes: 1 << 18, service: "fuzz").encoded()
    frames = FrameBytes.frame(FrameBytes.hello, hello) + (try calls.next(&random)) + (try calls.next(&random))
  }
}
