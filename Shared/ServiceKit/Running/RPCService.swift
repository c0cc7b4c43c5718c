import FramedRPC
import ServiceLifecycle

/// Takes calls until the service is told to stop, then lets those that run end.
struct RPCService: Service {
  let server: RPCServer
  let address: NetworkAddress
  let grace: Duration
  let readiness: Readiness

  func run() async throws {
    do {
      try await server.start()
    } catch {
      throw ListeningFailed(
        purpose: "calls of other services", variables: "RPC_HOST and RPC_PORT", address: address, cause: error)
    }
    readiness.noteListening()
    try? await gracefulShutdown()
    await server.drain(within: grace)
  }
}
