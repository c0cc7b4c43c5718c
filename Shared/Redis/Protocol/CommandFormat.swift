import CHiredis
import NIOCore

/// Commands on the wire, written by hiredis.
enum CommandFormat {
  /// Appends a command to `buffer`.
  static func append(_ command: [RedisArgument], to buffer: inout ByteBuffer) {
    var bytes: [UInt8] = []
    var lengths: [Int] = []
    for argument in command {
      let encoded = argument.encoded
      bytes.append(contentsOf: encoded)
      lengths.append(encoded.count)
    }
    // An empty list has no address, and hiredis wants one.
    bytes.append(0)
    bytes.withUnsafeBufferPointer { content in
      guard let base = content.baseAddress else { return }
      var offset = 0
      var words: [UnsafePointer<CChar>?] = lengths.map { length in
        defer { offset += length }
        return UnsafeRawPointer(base + offset).assumingMemoryBound(to: CChar.self)
      }
      var target: UnsafeMutablePointer<CChar>?
      let size = redisFormatCommandArgv(&target, Int32(words.count), &words, lengths)
      guard size > 0, let target else { return }
      buffer.writeBytes(UnsafeRawBufferPointer(start: target, count: Int(size)))
      redisFreeCommand(target)
    }
  }
}
