import CLibPQ

/// What it takes to ask the server to end the statement that runs on a connection.
///
/// Unchecked because libpq lets any thread use it, it never changes, and it is freed once.
final class CancelRequest: @unchecked Sendable {
  private static let errorBytes: Int32 = 256
  private let handle: OpaquePointer

  /// The request for a connection; nil when libpq cannot make one.
  init?(_ connection: OpaquePointer) {
    guard let handle = PQgetCancel(connection) else { return nil }
    self.handle = handle
  }

  deinit { PQfreeCancel(handle) }

  /// Sends the request over a connection of its own, and blocks until the server has acted on it.
  func send() {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(Self.errorBytes)) { error in
      _ = PQcancel(handle, error.baseAddress, Self.errorBytes)
    }
  }
}
