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
      filling = "    \(member) = arena.copy(\(name), in: \"\(field.fullName)\")"
      reading = "arena.text(\(member), in: \"\(field.fullName)\")"
    case (.text, true):
      (type, fallback) = ("[String]", "[]")
      filling = "    (c.pointee.n_\(field.name), \(member)) = arena.copy(\(name), in: \"\(field.fullName)\")"
      reading = "arena.texts(\(member), c.pointee.n_\(field.name), in: \"\(field.fullName)\")"
    case (.bytes, _):
      (type, fallback) = ("[UInt8]", "[]")
      filling = "    \(member) = arena.place(\(name))"
      reading = "arena.bytes(\(member))"
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
      filling = "    \(member) = arena.copy(\(name), as: \(c).self)"
      reading = "arena.message(\(member))"
    case (.message(let swift, let c), true):
      (type, fallback) = ("[\(swift)]", "[]")
      filling = "    (c.pointee.n_\(field.name), \(member)) = arena.copy(\(name), as: \(c).self)"
      reading = "arena.messages(\(member), c.pointee.n_\(field.name))"
    }
  }
}
