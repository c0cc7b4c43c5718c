// Made from roleready/v1/billing.proto by ./roleready generate.

/// It is noted.
package struct MarkDispatchedReply: Message {

  package init() {

  }
}
