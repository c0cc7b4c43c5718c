import CLibPQ
import Synchronization

/// Tells the server to end the statement that runs on a connection.
final class StatementCanceller: Sendable {
  private static let errorBytes: Int32 = 256
  /// The address of libpq's handle, which any thread may use; 0 once the statement is over.
  private let handle: Mutex<UInt>

  init(_ handle: OpaquePointer) {
    self.handle = Mutex(UInt(bitPattern: handle))
  }

  /// Sends the request, which makes a connection of its own, from a thread that may block.
  func cancel() {
    BlockingThread.start {
      self.handle.withLock { address in
        guard let handle = OpaquePointer(bitPattern: address) else { return }
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(Self.errorBytes)) { error in
          _ = PQcancel(handle, error.baseAddress, Self.errorBytes)
        }
      }
    }
  }

  /// Ends the matter: the statement is over, and a later one must not be hit.
  func retire() {
    handle.withLock { address in
      if let handle = OpaquePointer(bitPattern: address) { PQfreeCancel(handle) }
      address = 0
    }
  }
}
