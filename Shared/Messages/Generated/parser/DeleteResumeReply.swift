// Made from roleready/v1/parser.proto by ./roleready generate.

/// It is gone.
package struct DeleteResumeReply: Message {

  package init() {

  }
}
