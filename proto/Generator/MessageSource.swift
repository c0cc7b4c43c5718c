import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The Swift source of a message: the value, and its bridge to the struct of protoc-c.
struct MessageSource {
  private let message: Descriptor
  private let fields: [FieldSource]

  init(_ message: Descriptor) throws {
    self.message = message
    fields = try message.fields.map { try FieldSource($0) }
  }

  var value: String {
    let parameters = fields.map { "\($0.name): \($0.type) = \($0.fallback)" }.joined(separator: ", ")
    return """
      // Made from \(message.file.name) by ./roleready generate.

      \(Comments.documentation(message))package struct \(message.name): Message {
      \(fields.map { "\($0.documentation)  package var \($0.name): \($0.type)" }.joined(separator: "\n"))

        package init(\(parameters)) {
      \(fields.map { "    self.\($0.plainName) = \($0.name)" }.joined(separator: "\n"))
        }
      }

      """
  }

  var bridge: String {
    let c = Names.cType(message.fullName)
    let functions = Names.cFunctions(message.fullName)
    let reads = fields.map { "      \($0.plainName): \($0.reading)" }.joined(separator: ",\n")
    return """
      // Made from \(message.file.name) by ./roleready generate.

      import CMessages

      extension \(message.name) {
        package static let fullName = "\(message.fullName)"

        package static let codec = MessageCodec(messageBytes: MemoryLayout<\(c)>.size) { memory in
          \(functions)__init(memory.assumingMemoryBound(to: \(c).self))
        }

        package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
          \(fields.isEmpty ? "" : "let c = memory.assumingMemoryBound(to: \(c).self)")
      \(fields.map(\.filling).joined(separator: "\n"))
        }

        package init(reading memory: UnsafeRawPointer) throws(CodecError) {
          \(fields.isEmpty ? "self.init()" : "let c = memory.assumingMemoryBound(to: \(c).self)\n    self.init(\n\(reads))")
        }
      }

      """
  }
}
