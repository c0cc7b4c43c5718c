import CMessages

/// Reads fields of unpacked structs; what C does not check is checked here.
enum Read {
  /// A text; throws when it is not UTF-8 or holds a NUL.
  static func text(_ data: ProtobufCBinaryData, in field: String) throws(CodecError) -> String {
    guard let start = data.data, data.len > 0 else { return "" }
    let bytes = UnsafeBufferPointer(start: start, count: data.len)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(field: field) }
    guard !bytes.contains(0) else { throw .containsNUL(field: field) }
    return text
  }

  /// A list of texts.
  static func texts(
    _ list: UnsafeMutablePointer<ProtobufCBinaryData>?, _ count: Int, in field: String
  ) throws(CodecError) -> [String] {
    guard let list, count > 0 else { return [] }
    var texts: [String] = []
    texts.reserveCapacity(count)
    for index in 0..<count { texts.append(try text(list[index], in: field)) }
    return texts
  }

  /// Bytes.
  static func bytes(_ data: ProtobufCBinaryData) -> [UInt8] {
    guard let start = data.data, data.len > 0 else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: data.len))
  }

  /// A message inside another; nil when there is none.
  static func message<Content: Message, Struct>(
    _ pointer: UnsafeMutablePointer<Struct>?
  ) throws(CodecError) -> Content? {
    guard let pointer else { return nil }
    return try Content(reading: UnsafeRawPointer(pointer))
  }

  /// A list of messages.
  static func messages<Content: Message, Struct>(
    _ list: UnsafeMutablePointer<UnsafeMutablePointer<Struct>?>?, _ count: Int
  ) throws(CodecError) -> [Content] {
    guard let list, count > 0 else { return [] }
    var messages: [Content] = []
    messages.reserveCapacity(count)
    for index in 0..<count {
      guard let pointer = list[index] else { throw .malformed }
      messages.append(try Content(reading: UnsafeRawPointer(pointer)))
    }
    return messages
  }
}
