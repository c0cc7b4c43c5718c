// Made from roleready/v1/tailor.proto by ./roleready generate.

/// A page of tailorings.
package struct ListTailoringsReply: Message {
  /// The tailorings, newest first.
  package var tailorings: [TailoringSummary]
  /// Asks for the next page; empty on the last.
  package var nextPageToken: String

  package init(tailorings: [TailoringSummary] = [], nextPageToken: String = "") {
    self.tailorings = tailorings
    self.nextPageToken = nextPageToken
  }
}
