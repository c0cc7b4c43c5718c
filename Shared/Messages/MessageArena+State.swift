extension MessageArena {
  /// What an arena is made of; it lives at one address as long as the arena.
  struct State {
    /// Where the next struct goes.
    var next: UnsafeMutableRawPointer
    /// Where the last text went.
    var end: UnsafeMutableRawPointer
    /// The last one is in use.
    var blocks: [UnsafeMutableRawBufferPointer]
    /// What further blocks may take.
    var bytesLeft = 0
    /// What was found wrong first.
    var fault: CodecError?
    /// Whether a text that was copied holds a NUL; known of the block in use once it is sealed.
    var holdsNUL = false
    /// Whether every text is looked at by itself, to name the one that holds a NUL.
    var checksEachText = false
    /// No less than the message takes on the wire, the texts of the block in use not counted.
    var packedBytes = 0

    init(_ block: UnsafeMutableRawBufferPointer) {
      blocks = [block]
      // A block of some size has an address.
      next = block.baseAddress.unsafelyUnwrapped
      end = next + block.count
    }

    /// What is kept of an arena that large messages went through.
    private static let keptBytes = 256 << 10

    /// All memory of the first block is free again, and there is no other: the largest that is worth keeping is the first
    /// from now on.
    mutating func restart() {
      if blocks.count > 1 { keepOne() }
      let block = blocks[0]
      next = block.baseAddress.unsafelyUnwrapped
      end = next + block.count
      if fault != nil { fault = nil }
      holdsNUL = false
      checksEachText = false
      packedBytes = 0
    }

    private mutating func keepOne() {
      let kept = blocks.indices.last { blocks[$0].count <= Self.keptBytes } ?? 0
      for (index, block) in blocks.enumerated() where index != kept { block.deallocate() }
      blocks = [blocks[kept]]
    }
  }
}
