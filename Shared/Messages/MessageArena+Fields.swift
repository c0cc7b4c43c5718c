import CMessages

extension MessageArena {
  /// A text's bytes; throws when it holds a NUL.
  func bytes(of text: String, in field: String) throws(CodecError) -> ProtobufCBinaryData {
    var text = text
    let copied: Result<ProtobufCBinaryData, CodecError> = text.withUTF8 { utf8 in
      guard !utf8.contains(0) else { return .failure(.containsNUL(field: field)) }
      return copy(UnsafeRawBufferPointer(utf8))
    }
    return try copied.get()
  }

  /// A copy of bytes.
  func bytes(_ bytes: [UInt8]) throws(CodecError) -> ProtobufCBinaryData {
    try bytes.withUnsafeBytes { copy($0) }.get()
  }

  /// A list of texts.
  func texts(
    _ texts: [String], in field: String
  ) throws(CodecError) -> (Int, UnsafeMutablePointer<ProtobufCBinaryData>?) {
    guard !texts.isEmpty else { return (0, nil) }
    guard let memory = take(texts.count * MemoryLayout<ProtobufCBinaryData>.stride) else { throw .tooLarge }
    let list = memory.bindMemory(to: ProtobufCBinaryData.self, capacity: texts.count)
    for (index, text) in texts.enumerated() { list[index] = try bytes(of: text, in: field) }
    return (texts.count, list)
  }

  /// A message inside another; NULL when there is none.
  func message<Content: Message, Struct>(
    _ message: Content?, as type: Struct.Type
  ) throws(CodecError) -> UnsafeMutablePointer<Struct>? {
    guard let message else { return nil }
    return try filled(message).assumingMemoryBound(to: Struct.self)
  }

  /// A list of messages.
  func messages<Content: Message, Struct>(
    _ messages: [Content], as type: Struct.Type
  ) throws(CodecError) -> (Int, UnsafeMutablePointer<UnsafeMutablePointer<Struct>?>?) {
    guard !messages.isEmpty else { return (0, nil) }
    guard let memory = take(messages.count * MemoryLayout<UnsafeMutablePointer<Struct>?>.stride) else {
      throw .tooLarge
    }
    let list = memory.bindMemory(to: UnsafeMutablePointer<Struct>?.self, capacity: messages.count)
    for (index, message) in messages.enumerated() {
      list[index] = try filled(message).assumingMemoryBound(to: Struct.self)
    }
    return (messages.count, list)
  }

  private func copy(_ source: UnsafeRawBufferPointer) -> Result<ProtobufCBinaryData, CodecError> {
    guard let start = source.baseAddress, source.count > 0 else {
      return .success(ProtobufCBinaryData(len: 0, data: nil))
    }
    guard let memory = take(source.count) else { return .failure(.tooLarge) }
    memory.copyMemory(from: start, byteCount: source.count)
    return .success(ProtobufCBinaryData(len: source.count, data: memory.assumingMemoryBound(to: UInt8.self)))
  }
}
