// Made from roleready/v1/resume.proto by ./roleready generate.

/// An interest.
package struct Interest: Message {
  /// Which.
  package var name: String
  /// More exactly.
  package var keywords: [String]

  package init(name: String = "", keywords: [String] = []) {
    self.name = name
    self.keywords = keywords
  }
}
