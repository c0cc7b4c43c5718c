// Made from roleready/v1/billing.proto by ./roleready generate.

/// It is given back, or there was none.
package struct ReleaseReply: Message {

  package init() {

  }
}
