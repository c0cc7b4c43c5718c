import CHiredis
import NIOCore

/// Commands on the wire, written by hiredis; keeps its memory from one command to the next.
struct CommandFormat: Sendable {
  private var bytes: [UInt8] = []
  private var lengths: [Int] = []

  /// Appends a command to `buffer`.
  mutating func append(_ command: [RedisArgument], to buffer: inout ByteBuffer) {
    bytes.removeAll(keepingCapacity: bytes.capacity <= Self.keptBytes)
    lengths.removeAll(keepingCapacity: true)
    for argument in command {
      let start = bytes.count
      argument.append(to: &bytes)
      lengths.append(bytes.count - start)
    }
    // An empty list has no address, and hiredis wants one.
    bytes.append(0)
    bytes.withUnsafeBufferPointer { content in
      guard let base = content.baseAddress else { return }
      withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: lengths.count) { words in
        var offset = 0
        for (place, length) in lengths.enumerated() {
          words.initializeElement(
            at: place, to: UnsafeRawPointer(base + offset).assumingMemoryBound(to: CChar.self))
          offset += length
        }
        var target: UnsafeMutablePointer<CChar>?
        let size = redisFormatCommandArgv(&target, Int32(lengths.count), words.baseAddress, lengths)
        guard size > 0, let target else { return }
        buffer.writeBytes(UnsafeRawBufferPointer(start: target, count: Int(size)))
        redisFreeCommand(target)
      }
    }
  }

  /// Memory of this size is kept.
  private static let keptBytes = 64 << 10
}
