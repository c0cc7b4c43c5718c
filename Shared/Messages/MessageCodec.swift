import CMessages

/// How libprotobuf-c knows a message: the size of its struct and its descriptor.
package struct MessageCodec: Sendable {
  let messageBytes: Int
  let initialise: @Sendable (UnsafeMutableRawPointer) -> Void
  // A descriptor is a constant of the generated C: it is never written and lives as long as the program.
  nonisolated(unsafe) let descriptor: UnsafePointer<ProtobufCMessageDescriptor>

  /// `initialise` sets a struct to its defaults; the descriptor is read off a struct so made.
  package init(messageBytes: Int, _ initialise: @escaping @Sendable (UnsafeMutableRawPointer) -> Void) {
    self.messageBytes = messageBytes
    self.initialise = initialise
    descriptor = withUnsafeTemporaryAllocation(byteCount: messageBytes, alignment: MessageArena.alignment) { memory in
      guard let start = memory.baseAddress else { preconditionFailure("a struct of protobuf-c has a size") }
      initialise(start)
      guard let descriptor = start.assumingMemoryBound(to: ProtobufCMessage.self).pointee.descriptor else {
        preconditionFailure("protoc-c's initialiser sets the descriptor")
      }
      return descriptor
    }
  }
}
