import NIOCore
import NIOSSL

extension RedisConfiguration {
  /// What TLS goes by; nil without it.
  func tls() throws -> NIOSSLContext? {
    guard isSecure else { return nil }
    var configuration = TLSConfiguration.makeClientConfiguration()
    if let authorityFile { configuration.trustRoots = .file(authorityFile) }
    return try NIOSSLContext(configuration: configuration)
  }

  /// The name that the server's certificate must have; an address has none to send ahead.
  var serverName: String? { (try? SocketAddress(ipAddress: host, port: port)) == nil ? host : nil }

  /// The first commands of a connection.
  var greeting: [[RedisArgument]] {
    var commands: [[RedisArgument]] = []
    if !password.isEmpty {
      commands.append(["AUTH"] + (user.isEmpty ? [] : [.text(user)]) + [.text(password)])
    }
    if database != 0 { commands.append(["SELECT", .int(Int64(database))]) }
    return commands + [["PING"]]
  }
}
