package import Messages

/// What was read from a document.
package struct ResumeFindings: Sendable, Equatable {
  /// The resume.
  package var resume: Resume
  /// The text it was read from, what a person could not see too.
  package var lines: [SourceLine]
  /// Where each field came from.
  package var sources: [FieldSource]
  /// What the person should know: "hidden_text", "no_contact", "no_work", each once.
  package var notices: [Problem]
}
