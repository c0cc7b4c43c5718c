/// A finished file and what to call it.
package struct ExportedFile: Equatable, Sendable {
  /// Letters, digits and hyphens of ASCII with an extension, such as "jane-doe-data-engineer.pdf".
  package let name: String
  /// The MIME type.
  package let mediaType: String
  package let bytes: [UInt8]

  /// A file for a person and a job; either may be empty.
  package init(person: String, job: String, extension ending: String, mediaType: String, bytes: [UInt8]) {
    let words = [person, job].map(Self.slug).filter { !$0.isEmpty }
    name = (words.isEmpty ? "resume" : words.joined(separator: "-")) + ".\(ending)"
    self.mediaType = mediaType
    self.bytes = bytes
  }

  /// At most 40 characters that every file system and header takes.
  private static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if slug.utf8.count >= 40 { break }
      let isPlain = (scalar >= "a" && scalar <= "z") || (scalar >= "0" && scalar <= "9")
      if isPlain {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-"), !scalar.properties.isAlphabetic {
        slug.append("-")
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug
  }
}
