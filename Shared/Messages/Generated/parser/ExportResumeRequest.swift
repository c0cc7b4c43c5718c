// Made from roleready/v1/parser.proto by ./roleready generate.

/// Names a resume to export.
package struct ExportResumeRequest: Message {
  /// The resume.
  package var resumeId: String

  package init(resumeId: String = "") {
    self.resumeId = resumeId
  }
}
