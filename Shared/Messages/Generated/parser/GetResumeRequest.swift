// Made from roleready/v1/parser.proto by ./roleready generate.

/// Names a resume.
package struct GetResumeRequest: Message {
  /// The resume.
  package var resumeId: String

  package init(resumeId: String = "") {
    self.resumeId = resumeId
  }
}
