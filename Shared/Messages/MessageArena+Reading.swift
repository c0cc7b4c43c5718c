import CMessages
import Glibc

/// Values of fields of unpacked structs. What C does not check is checked here; what is wrong is a fault of the arena.
extension MessageArena {
  /// A text; it has to be UTF-8 without a NUL.
  func text(_ data: ProtobufCBinaryData, in field: String) -> String {
    guard let start = data.data, data.len > 0 else { return "" }
    let bytes = UnsafeRawBufferPointer(start: start, count: data.len)
    guard Self.isPlain(bytes) else { return unusualText(UnsafeBufferPointer(start: start, count: data.len), field) }
    let span = UnsafeBufferPointer(start: start, count: data.len).span
    return String(copying: UTF8Span(unchecked: span, isKnownASCII: true))
  }

  /// A list of texts.
  func texts(_ list: UnsafeMutablePointer<ProtobufCBinaryData>?, _ count: Int, in field: String) -> [String] {
    guard let list, count > 0 else { return [] }
    var texts: [String] = []
    texts.reserveCapacity(count)
    for index in 0..<count { texts.append(text(list[index], in: field)) }
    return texts
  }

  /// Bytes.
  func bytes(_ data: ProtobufCBinaryData) -> [UInt8] {
    guard let start = data.data, data.len > 0 else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: data.len))
  }

  /// A message inside another; nil when there is none.
  func message<Content: Message, Struct>(_ pointer: UnsafeMutablePointer<Struct>?) -> Content? {
    guard let pointer else { return nil }
    return Content(reading: UnsafeRawPointer(pointer), self)
  }

  /// A list of messages.
  func messages<Content: Message, Struct>(
    _ list: UnsafeMutablePointer<UnsafeMutablePointer<Struct>?>?, _ count: Int
  ) -> [Content] {
    guard let list, count > 0 else { return [] }
    var messages: [Content] = []
    messages.reserveCapacity(count)
    for index in 0..<count {
      if let pointer = list[index] { messages.append(Content(reading: UnsafeRawPointer(pointer), self)) }
    }
    return messages
  }

  /// A text that is not ASCII, or none at all.
  @inline(never)
  private func unusualText(_ bytes: UnsafeBufferPointer<UInt8>, _ field: String) -> String {
    guard let start = bytes.baseAddress, memchr(start, 0, bytes.count) == nil else {
      note(.containsNUL(field: field))
      return ""
    }
    do { return String(copying: try UTF8Span(validating: bytes.span)) } catch {
      note(.notUTF8(field: field))
      return ""
    }
  }

  /// Whether all bytes are 1 to 127, eight bytes at a time: taking 1 off each sets the high bit of the lowest byte that
  /// is 0, and of no byte when all are 1 to 127.
  @inline(__always)
  private static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let word = MemoryLayout<UInt64>.size
    var seen: UInt64 = 0
    func look(at offset: Int) {
      let eight = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      seen |= eight | (eight &- 0x0101_0101_0101_0101)
    }
    if bytes.count < word {
      for byte in bytes { seen |= UInt64(byte | (byte &- 1)) }
    } else {
      for offset in stride(from: 0, through: bytes.count - word, by: word) { look(at: offset) }
      look(at: bytes.count - word)
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }
}
