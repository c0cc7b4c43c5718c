import Postgres

/// Arrays as PostgreSQL reads them from text.
enum ArrayText {
  static func of(_ texts: [String]) -> PostgresValue {
    .text("{" + texts.map(quoted).joined(separator: ",") + "}")
  }

  static func of(_ numbers: [Int64]) -> PostgresValue {
    .text("{" + numbers.map { String($0) }.joined(separator: ",") + "}")
  }

  /// Of bytea.
  static func of(_ contents: [[UInt8]]) -> PostgresValue {
    var text: [UInt8] = [UInt8(ascii: "{")]
    text.reserveCapacity(contents.reduce(2) { $0 + 2 * $1.count + 6 })
    for (place, content) in contents.enumerated() {
      text.append(contentsOf: (place == 0 ? #""\\x"# : #","\\x"#).utf8)
      for byte in content {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
      text.append(UInt8(ascii: "\""))
    }
    text.append(UInt8(ascii: "}"))
    return .text(String(decoding: text, as: UTF8.self))
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text.unicodeScalars {
      if character == "\"" || character == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }
}
