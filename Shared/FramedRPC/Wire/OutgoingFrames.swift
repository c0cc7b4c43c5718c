import NIOCore

/// Frames that wait for the event loop to write them: all that was added since its last turn leaves in one write.
struct OutgoingFrames: Sendable {
  private var bytes = ByteBuffer()
  private var writers: [UInt64: CheckedContinuation<Void, Never>] = [:]
  private var nextWriter: UInt64 = 0
  private var isWakeAsked = false
  private var isWakeWanted = false
  private let maxBytes: Int
  /// Whether the connection is gone: what is added goes nowhere.
  private(set) var isClosed = false

  init(maxBytes: Int) {
    self.maxBytes = maxBytes
  }

  /// Whether a writer may add a message without waiting.
  var hasRoom: Bool { isClosed || bytes.readableBytes < maxBytes }

  /// Whether so much waits that nothing should be read that asks for more.
  var isFull: Bool { bytes.readableBytes >= 4 * maxBytes }

  /// Adds a frame.
  mutating func append(_ type: FrameType, stream: UInt32 = 0, _ payload: UnsafeRawBufferPointer? = nil) {
    guard !isClosed else { return }
    writeHeader(type, flags: 0, stream: stream, length: payload?.count ?? 0)
    if let payload { bytes.writeBytes(payload) }
    isWakeWanted = true
  }

  /// Adds a REQUEST: the head's length, the head and, unless messages are to follow, the message.
  mutating func appendRequest(stream: UInt32, head: UnsafeRawBufferPointer, message: UnsafeRawBufferPointer?) {
    guard !isClosed else { return }
    let length = 4 + head.count + (message?.count ?? 0)
    writeHeader(.request, flags: message == nil ? 0 : Frame.endOfRequests, stream: stream, length: length)
    bytes.writeInteger(UInt32(head.count))
    bytes.writeBytes(head)
    if let message { bytes.writeBytes(message) }
    isWakeWanted = true
  }

  /// Asks for a turn of the event loop though no frame was added.
  mutating func wantWake() { isWakeWanted = true }

  /// Whether the event loop has to be woken now; true once per turn.
  mutating func claimWake() -> Bool {
    guard isWakeWanted, !isWakeAsked, !isClosed else { return false }
    isWakeAsked = true
    return true
  }

  /// What is to be written, nil when nothing is.
  mutating func take() -> ByteBuffer? {
    settleWake()
    guard bytes.readableBytes > 0 else { return nil }
    let taken = bytes
    bytes = ByteBuffer()
    return taken
  }

  /// The event loop had its turn.
  mutating func settleWake() {
    isWakeAsked = false
    isWakeWanted = false
  }

  /// The number under which a writer waits.
  mutating func writerNumber() -> UInt64 {
    nextWriter += 1
    return nextWriter
  }

  mutating func addWriter(_ number: UInt64, _ writer: CheckedContinuation<Void, Never>) {
    writers[number] = writer
  }

  mutating func removeWriter(_ number: UInt64) -> CheckedContinuation<Void, Never>? {
    writers.removeValue(forKey: number)
  }

  /// Everyone who waits for room; they look again themselves.
  mutating func takeWriters() -> [CheckedContinuation<Void, Never>] {
    guard !writers.isEmpty else { return [] }
    defer { writers = [:] }
    return Array(writers.values)
  }

  /// Drops what waits and whatever is added from now on.
  mutating func close() {
    isClosed = true
    bytes = ByteBuffer()
  }

  private mutating func writeHeader(_ type: FrameType, flags: UInt8, stream: UInt32, length: Int) {
    if bytes.capacity == 0 { bytes = ByteBufferAllocator().buffer(capacity: max(1024, Frame.headerBytes + length)) }
    bytes.writeMultipleIntegers(UInt32(length), type.rawValue, flags, UInt16(0), stream)
  }
}
