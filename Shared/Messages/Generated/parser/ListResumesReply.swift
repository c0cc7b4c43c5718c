// Made from roleready/v1/parser.proto by ./roleready generate.

/// A page of resumes.
package struct ListResumesReply: Message {
  /// The resumes, newest first.
  package var resumes: [ResumeSummary]
  /// Asks for the next page; empty on the last.
  package var nextPageToken: String

  package init(resumes: [ResumeSummary] = [], nextPageToken: String = "") {
    self.resumes = resumes
    self.nextPageToken = nextPageToken
  }
}
