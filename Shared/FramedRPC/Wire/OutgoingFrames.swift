import Messages
import NIOCore

/// Frames that wait for the event loop to write them: all that was added since its last turn leaves in one write.
struct OutgoingFrames: Sendable {
  /// What leaves in one write.
  struct Taken: Sendable {
    /// Buffers that are full, in their order, and the last one; empty when nothing waits.
    var full: [ByteBuffer] = []
    var last = ByteBuffer()

    var isEmpty: Bool { full.isEmpty && last.readableBytes == 0 }
  }

  /// A frame of this size or more is written from where it is, a smaller one is copied behind others.
  private static let largeFrameBytes = 8 << 10
  private static let firstBytes = 1 << 10

  private var waiting = Taken()
  private var fullBytes = 0
  private var isTurnDue = false
  private var isWakeWanted = false
  private let maxBytes: Int
  /// Whether the connection is gone: what is added goes nowhere.
  private(set) var isClosed = false

  init(maxBytes: Int) {
    self.maxBytes = maxBytes
  }

  private var bytes: Int { fullBytes + waiting.last.readableBytes }

  /// Whether a writer may add a message without waiting.
  var hasRoom: Bool { isClosed || bytes < maxBytes }

  /// Whether so much waits that nothing should be read that asks for more.
  var isFull: Bool { bytes >= 4 * maxBytes }

  /// A frame to be added later.
  static func frame(_ type: FrameType, stream: UInt32, _ payload: some Message) throws(CodecError) -> ByteBuffer {
    try payload.withWriter { most, write in
      var frame = SpareBuffers.take(Frame.headerBytes + most)
      frame.writeFrameHeader(type, flags: 0, stream: stream, length: 0)
      let length = frame.writeWithUnsafeMutableBytes(minimumWritableBytes: max(most, 1)) { room in
        room.baseAddress.map(write) ?? 0
      }
      frame.setInteger(UInt32(length), at: frame.readerIndex)
      return frame
    }
  }

  /// Adds a frame that was made before.
  mutating func append(_ frame: ByteBuffer) {
    guard !isClosed else { return }
    isWakeWanted = true
    guard frame.readableBytes >= Self.largeFrameBytes else {
      makeRoom(frame.readableBytes)
      waiting.last.writeImmutableBuffer(frame)
      return
    }
    closeLast()
    waiting.full.append(frame)
    fullBytes += frame.readableBytes
  }

  /// Adds a frame.
  mutating func append(_ type: FrameType, stream: UInt32 = 0, _ payload: UnsafeRawBufferPointer? = nil) {
    guard !isClosed else { return }
    isWakeWanted = true
    let length = payload?.count ?? 0
    makeRoom(Frame.headerBytes + length)
    waiting.last.writeFrameHeader(type, flags: 0, stream: stream, length: length)
    if let payload { waiting.last.writeBytes(payload) }
  }

  /// Adds a REQUEST: the head's length, the head and, unless messages are to follow, the message.
  mutating func appendRequest(stream: UInt32, head: UnsafeRawBufferPointer, message: UnsafeRawBufferPointer?) {
    guard !isClosed else { return }
    isWakeWanted = true
    let length = 4 + head.count + (message?.count ?? 0)
    makeRoom(Frame.headerBytes + length)
    waiting.last.writeFrameHeader(
      .request, flags: message == nil ? 0 : Frame.endOfRequests, stream: stream, length: length)
    waiting.last.writeInteger(UInt32(head.count))
    waiting.last.writeBytes(head)
    if let message { waiting.last.writeBytes(message) }
  }

  /// Asks for a turn of the event loop though no frame was added.
  mutating func wantWake() { isWakeWanted = true }

  /// Whether the event loop has to be woken now; true once per turn.
  mutating func claimWake() -> Bool {
    guard isWakeWanted, !isTurnDue, !isClosed else { return false }
    isTurnDue = true
    return true
  }

  /// The event loop has its turn and will take what is added meanwhile: nobody needs to wake it.
  mutating func beginTurn() { isTurnDue = true }

  /// The event loop had its turn.
  mutating func endTurn() {
    isTurnDue = false
    isWakeWanted = false
  }

  /// All that is to be written.
  mutating func take() -> Taken {
    defer {
      waiting = Taken()
      fullBytes = 0
    }
    return waiting
  }

  /// Drops what waits and whatever is added from now on.
  mutating func close() {
    isClosed = true
    _ = take()
  }

  /// Makes the last buffer take so many bytes more; a buffer of some size is left as it is rather than moved.
  private mutating func makeRoom(_ bytes: Int) {
    guard waiting.last.writableBytes < bytes else { return }
    if waiting.last.readableBytes >= Self.largeFrameBytes { closeLast() }
    guard waiting.last.capacity == 0 else { return }
    let usual = fullBytes == 0 ? Self.firstBytes : 2 * Self.largeFrameBytes
    waiting.last = ByteBufferAllocator().buffer(capacity: max(usual, bytes))
  }

  private mutating func closeLast() {
    guard waiting.last.readableBytes > 0 else { return }
    fullBytes += waiting.last.readableBytes
    waiting.full.append(waiting.last)
    waiting.last = ByteBuffer()
  }
}

extension ByteBuffer {
  /// Writes the header of a frame (docs/PROTOCOL.md, section 1).
  fileprivate mutating func writeFrameHeader(_ type: FrameType, flags: UInt8, stream: UInt32, length: Int) {
    writeMultipleIntegers(UInt32(length), type.rawValue, flags, UInt16(0), stream)
  }
}
