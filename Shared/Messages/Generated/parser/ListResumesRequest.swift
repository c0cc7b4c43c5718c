// Made from roleready/v1/parser.proto by ./roleready generate.

/// Asks for a page of resumes.
package struct ListResumesRequest: Message {
  /// At most so many, 1 to 100; 0 means 20.
  package var limit: Int32
  /// From the last page's answer; empty for the first page.
  package var pageToken: String

  package init(limit: Int32 = 0, pageToken: String = "") {
    self.limit = limit
    self.pageToken = pageToken
  }
}
