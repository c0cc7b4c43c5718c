// Made from roleready/v1/resume.proto by ./roleready generate.

/// A spoken language.
package struct Language: Message {
  /// Which.
  package var language: String
  /// How well.
  package var fluency: String

  package init(language: String = "", fluency: String = "") {
    self.language = language
    self.fluency = fluency
  }
}
