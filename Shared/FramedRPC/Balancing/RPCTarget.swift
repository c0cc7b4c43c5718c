/// Where a service listens.
package struct RPCTarget: Sendable, Hashable {
  /// Name or address.
  package let host: String
  /// TCP port.
  package let port: Int

  /// The service at this address.
  package init(host: String, port: Int) {
    self.host = host
    self.port = port
  }
}
