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
    let initialise = "\(Names.cFunctions(message.fullName))__init"
    let cast = "    let c = memory.assumingMemoryBound(to: \(c).self)"
    let filling = ([cast, "    \(initialise)(c)"] + fields.map(\.filling)).joined(separator: "\n")
    let readings = fields.map { "    self.\($0.plainName) = \($0.reading)" }
    let reading = fields.isEmpty ? "{}" : (["{", cast] + readings + ["  }"]).joined(separator: "\n")
    return """
      // Made from \(message.file.name) by ./roleready generate.

      import CMessages

      extension \(message.name) {
        package static let fullName = "\(message.fullName)"

        package static let descriptor = MessageDescriptor(\(initialise))

        package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
      \(filling)
        }

        package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) \(reading)
      }

      """
  }
}
