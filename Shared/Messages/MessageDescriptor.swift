import CMessages

/// How libprotobuf-c knows a message.
package struct MessageDescriptor: Sendable {
  // A constant of the generated C: it is never written and lives as long as the program.
  nonisolated(unsafe) let pointer: UnsafePointer<ProtobufCMessageDescriptor>

  /// The bytes of the message's struct.
  var structBytes: Int { pointer.pointee.sizeof_message }

  /// The descriptor that protoc-c's initialiser puts into a struct.
  package init<Struct>(_ initialise: (UnsafeMutablePointer<Struct>?) -> Void) {
    pointer = withUnsafeTemporaryAllocation(of: Struct.self, capacity: 1) { memory in
      initialise(memory.baseAddress)
      let header = UnsafeRawPointer(memory.baseAddress)?.assumingMemoryBound(to: ProtobufCMessage.self)
      guard let descriptor = header?.pointee.descriptor else {
        preconditionFailure("protoc-c's initialiser sets the descriptor")
      }
      return descriptor
    }
  }
}
