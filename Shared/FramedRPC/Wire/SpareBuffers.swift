import NIOCore
import Synchronization

/// The memory of large frames that are done with, for the next ones: fresh memory costs more than filling it, as the
/// system has to make every page of it first.
enum SpareBuffers {
  /// What is worth keeping, and how many of them: 2 MiB at most in a process.
  private static let capacities = 32 << 10...256 << 10
  private static let count = 8
  private static let spares = Mutex<[ByteBuffer]>([])

  /// An empty buffer that so many bytes fit in.
  static func take(_ bytes: Int) -> ByteBuffer {
    guard bytes >= capacities.lowerBound else { return ByteBufferAllocator().buffer(capacity: bytes) }
    let spare = spares.withLock { spares in (spares.last?.capacity ?? 0) >= bytes ? spares.popLast() : nil }
    return spare ?? ByteBufferAllocator().buffer(capacity: bytes)
  }

  /// Keeps a buffer's memory, unless something else still uses it.
  static func giveBack(_ buffer: inout ByteBuffer) {
    guard capacities.contains(buffer.storageCapacity), buffer.modifyIfUniquelyOwned({ $0.clear() }) != nil else {
      return
    }
    spares.withLock { [buffer] spares in if spares.count < count { spares.append(buffer) } }
    buffer = ByteBuffer()
  }
}
