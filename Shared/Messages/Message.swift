/// A message of the contract: a value, and how it travels (protobuf, proto3 binary form).
package protocol Message: Sendable, Equatable {
  /// The contract's name of it: "roleready.v1.Resume".
  static var fullName: String { get }

  /// How libprotobuf-c knows it.
  static var descriptor: MessageDescriptor { get }

  /// Makes a struct of protobuf-c of this message; what it points to lives in `arena`, which keeps what goes wrong.
  func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena)

  /// Reads the fields from an unpacked struct of protobuf-c; `arena` keeps what is wrong with them.
  init(reading memory: UnsafeRawPointer, _ arena: MessageArena)
}

extension Message {
  /// The message on the wire. Throws when a text holds a NUL or the message passes 64 MiB.
  package func encoded() throws(CodecError) -> [UInt8] {
    try withEncoded { Array($0) }
  }

  /// Hands the message on the wire to `body`; the bytes are gone when it returns.
  package func withEncoded<Output>(
    _ body: (UnsafeRawBufferPointer) -> Output
  ) throws(CodecError) -> Output {
    let arena = MessageArena.borrow(limit: CodecLimits.encodedArenaBytes)
    defer { arena.giveBack() }
    return body(try arena.pack(self))
  }

  /// Hands `body` the most bytes that the message may take on the wire, and what writes it to memory of that size and
  /// returns how many it took. Throws when a text holds a NUL or the message passes 64 MiB.
  package func withWriter<Output>(
    _ body: (_ most: Int, _ write: (UnsafeMutableRawPointer) -> Int) -> Output
  ) throws(CodecError) -> Output {
    let arena = MessageArena.borrow(limit: CodecLimits.encodedArenaBytes)
    defer { arena.giveBack() }
    return try arena.packing(self, body)
  }

  /// The message that `bytes` hold. Unknown fields are left out.
  package static func decoded(from bytes: [UInt8]) throws(CodecError) -> Self {
    try bytes.span.bytes.withUnsafeBytes { (bytes) throws(CodecError) in try decoded(from: bytes) }
  }

  /// The message that `bytes` hold. Unknown fields are left out.
  package static func decoded(from bytes: UnsafeRawBufferPointer) throws(CodecError) -> Self {
    guard bytes.count <= CodecLimits.messageBytes else { throw .tooLarge }
    let arena = MessageArena.borrow(limit: CodecLimits.decodedArenaBytes(of: bytes.count))
    defer { arena.giveBack() }
    let message = Self(reading: try arena.unpack(descriptor, bytes), arena)
    if let fault = arena.state.pointee.fault { throw fault }
    return message
  }
}
