import CMessages
import Synchronization

/// The memory of one message on its way: a bump allocator that is emptied at once and used again.
///
/// Unchecked because it is handed from one borrower to the next through a lock and never used by two at once.
package final class MessageArena: @unchecked Sendable {
  static let alignment = 16
  private static let firstBlockBytes = 32 << 10
  private static let keptArenas = 8
  private static let pool = Mutex<[MessageArena]>([])

  private var blocks: [UnsafeMutableRawBufferPointer] = []
  private var next: UnsafeMutableRawPointer
  private var bytesLeft: Int
  private var bytesTaken = 0
  private var limit = 0
  /// Whether the limit was reached since it was borrowed.
  private(set) var isExhausted = false

  private init() {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.firstBlockBytes, alignment: Self.alignment)
    blocks = [block]
    next = block.baseAddress ?? UnsafeMutableRawPointer(bitPattern: Self.alignment).unsafelyUnwrapped
    bytesLeft = block.count
  }

  deinit { for block in blocks { block.deallocate() } }

  /// An empty arena that gives at most `limit` bytes.
  static func borrow(limit: Int) -> MessageArena {
    let arena = pool.withLock { $0.popLast() } ?? MessageArena()
    arena.limit = limit
    return arena
  }

  /// Empties the arena and keeps it for the next borrower; nothing that lived in it may be used any more.
  func giveBack() {
    for block in blocks.dropFirst() { block.deallocate() }
    blocks.removeLast(blocks.count - 1)
    next = blocks[0].baseAddress ?? next
    bytesLeft = blocks[0].count
    bytesTaken = 0
    isExhausted = false
    Self.pool.withLock { if $0.count < Self.keptArenas { $0.append(self) } }
  }

  /// Memory of a size; nil when the limit is reached.
  func take(_ bytes: Int) -> UnsafeMutableRawPointer? {
    guard bytes <= limit - bytesTaken else {
      isExhausted = true
      return nil
    }
    let rounded = (bytes + Self.alignment - 1) & ~(Self.alignment - 1)
    if rounded > bytesLeft { addBlock(atLeast: rounded) }
    defer {
      next += rounded
      bytesLeft -= rounded
      bytesTaken += rounded
    }
    return next
  }

  private func addBlock(atLeast bytes: Int) {
    let size = max(bytes, Self.firstBlockBytes << min(blocks.count, 8))
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: Self.alignment)
    blocks.append(block)
    next = block.baseAddress ?? next
    bytesLeft = block.count
  }
}
