/// A mail address as accounts are known by it: lower case, without spaces around it.
package struct EmailAddress: Sendable, Equatable {
  /// The address.
  package let text: String

  /// The address of what a person typed; nil when it surely is none.
  ///
  /// Only the shape is checked (RFC 5321 lengths, one @, a domain with a dot): whether mail arrives, mail tells.
  package init?(_ raw: String) {
    let text = raw.trimmed(of: [" ", "\t", "\n", "\r"]).lowercased()
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].utf8.count),
      parts[0].unicodeScalars.allSatisfy(Self.isLocal), Self.isDotted(parts[0]), Self.isDomain(parts[1])
    else { return nil }
    self.text = text
  }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isAlphabetic || scalar.properties.numericType != nil }
    return switch scalar {
    case "a"..."z", "0"..."9": true
    default: "!#$%&'*+-/=?^_`{|}~.".unicodeScalars.contains(scalar)
    }
  }

  private static func isDotted(_ text: Substring) -> Bool {
    !text.split(separator: ".", omittingEmptySubsequences: false).contains(where: \.isEmpty)
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }
}
