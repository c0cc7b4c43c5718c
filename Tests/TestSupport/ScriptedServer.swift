import Foundation
import Synchronization

/// A TCP server of loopback that does with each connection what a test says, on a thread of its own.
package final class ScriptedServer: Sendable {
  /// The system gave no port.
  package struct Failure: Error {}

  /// One connection, from the server's side.
  package struct Conversation: Sendable {
    /// The connection's number, from 1.
    package let number: Int
    fileprivate let socket: Int32

    /// Some bytes of the client; empty when it is gone.
    package func read() -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: 65_536)
      let count = Glibc.read(socket, &bytes, bytes.count)
      return Array(bytes.prefix(max(0, count)))
    }

    /// Sends bytes. Returns whether the client took them.
    @discardableResult
    package func write(_ bytes: [UInt8]) -> Bool {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }

    /// Reads until the client is gone.
    package func readToEnd() { while !read().isEmpty {} }
  }

  package let port: Int
  private let listener: Int32

  /// Listens until it is stopped; a connection is closed when `serve` returns.
  package init(_ serve: @escaping @Sendable (Conversation) -> Void) throws {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && listen(socket, 16) == 0 && getsockname(socket, $0, &length) == 0
      }
    }
    guard socket >= 0, isBound else { throw Failure() }
    listener = socket
    port = Int(in_port_t(bigEndian: address.sin_port))
    Thread.detachNewThread {
      var number = 0
      while case let connection = accept(socket, nil, nil), connection >= 0 {
        number += 1
        let conversation = Conversation(number: number, socket: connection)
        Thread.detachNewThread {
          serve(conversation)
          close(connection)
        }
      }
    }
  }

  /// Takes no more connections.
  package func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }
}
