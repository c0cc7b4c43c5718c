import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The Swift source of an enumeration.
struct EnumSource {
  private let type: EnumDescriptor

  init(_ type: EnumDescriptor) {
    self.type = type
  }

  var text: String {
    let prefix = Names.upperSnake(type.name) + "_"
    let values = type.values.map { value in
      let short = value.name.hasPrefix(prefix) ? String(value.name.dropFirst(prefix.count)) : value.name
      return (value, short, Names.safe(Names.lowerCamel(short.lowercased())))
    }
    let cases = values.map { "\(Comments.documentation($0.0, indent: "  "))  case \($0.2)" }
    return """
      // Made from \(type.file.name) by ./roleready generate.

      \(Comments.documentation(type))package enum \(type.name): ProtoEnum {
      \(cases.joined(separator: "\n"))
        /// A number that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
          self = switch rawValue {
      \(values.map { "    case \($0.0.number): .\($0.2)" }.joined(separator: "\n"))
          default: .unrecognized(rawValue)
          }
        }

        package var rawValue: Int32 {
          switch self {
      \(values.map { "    case .\($0.2): \($0.0.number)" }.joined(separator: "\n"))
          case .unrecognized(let number): number
          }
        }

        package var name: String {
          switch self {
      \(values.map { "    case .\($0.2): \"\(Names.kebab($0.1))\"" }.joined(separator: "\n"))
          case .unrecognized(let number): "\\(number)"
          }
        }

        package static let allKnown: [\(type.name)] = [\(values.map { ".\($0.2)" }.joined(separator: ", "))]
      }

      """
  }
}
