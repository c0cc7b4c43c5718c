import CMessages
import Glibc

/// Copies of values, as fields of structs of protobuf-c have them; what cannot be copied is a fault of the arena.
///
/// Elements of lists are handed on as `inout`, though nothing writes to them: so they are read where they are, while
/// the compiler would copy what is not known to stay, and count a reference for each text of each message.
extension MessageArena {
  /// A text's bytes.
  @inline(__always)
  func copy(_ text: String, in field: String) -> ProtobufCBinaryData {
    text.utf8Span.span.withUnsafeBytes { copy($0, in: field) }
  }

  /// Bytes, where they are: the message that is packed keeps them there for as long.
  func place(_ bytes: [UInt8]) -> ProtobufCBinaryData {
    guard !bytes.isEmpty else { return ProtobufCBinaryData() }
    state.pointee.packedBytes += bytes.count
    return bytes.withUnsafeBufferPointer {
      ProtobufCBinaryData(len: $0.count, data: UnsafeMutablePointer(mutating: $0.baseAddress))
    }
  }

  /// A list of texts.
  func copy(_ texts: [String], in field: String) -> (Int, UnsafeMutablePointer<ProtobufCBinaryData>?) {
    guard !texts.isEmpty, let memory = take(texts.count * MemoryLayout<ProtobufCBinaryData>.stride) else {
      return (0, nil)
    }
    let list = memory.assumingMemoryBound(to: ProtobufCBinaryData.self)
    Self.forEach(texts) { index, text in list[index] = copy(text, in: field) }
    countFields(texts.count)
    return (texts.count, list)
  }

  /// A message inside another; NULL when there is none.
  func copy<Content: Message, Struct>(_ message: Content?, as type: Struct.Type) -> UnsafeMutablePointer<Struct>? {
    guard let message, let memory = take(MemoryLayout<Struct>.size) else { return nil }
    fill(memory, message)
    return memory.assumingMemoryBound(to: Struct.self)
  }

  /// A list of messages.
  func copy<Content: Message, Struct>(
    _ messages: [Content], as type: Struct.Type
  ) -> (Int, UnsafeMutablePointer<UnsafeMutablePointer<Struct>?>?) {
    guard !messages.isEmpty, let memory = take(messages.count * MemoryLayout<UnsafeMutablePointer<Struct>?>.stride)
    else { return (0, nil) }
    let list = memory.assumingMemoryBound(to: UnsafeMutablePointer<Struct>?.self)
    Self.forEach(messages) { index, message in
      let memory = take(MemoryLayout<Struct>.size)
      if let memory { fill(memory, message) }
      list[index] = memory?.assumingMemoryBound(to: Struct.self)
    }
    countFields(messages.count)
    return (messages.count, list)
  }

  private func copy(_ utf8: UnsafeRawBufferPointer, in field: String) -> ProtobufCBinaryData {
    guard let start = utf8.baseAddress, utf8.count > 0, let memory = takeText(utf8.count) else {
      return ProtobufCBinaryData()
    }
    memory.copyMemory(from: start, byteCount: utf8.count)
    if state.pointee.checksEachText, memchr(memory, 0, utf8.count) != nil { note(.containsNUL(field: field)) }
    return ProtobufCBinaryData(len: utf8.count, data: memory.assumingMemoryBound(to: UInt8.self))
  }

  @inline(__always)
  private static func forEach<Element>(_ list: [Element], _ body: (Int, inout Element) -> Void) {
    list.withUnsafeBufferPointer { elements in
      guard let start = UnsafeMutablePointer(mutating: elements.baseAddress) else { return }
      for index in elements.indices { body(index, &start[index]) }
    }
  }
}
