import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The types a field may have.
enum FieldKind {
  case text, bytes, bool, double
  /// Swift's type of it.
  case integer(String)
  case enumeration(swift: String, c: String)
  case message(swift: String, c: String)

  init(_ field: FieldDescriptor) throws {
    switch field.type {
    case .string: self = .text
    case .bytes: self = .bytes
    case .bool: self = .bool
    case .double: self = .double
    case .int32: self = .integer("Int32")
    case .uint32: self = .integer("UInt32")
    case .int64: self = .integer("Int64")
    case .uint64: self = .integer("UInt64")
    case .enum: self = .enumeration(swift: field.enumType.name, c: Names.cType(field.enumType.fullName))
    case .message: self = .message(swift: field.messageType.name, c: Names.cType(field.messageType.fullName))
    default: throw GeneratorError("\(field.fullName): a type that the contract does not use")
    }
    if field.isRepeated {
      switch self {
      case .text, .message: break
      default: throw GeneratorError("\(field.fullName): only text and messages may be repeated")
      }
    }
  }
}
