import CMessages

extension MessageArena {
  /// The message on the wire; the bytes live as long as the arena is borrowed.
  func pack(_ message: some Message) throws(CodecError) -> UnsafeRawBufferPointer {
    let filled = UnsafePointer(try filled(message).assumingMemoryBound(to: ProtobufCMessage.self))
    let size = protobuf_c_message_get_packed_size(filled)
    guard size <= CodecLimits.messageBytes, let out = take(max(size, 1)) else { throw .tooLarge }
    let written = protobuf_c_message_pack(filled, out.assumingMemoryBound(to: UInt8.self))
    return UnsafeRawBufferPointer(start: out, count: written)
  }

  /// A message's struct, filled.
  func filled<Content: Message>(_ message: Content) throws(CodecError) -> UnsafeMutableRawPointer {
    let codec = Content.codec
    guard let memory = take(codec.messageBytes) else { throw .tooLarge }
    codec.initialise(memory)
    try message.fill(memory, self)
    return memory
  }

  /// A message's struct unpacked from the wire; it lives as long as the arena is borrowed.
  func unpack(_ codec: MessageCodec, _ bytes: UnsafeRawBufferPointer) throws(CodecError) -> UnsafeRawPointer {
    var allocator = ProtobufCAllocator(
      alloc: { arena, size in
        guard let arena else { return nil }
        return Unmanaged<MessageArena>.fromOpaque(arena).takeUnretainedValue().take(size)
      },
      free: { _, _ in },
      allocator_data: Unmanaged.passUnretained(self).toOpaque())
    let unpacked = protobuf_c_message_unpack(
      codec.descriptor, &allocator, bytes.count, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
    guard let unpacked else { throw isExhausted ? .tooLarge : .malformed }
    return UnsafeRawPointer(unpacked)
  }
}
