import Glibc
import Synchronization

/// The memory of one message on its way: a bump allocator that is emptied at once and used again. Structs go into a
/// block from its beginning, texts from its end, so that all texts of a block lie together.
///
/// It is a pointer and nothing more, because a message asks for memory hundreds of times, through C too: no reference
/// is counted and no exclusive access checked on the way.
///
/// Unchecked because it is handed from one borrower to the next through a lock and never used by two at once.
package struct MessageArena: @unchecked Sendable {
  private static let alignment = 8
  private static let firstBlockBytes = 32 << 10
  private static let keptArenas = 8
  private static let pool = Mutex<[MessageArena]>([])

  let state: UnsafeMutablePointer<State>

  /// The arena that has this state.
  init(_ state: UnsafeMutablePointer<State>) {
    self.state = state
  }

  private init(firstBlockBytes: Int) {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: firstBlockBytes, alignment: Self.alignment)
    state = .allocate(capacity: 1)
    state.initialize(to: State(block))
  }

  /// An empty arena whose blocks, after the first, take at most `limit` bytes.
  static func borrow(limit: Int) -> MessageArena {
    let arena = pool.withLock { $0.popLast() } ?? MessageArena(firstBlockBytes: Self.firstBlockBytes)
    arena.state.pointee.bytesLeft = limit
    return arena
  }

  /// Empties the arena and keeps it for the next borrower; nothing that lived in it may be used any more.
  func giveBack() {
    state.pointee.restart()
    let isKept = Self.pool.withLock { pool in
      guard pool.count < Self.keptArenas else { return false }
      pool.append(self)
      return true
    }
    if !isKept { free() }
  }

  /// Memory of a size, aligned for any struct; nil, and a fault, when the limit is reached.
  @inline(__always)
  func take(_ bytes: Int) -> UnsafeMutableRawPointer? {
    let rounded = (UInt(bitPattern: bytes) &+ UInt(Self.alignment - 1)) & ~UInt(Self.alignment - 1)
    let start = state.pointee.next
    guard bytes >= 0, rounded <= UInt(bitPattern: state.pointee.end - start) else { return takeElsewhere(bytes) }
    state.pointee.next = start + Int(bitPattern: rounded)
    return start
  }

  /// Memory for a text; nil, and a fault, when the limit is reached.
  @inline(__always)
  func takeText(_ bytes: Int) -> UnsafeMutableRawPointer? {
    guard bytes <= state.pointee.end - state.pointee.next else { return takeTextElsewhere(bytes) }
    state.pointee.end -= bytes
    return state.pointee.end
  }

  /// Keeps what was found wrong first.
  @inline(never)
  func note(_ fault: CodecError) {
    if state.pointee.fault == nil { state.pointee.fault = fault }
  }

  /// Counts the texts of the block in use and looks for a NUL in all of them at once.
  func seal() {
    guard let block = state.pointee.blocks.last, let start = block.baseAddress else { return }
    let end = state.pointee.end
    let bytes = start + block.count - end
    state.pointee.packedBytes += bytes
    if memchr(end, 0, bytes) != nil { state.pointee.holdsNUL = true }
  }

  @inline(never)
  private func takeElsewhere(_ bytes: Int) -> UnsafeMutableRawPointer? { addBlock(bytes) ? take(bytes) : nil }

  @inline(never)
  private func takeTextElsewhere(_ bytes: Int) -> UnsafeMutableRawPointer? { addBlock(bytes) ? takeText(bytes) : nil }

  /// A block in which so many bytes have room; false, and a fault, when the limit is reached.
  private func addBlock(_ bytes: Int) -> Bool {
    seal()
    let usual = Self.firstBlockBytes << min(state.pointee.blocks.count, 8)
    // With room for what else belongs to a message that has a large field, so that it fits into this block the next time.
    let size = min(max(usual, bytes &+ max(bytes / 4, Self.alignment)), state.pointee.bytesLeft)
    guard bytes >= 0, bytes <= size - Self.alignment else {
      note(.tooLarge)
      return false
    }
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: Self.alignment)
    state.pointee.blocks.append(block)
    state.pointee.bytesLeft -= size
    state.pointee.next = block.baseAddress.unsafelyUnwrapped
    state.pointee.end = state.pointee.next + size
    return true
  }

  private func free() {
    state.pointee.blocks[0].deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }
}
