import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// What the contract may use of proto3: docs/decisions/0002-contract-subset.md.
enum Subset {
  static func check(_ file: FileDescriptor) throws {
    guard file.edition == .proto3 else { throw GeneratorError("\(file.name): only proto3") }
    for message in file.messages { try check(message) }
    for service in file.services {
      for method in service.methods where method.clientStreaming && method.serverStreaming {
        throw GeneratorError("\(method.fullName): streams both ways")
      }
    }
  }

  private static func check(_ message: Descriptor) throws {
    guard message.messages.isEmpty, message.enums.isEmpty else {
      throw GeneratorError("\(message.fullName): holds types of its own")
    }
    guard message.oneofs.isEmpty else { throw GeneratorError("\(message.fullName): oneof or optional") }
    var path: [String] = []
    try checkDepth(message, &path)
    for field in message.fields {
      guard !field.isMap else { throw GeneratorError("\(field.fullName): map") }
      _ = try FieldKind(field)
    }
  }

  /// protobuf-c unpacks recursively without a limit, so no message may contain itself, however deep.
  private static func checkDepth(_ message: Descriptor, _ path: inout [String]) throws {
    guard !path.contains(message.fullName) else {
      throw GeneratorError("\((path + [message.fullName]).joined(separator: " > ")): contains itself")
    }
    path.append(message.fullName)
    for field in message.fields where field.type == .message { try checkDepth(field.messageType, &path) }
    path.removeLast()
  }
}
