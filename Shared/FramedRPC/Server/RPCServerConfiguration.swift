/// How an `RPCServer` listens.
package struct RPCServerConfiguration: Sendable {
  /// Name or address to listen on.
  package var host: String
  /// TCP port; 0 takes a free one, see `RPCServer.boundPort`.
  package var port: Int
  /// Who answers, "parser"; said in HELLO.
  package var service: String
  /// Which process of it; said in HELLO.
  package var instance: String
  /// What it accepts on each connection.
  package var limits: RPCLimits
  /// Connections open at once; a further one is told so and closed.
  package var maxConnections: Int
  /// With it, callers have to show a certificate of the same authority.
  package var identity: RPCIdentity?

  /// A configuration with these parts.
  package init(
    host: String, port: Int, service: String = "", instance: String = "", limits: RPCLimits = RPCLimits(),
    maxConnections: Int = 1024, identity: RPCIdentity? = nil
  ) {
    self.host = host
    self.port = port
    self.service = service
    self.instance = instance
    self.limits = limits
    self.maxConnections = maxConnections
    self.identity = identity
  }
}
