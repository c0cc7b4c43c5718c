import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization

/// Answers the probes over HTTP.
final class ProbeServer: Service {
  private let address: NetworkAddress
  private let pages: ProbePages
  private let logger: Logger
  private let port = Atomic<Int>(0)
  private static let connectionLimit = 128

  init(address: NetworkAddress, pages: ProbePages, logger: Logger) {
    self.address = address
    self.pages = pages
    self.logger = logger
  }

  /// The port it listens on; 0 before it does.
  var boundPort: Int { port.load(ordering: .relaxed) }

  func run() async throws {
    var quiet = logger
    quiet.logLevel = max(.warning, logger.logLevel)
    let application = Application(
      responder: CallbackResponder<BasicRequestContext> { request, _ in await self.respond(to: request) },
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          idleTimeout: .seconds(60),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 8_192, maxHeaderListSize: 16_384, maxHeaderFieldCount: 64))),
      configuration: ApplicationConfiguration(
        address: .hostname(address.host, port: address.port), backlog: 64,
        availableConnectionsDelegate: MaximumAvailableConnections(Self.connectionLimit)),
      onServerRunning: { channel in self.port.store(channel.localAddress?.port ?? 0, ordering: .relaxed) },
      logger: quiet)
    do {
      try await application.run()
    } catch {
      guard boundPort == 0 else { throw error }
      throw ListeningFailed(
        purpose: "the probes", variables: "PROBE_HOST and PROBE_PORT", address: address, cause: error)
    }
  }

  private func respond(to request: Request) async -> Response {
    guard request.method == .get || request.method == .head else {
      return Response(status: .methodNotAllowed, headers: [.allow: "GET, HEAD"])
    }
    guard let page = await pages.page(request.uri.path) else { return Response(status: .notFound) }
    let headers: HTTPFields = [
      .contentType: page.mediaType, .cacheControl: "no-store", .contentLength: String(page.bytes.count),
    ]
    let body = request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: page.bytes))
    return Response(status: .init(code: page.status), headers: headers, body: body)
  }
}
