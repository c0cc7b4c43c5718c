import CHiredis
import NIOCore

/// Answers from the wire, read by hiredis. Used by one connection's event loop alone.
final class ReplyReader {
  /// Bytes of one answer at most.
  static let replyBytesLimit = 64 << 20
  private let reader: UnsafeMutablePointer<redisReader>
  private var bytesSinceReply = 0

  init?() {
    guard let reader = redisReaderCreate() else { return nil }
    self.reader = reader
  }

  deinit { redisReaderFree(reader) }

  /// Takes bytes in; throws when they are no answers, or one is too large.
  func feed(_ buffer: ByteBuffer) throws(RedisError) {
    bytesSinceReply += buffer.readableBytes
    guard bytesSinceReply <= Self.replyBytesLimit else { throw .refused("an answer is too large") }
    let result = buffer.withUnsafeReadableBytes { bytes in
      redisReaderFeed(reader, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard result == REDIS_OK else { throw .refused("the answer could not be read") }
  }

  /// The next whole answer; nil when there is none yet.
  func next() throws(RedisError) -> Result<RedisValue, RedisError>? {
    var reply: UnsafeMutableRawPointer?
    guard redisReaderGetReply(reader, &reply) == REDIS_OK else { throw .refused("the answer is malformed") }
    guard let reply else { return nil }
    bytesSinceReply = 0
    defer { freeReplyObject(reply) }
    return Self.value(reply.assumingMemoryBound(to: redisReply.self))
  }

  private static func value(_ reply: UnsafePointer<redisReply>) -> Result<RedisValue, RedisError> {
    let content = reply.pointee
    switch content.type {
    case REDIS_REPLY_INTEGER: return .success(.int(content.integer))
    case REDIS_REPLY_STATUS: return .success(.status(text(content)))
    case REDIS_REPLY_STRING:
      return .success(.bytes(Array(UnsafeRawBufferPointer(start: content.str, count: content.len))))
    case REDIS_REPLY_ERROR: return .failure(.refused(text(content)))
    case REDIS_REPLY_ARRAY:
      var values: [RedisValue] = []
      for place in 0..<content.elements {
        guard let element = content.element[place] else { continue }
        switch value(element) {
        case .success(let value): values.append(value)
        case .failure(let error): return .failure(error)
        }
      }
      return .success(.array(values))
    default: return .success(.null)
    }
  }

  private static func text(_ reply: redisReply) -> String {
    String(decoding: UnsafeRawBufferPointer(start: reply.str, count: reply.len), as: UTF8.self)
  }
}
