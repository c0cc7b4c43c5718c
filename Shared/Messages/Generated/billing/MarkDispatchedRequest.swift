// Made from roleready/v1/billing.proto by ./roleready generate.

/// The paid work was sent off.
package struct MarkDispatchedRequest: Message {
  /// The paid request.
  package var requestId: String

  package init(requestId: String = "") {
    self.requestId = requestId
  }
}
