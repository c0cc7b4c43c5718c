import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceKit
import ServiceLifecycle
import Synchronization

/// Listens for browsers and API clients until the service is told to stop; then answers what has begun, ends the
/// event streams, and closes.
final class HTTPServer: Service {
  /// Where and how much.
  struct Configuration: Sendable {
    var host: String
    var port: Int
    var connectionLimit: Int
  }

  private static let idleTimeout = TimeAmount.seconds(75)

  private let configuration: Configuration
  private let responder: EdgeResponder
  private let logger: Logger
  private let port = Mutex<Int?>(nil)

  init(_ configuration: Configuration, responder: EdgeResponder, logger: Logger) {
    self.configuration = configuration
    self.responder = responder
    self.logger = logger
  }

  /// The port it listens on; nil while it does not.
  var boundPort: Int? { port.withLock { $0 } }

  func run() async throws {
    let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
      maxHeaderFieldSize: 16_384, maxHeaderListSize: 32_768, maxHeaderFieldCount: 100)
    let application = Application(
      responder: responder,
      server: .http1(configuration: .init(idleTimeout: Self.idleTimeout, httpDecoderConfiguration: decoder)),
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port), backlog: 1_024,
        availableConnectionsDelegate: MaximumAvailableConnections(configuration.connectionLimit)),
      onServerRunning: { [self] channel in port.withLock { $0 = channel.localAddress?.port } },
      logger: logger)
    defer { port.withLock { $0 = nil } }
    do {
      try await application.run()
    } catch {
      guard boundPort == nil else { throw error }
      throw ListeningFailed(
        purpose: "browsers", variables: "HTTP_HOST and HTTP_PORT",
        address: NetworkAddress(host: configuration.host, port: configuration.port), cause: error)
    }
  }
}
