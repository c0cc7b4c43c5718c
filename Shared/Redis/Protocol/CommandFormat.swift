import CHiredis
import NIOCore

/// Commands on the wire, written by hiredis.
enum CommandFormat {
  /// Appends a command to `buffer`.
  static func append(_ command: [RedisArgument], to buffer: inout ByteBuffer) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    var lengths: [Int] = []
    lengths.reserveCapacity(command.count)
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
}
