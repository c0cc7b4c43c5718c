// Made from roleready/v1/tailor.proto by ./roleready generate.

/// Asks for a page of tailorings.
package struct ListTailoringsRequest: Message {
  /// At most so many, 1 to 100; 0 means 20.
  package var limit: Int32
  /// From the last page's answer; empty for the first page.
  package var pageToken: String
  /// Only from this resume; empty for all.
  package var resumeId: String

  package init(limit: Int32 = 0, pageToken: String = "", resumeId: String = "") {
    self.limit = limit
    self.pageToken = pageToken
    self.resumeId = resumeId
  }
}
