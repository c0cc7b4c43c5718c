import Glibc

/// Ports of loopback that nobody listens on.
package enum FreePorts {
  /// No port could be taken.
  package struct NoPort: Error {}

  /// `count` different ports, free at this moment: the system named them and they were given back.
  package static func take(_ count: Int) throws -> [Int] {
    var sockets: [Int32] = []
    defer { for socket in sockets { close(socket) } }
    var ports: [Int] = []
    for _ in 0..<count {
      let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      guard number >= 0 else { throw NoPort() }
      sockets.append(number)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = inet_addr("127.0.0.1")
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      let isBound = withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(number, $0, length) == 0 && getsockname(number, $0, &length) == 0
        }
      }
      guard isBound else { throw NoPort() }
      ports.append(Int(UInt16(bigEndian: address.sin_port)))
    }
    return ports
  }
}
