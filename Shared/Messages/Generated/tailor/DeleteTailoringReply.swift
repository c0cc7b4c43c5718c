// Made from roleready/v1/tailor.proto by ./roleready generate.

/// It is gone.
package struct DeleteTailoringReply: Message {

  package init() {

  }
}
