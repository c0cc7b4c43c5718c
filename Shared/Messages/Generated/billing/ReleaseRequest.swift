// Made from roleready/v1/billing.proto by ./roleready generate.

/// Gives a hold back.
package struct ReleaseRequest: Message {
  /// The paid request.
  package var requestId: String

  package init(requestId: String = "") {
    self.requestId = requestId
  }
}
