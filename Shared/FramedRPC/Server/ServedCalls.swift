import Logging

/// What every connection of a server shares.
struct ServedCalls: Sendable {
  let router: RPCRouter
  let service: String
  let instance: String
  let logger: Logger
  let figures: ServerFigures
  /// Whether callers show certificates.
  let isSecured: Bool
  /// Runs around each handler.
  let around: RPCServer.Around
}
