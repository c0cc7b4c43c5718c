import CMessages

/// From a message to the wire and back, by libprotobuf-c.
extension MessageArena {
  /// No field takes more on the wire than this besides its content: 5 bytes of tag, and 10 of a length or a number.
  private static let mostFieldBytes = 15
  /// Up to here a message is packed into as much memory as it can take at most; a larger one is measured first.
  private static let measuredBytes = 1 << 20

  /// The message on the wire; the bytes live as long as the arena is borrowed.
  @inline(__always)
  func pack(_ message: some Message) throws(CodecError) -> UnsafeRawBufferPointer {
    let packed = try packing(message) { most, write in
      take(most).map { UnsafeRawBufferPointer(start: $0, count: write($0)) }
    }
    guard let packed else { throw .tooLarge }
    return packed
  }

  /// Hands `body` the most bytes that the message may take on the wire, and what writes it to memory of that size and
  /// returns how many it took.
  @inline(__always)
  func packing<Output>(
    _ message: some Message, _ body: (_ most: Int, _ write: (UnsafeMutableRawPointer) -> Int) -> Output
  ) throws(CodecError) -> Output {
    // The filled struct points to the message's own bytes.
    defer { withExtendedLifetime(message) {} }
    let filled = try fill(message)
    let most = state.pointee.packedBytes
    let size = most <= Self.measuredBytes ? most : protobuf_c_message_get_packed_size(filled)
    guard size <= CodecLimits.messageBytes else { throw .tooLarge }
    return body(size) { out in
      let written = protobuf_c_message_pack(filled, out.assumingMemoryBound(to: UInt8.self))
      assert(written <= size, "a message takes more than the most it can take")
      return written
    }
  }

  private func fill<Content: Message>(_ message: Content) throws(CodecError) -> UnsafePointer<ProtobufCMessage> {
    guard let memory = take(Content.descriptor.structBytes) else { throw .tooLarge }
    fill(memory, message)
    seal()
    if state.pointee.holdsNUL {
      // Which text it is, nobody has noted yet.
      state.pointee.checksEachText = true
      fill(memory, message)
    }
    if let fault = state.pointee.fault { throw fault }
    return UnsafePointer(memory.assumingMemoryBound(to: ProtobufCMessage.self))
  }

  /// Fills a message's struct and counts what its fields take on the wire besides their content.
  @inline(__always)
  func fill(_ memory: UnsafeMutableRawPointer, _ message: some Message) {
    message.fill(memory, self)
    let descriptor = memory.assumingMemoryBound(to: ProtobufCMessage.self).pointee.descriptor
    countFields(Int(descriptor.unsafelyUnwrapped.pointee.n_fields))
  }

  /// Counts what so many fields take on the wire besides their content.
  @inline(__always)
  func countFields(_ fields: Int) { state.pointee.packedBytes += fields * Self.mostFieldBytes }

  /// A message's struct unpacked from the wire; it lives as long as the arena is borrowed.
  func unpack(_ descriptor: MessageDescriptor, _ bytes: UnsafeRawBufferPointer) throws(CodecError) -> UnsafeRawPointer {
    var allocator = ProtobufCAllocator(
      alloc: { state, bytes in
        guard let state else { return nil }
        return MessageArena(state.assumingMemoryBound(to: State.self)).take(bytes)
      },
      free: { _, _ in },
      allocator_data: state)
    let unpacked = protobuf_c_message_unpack(
      descriptor.pointer, &allocator, bytes.count, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
    guard let unpacked else { throw state.pointee.fault ?? .malformed }
    return UnsafeRawPointer(unpacked)
  }
}
