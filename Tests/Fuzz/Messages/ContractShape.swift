import FoundationEssentials

/// The fields of every message, read from the .proto files: what is needed to write messages without the code that is
/// under test. The contract has no oneof, no map and nothing nested, so that a line is a field.
package struct ContractShape: Sendable {
  private(set) var messages: [String: [FieldShape]] = [:]
  private var enumerations: Set<Substring> = []

  /// Reads `folder`/roleready/v1/*.proto.
  package init(folder: String) throws {
    let folder = folder + "/roleready/v1"
    let texts = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".proto") }.sorted()
      .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
    for text in texts {
      for line in text.split(separator: "\n") where line.hasPrefix("enum ") {
        enumerations.insert(line.split(separator: " ")[1])
      }
    }
    for text in texts { try read(text) }
  }

  /// The number of messages.
  package var count: Int { messages.count }

  private mutating func read(_ text: String) throws {
    var message: String?
    for line in text.split(separator: "\n") {
      let words = line.prefix { $0 != ";" && $0 != "/" }.split(separator: " ")
      if words.first == "message", words.count > 1 {
        message = line.hasSuffix("{}") ? nil : String(words[1])
        messages[String(words[1])] = []
      } else if line.hasPrefix("}") {
        message = nil
      } else if let message, let equals = words.firstIndex(of: "=") {
        guard equals >= 2, let number = words.last.flatMap({ Int($0) }), let kind = kind(words[equals - 2]) else {
          throw FuzzFinding(number: 0, text: "a line of the contract was not understood: \(line)")
        }
        let field = FieldShape(number: number, kind: kind, isRepeated: words[0] == "repeated")
        messages[message, default: []].append(field)
      }
    }
  }

  private func kind(_ type: Substring) -> FieldShape.Kind? {
    switch type {
    case "bool": .varint(bits: 1)
    case "int32", "uint32": .varint(bits: 32)
    case "int64", "uint64": .varint(bits: 64)
    case "double": .double
    case "string": .string
    case "bytes": .bytes
    default:
      enumerations.contains(type) ? .varint(bits: 32) : type.first?.isUppercase == true ? .message(String(type)) : nil
    }
  }
}
