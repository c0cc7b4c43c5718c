/// How a name of the contract is written in Swift and in protoc-c's C.
enum Names {
  /// "resume_id" to "resumeId", as protobuf's JSON has it; "GetResume" to "getResume".
  static func lowerCamel(_ name: String) -> String {
    if !name.contains("_"), let first = name.first, first.isUppercase { return first.lowercased() + name.dropFirst() }
    var text = ""
    var raises = false
    for character in name {
      if character == "_" {
        raises = true
      } else {
        text += raises ? character.uppercased() : String(character)
        raises = false
      }
    }
    return text
  }

  /// A name that may be a keyword of Swift.
  static func safe(_ name: String) -> String {
    [
      "default", "public", "private", "internal", "in", "is", "as", "self", "init", "case", "repeat", "where",
      "operator",
    ]
    .contains(name) ? "`\(name)`" : name
  }

  /// A field's member in the struct of protoc-c, whose own first member is "base".
  static func cMember(_ name: String) -> String { name == "base" ? "base_" : safe(name) }

  /// "roleready.v1.AtsReport" to "Roleready__V1__AtsReport".
  static func cType(_ fullName: String) -> String {
    fullName.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "__")
  }

  /// "roleready.v1.AtsReport" to "roleready__v1__ats_report".
  static func cFunctions(_ fullName: String) -> String {
    fullName.split(separator: ".").map { snake(String($0)) }.joined(separator: "__")
  }

  /// "ATS_CHECK" to "ats-check".
  static func kebab(_ name: String) -> String { name.lowercased().split(separator: "_").joined(separator: "-") }

  /// "JobState" to "JOB_STATE".
  static func upperSnake(_ name: String) -> String { snake(name).uppercased() }

  private static func snake(_ name: String) -> String {
    var text = ""
    for character in name {
      if character.isUppercase, !text.isEmpty { text += "_" }
      text += character.lowercased()
    }
    return text
  }
}
