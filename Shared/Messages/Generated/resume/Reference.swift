// Made from roleready/v1/resume.proto by ./roleready generate.

/// Somebody who speaks for the person.
package struct Reference: Message {
  /// Who.
  package var name: String
  /// What they say.
  package var reference: String

  package init(name: String = "", reference: String = "") {
    self.name = name
    self.reference = reference
  }
}
