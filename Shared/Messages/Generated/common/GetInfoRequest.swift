// Made from roleready/v1/common.proto by ./roleready generate.

/// Asks which program answers.
package struct GetInfoRequest: Message {

  package init() {

  }
}
