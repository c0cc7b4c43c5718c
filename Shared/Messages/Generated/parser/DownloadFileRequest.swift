// Made from roleready/v1/parser.proto by ./roleready generate.

/// Names a resume whose file is wanted.
package struct DownloadFileRequest: Message {
  /// The resume.
  package var resumeId: String

  package init(resumeId: String = "") {
    self.resumeId = resumeId
  }
}
