/// A header's value of the form `first; name=token; name="quoted"`, such as Content-Type and Content-Disposition.
package struct HeaderValue: Sendable, Equatable {
  /// What stands before the first semicolon, trimmed.
  package let first: String
  /// The parameters by their names in lower case; of a repeated name the first.
  package let parameters: [String: String]

  /// Reads a value; nil when a quote stays open, a parameter has no `=`, or there are more than 16 of them.
  package init?(_ text: some StringProtocol) {
    var scanner = Scanner(scalars: Array(text.unicodeScalars))
    first = scanner.token()
    var parameters: [String: String] = [:]
    var count = 0
    while scanner.skip(";") {
      count += 1
      let name = scanner.token().lowercased()
      if name.isEmpty && scanner.isAtEnd { break }
      guard count <= 16, !name.isEmpty, scanner.skip("="), let value = scanner.value() else { return nil }
      if parameters[name] == nil { parameters[name] = value }
    }
    guard scanner.isAtEnd else { return nil }
    self.parameters = parameters
  }

  private struct Scanner {
    let scalars: [Unicode.Scalar]
    var position = 0

    var isAtEnd: Bool { position == scalars.count }

    mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
      skipSpaces()
      guard position < scalars.count, scalars[position] == scalar else { return false }
      position += 1
      return true
    }

    mutating func token() -> String {
      skipSpaces()
      var text = String.UnicodeScalarView()
      while position < scalars.count, scalars[position] != ";", scalars[position] != "=" {
        text.append(scalars[position])
        position += 1
      }
      while text.last == " " || text.last == "\t" { text.removeLast() }
      return String(text)
    }

    mutating func value() -> String? {
      skipSpaces()
      guard position < scalars.count, scalars[position] == "\"" else { return token() }
      position += 1
      var text = String.UnicodeScalarView()
      while position < scalars.count {
        let scalar = scalars[position]
        position += 1
        if scalar == "\"" {
          skipSpaces()
          return String(text)
        }
        // Only a quote is ever escaped: some clients send backslashes of Windows paths as they are.
        if scalar == "\\", position < scalars.count, scalars[position] == "\"" {
          text.append("\"")
          position += 1
        } else {
          text.append(scalar)
        }
      }
      return nil
    }

    private mutating func skipSpaces() {
      while position < scalars.count, scalars[position] == " " || scalars[position] == "\t" { position += 1 }
    }
  }
}
