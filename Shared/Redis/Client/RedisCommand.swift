import NIOCore

/// A command on its way, and who waits for its answer.
struct RedisCommand: Sendable {
  let bytes: ByteBuffer
  let reply: PendingReply
}
