import Glibc
import Synchronization

/// Ports of loopback for servers that tests start.
package enum FreePorts {
  /// No port could be found.
  package struct NoPort: Error {}

  private static let taken = Mutex<Set<Int>>([])
  /// Below the range that the system gives to outgoing connections, so that none of those takes one meanwhile.
  private static let range = 20_000..<30_000

  /// `count` different ports that nobody listens on and that this run of the tests has not handed out before.
  package static func take(_ count: Int) throws -> [Int] {
    try taken.withLock { taken in
      var ports: [Int] = []
      for _ in 0..<10_000 where ports.count < count {
        let port = Int.random(in: range)
        guard !taken.contains(port), isFree(port) else { continue }
        taken.insert(port)
        ports.append(port)
      }
      guard ports.count == count else { throw NoPort() }
      return ports
    }
  }

  private static func isFree(_ port: Int) -> Bool {
    let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard number >= 0 else { return false }
    defer { close(number) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }
}
