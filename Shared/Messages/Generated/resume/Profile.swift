// Made from roleready/v1/resume.proto by ./roleready generate.

/// An account on a network.
package struct Profile: Message {
  /// The network, such as "LinkedIn".
  package var network: String
  /// The account's name there.
  package var username: String
  /// Its address.
  package var url: String

  package init(network: String = "", username: String = "", url: String = "") {
    self.network = network
    self.username = username
    self.url = url
  }
}
