import CHiredis
import NIOCore

/// Answers from the wire, read by hiredis, which bounds their depth. Used by one connection's event loop alone.
final class ReplyReader {
  private let reader: UnsafeMutablePointer<redisReader>
  private let bytesLimit: Int
  private var bytesSinceReply = 0

  /// A reader of answers of so many bytes and so many elements at most; nil when memory is short.
  init?(bytesLimit: Int, elementsLimit: Int) {
    guard let reader = bounded_reader_create(elementsLimit) else { return nil }
    self.reader = reader
    self.bytesLimit = bytesLimit
  }

  deinit { bounded_reader_free(reader) }

  /// Takes bytes in; throws `.malformed` when an answer is too large.
  func feed(_ buffer: ByteBuffer) throws(RedisError) {
    bytesSinceReply += buffer.readableBytes
    guard bytesSinceReply <= bytesLimit else { throw .malformed("an answer has more than \(bytesLimit) bytes") }
    let result = buffer.withUnsafeReadableBytes { bytes in
      redisReaderFeed(reader, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard result == REDIS_OK else { throw .malformed("the answer could not be taken in") }
  }

  /// The next whole answer; nil when there is none yet. Throws `.malformed` when what came is no answer.
  func next() throws(RedisError) -> Result<RedisValue, RedisError>? {
    var reply: UnsafeMutableRawPointer?
    guard redisReaderGetReply(reader, &reply) == REDIS_OK else {
      throw .malformed(
        withUnsafeBytes(of: reader.pointee.errstr) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    guard let reply else { return nil }
    bytesSinceReply = reader.pointee.len - reader.pointee.pos
    bounded_reader_next(reader)
    defer { freeReplyObject(reply) }
    return Self.value(reply.assumingMemoryBound(to: redisReply.self))
  }

  private static func value(_ reply: UnsafePointer<redisReply>) -> Result<RedisValue, RedisError> {
    switch reply.pointee.type {
    case REDIS_REPLY_INTEGER: return .success(.int(reply.pointee.integer))
    case REDIS_REPLY_STATUS: return .success(.status(text(reply)))
    case REDIS_REPLY_STRING:
      return .success(.bytes(Array(UnsafeRawBufferPointer(start: reply.pointee.str, count: reply.pointee.len))))
    case REDIS_REPLY_ERROR: return .failure(.refused(text(reply)))
    case REDIS_REPLY_ARRAY:
      var values: [RedisValue] = []
      values.reserveCapacity(Int(reply.pointee.elements))
      for place in 0..<Int(reply.pointee.elements) {
        guard let element = reply.pointee.element[place] else { continue }
        switch value(element) {
        case .success(let value): values.append(value)
        case .failure(let error): return .failure(error)
        }
      }
      return .success(.array(values))
    default: return .success(.null)
    }
  }

  private static func text(_ reply: UnsafePointer<redisReply>) -> String {
    String(decoding: UnsafeRawBufferPointer(start: reply.pointee.str, count: reply.pointee.len), as: UTF8.self)
  }
}
