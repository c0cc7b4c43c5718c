import Glibc
import NIOCore
import NIOPosix

/// Finds the addresses behind a name.
package struct AddressResolver: Sendable {
  /// The addresses of a target: as many targets, whose hosts are numeric. Throws when the name is not known.
  package let resolve: @Sendable (RPCTarget) async throws -> [RPCTarget]

  /// A resolver that asks `resolve`; for tests and for other sources of addresses.
  package init(_ resolve: @escaping @Sendable (RPCTarget) async throws -> [RPCTarget]) {
    self.resolve = resolve
  }

  /// The name service of the system, asked on a thread where waiting harms nobody.
  package static let system = AddressResolver { target in
    try await NIOThreadPool.singleton.runIfActive { try lookUp(target) }
  }

  private static func lookUp(_ target: RPCTarget) throws -> [RPCTarget] {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_ADDRCONFIG
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(target.host, nil, &hints, &list) == 0 else {
      throw RPCError.unavailable("the service's name is not known", notProcessed: true)
    }
    defer { freeaddrinfo(list) }
    var found: [RPCTarget] = []
    var next = list
    while let entry = next?.pointee {
      var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      if getnameinfo(entry.ai_addr, entry.ai_addrlen, &host, socklen_t(host.count), nil, 0, NI_NUMERICHOST) == 0 {
        let name = host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        found.append(RPCTarget(host: String(decoding: name, as: UTF8.self), port: target.port))
      }
      next = entry.ai_next
    }
    return found
  }
}
