import NIOCore

/// The memory that a connection reads into: small while little comes, up to four large messages at once where much does,
/// so that few frames are cut in two; and no more than one buffer of it is kept by a connection that has fallen idle.
enum ReadBuffers {
  static let allocator = AdaptiveRecvByteBufferAllocator(minimum: 64, initial: 2 << 10, maximum: 256 << 10)
  static let readsPerTurn: UInt = 1
}
