/// JSON Pointers (RFC 6901).
package enum JSONPointer {
  /// A key as a pointer writes it: "~" and "/" escaped.
  package static func escaped(_ key: String) -> String {
    guard key.utf8.contains(UInt8(ascii: "~")) || key.utf8.contains(UInt8(ascii: "/")) else { return key }
    var text = ""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": text += "~0"
      case "/": text += "~1"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
