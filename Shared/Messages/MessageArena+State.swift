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

    /// All memory of the first block is free again, and there is no other.
    mutating func restart() {
      let block = blocks[0]
      if blocks.count > 1 {
        for block in blocks.dropFirst() { block.deallocate() }
        blocks = [block]
      }
      next = block.baseAddress.unsafelyUnwrapped
      end = next + block.count
      if fault != nil { fault = nil }
      holdsNUL = false
      checksEachText = false
      packedBytes = 0
    }
  }
}
