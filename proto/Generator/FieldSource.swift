import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The Swift source of a field.
struct FieldSource {
  let plainName: String
  let documentation: String
  let type: String
  let fallback: String
  /// The statement that writes it into `c`.
  let filling: String
  /// The expression that reads it from `c`.
  let reading: String

  var name: String { Names.safe(plainName) }

  init(_ field: FieldDescriptor) throws {
    let name = Names.lowerCamel(field.name)
    let member = "c.pointee.\(Names.cMember(field.name))"
    plainName = name
    documentation = Comments.documentation(field, indent: "  ")
    switch (try FieldKind(field), field.isRepeated) {
    case (.text, false):
      (type, fallback) = ("String", "\"\"")
      filling = "    \(member) = try arena.bytes(of: \(name), in: \"\(field.fullName)\")"
      reading = "try Read.text(\(member), in: \"\(field.fullName)\")"
    case (.text, true):
      (type, fallback) = ("[String]", "[]")
      filling = "    (c.pointee.n_\(field.name), \(member)) = try arena.texts(\(name), in: \"\(field.fullName)\")"
      reading = "try Read.texts(\(member), c.pointee.n_\(field.name), in: \"\(field.fullName)\")"
    case (.bytes, _):
      (type, fallback) = ("[UInt8]", "[]")
      filling = "    \(member) = try arena.bytes(\(name))"
      reading = "Read.bytes(\(member))"
    case (.bool, _):
      (type, fallback) = ("Bool", "false")
      filling = "    \(member) = \(name) ? 1 : 0"
      reading = "\(member) != 0"
    case (.double, _):
      (type, fallback) = ("Double", "0")
      filling = "    \(member) = \(name)"
      reading = member
    case (.integer(let swift), _):
      (type, fallback) = (swift, "0")
      filling = "    \(member) = \(name)"
      reading = member
    case (.enumeration(let swift, let c), _):
      let zero = (field.enumType.values.first?.name ?? "").dropFirst(Names.upperSnake(swift).count + 1).lowercased()
      (type, fallback) = (swift, ".\(Names.safe(Names.lowerCamel(zero)))")
      filling = "    \(member) = \(c)(rawValue: UInt32(bitPattern: \(name).rawValue))"
      reading = "\(swift)(rawValue: Int32(bitPattern: \(member).rawValue))"
    case (.message(let swift, let c), false):
      (type, fallback) = ("\(swift)?", "nil")
      filling = "    \(member) = try arena.message(\(name), as: \(c).self)"
      reading = "try Read.message(\(member))"
    case (.message(let swift, let c), true):
      (type, fallback) = ("[\(swift)]", "[]")
      filling = "    (c.pointee.n_\(field.name), \(member)) = try arena.messages(\(name), as: \(c).self)"
      reading = "try Read.messages(\(member), c.pointee.n_\(field.name))"
    }
  }
}
