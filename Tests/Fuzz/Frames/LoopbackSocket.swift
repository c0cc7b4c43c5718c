import Glibc

/// A TCP connection of this machine to itself that is read whenever there is something to read.
final class LoopbackSocket {
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)
  /// Whether the other side has closed, or the connection broke.
  private(set) var isOver = false

  /// Nil when the connection cannot be made.
  init?(port: Int) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    var one: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    if result != 0, errno != EINPROGRESS || poll(&state, 1, 5_000) != 1 || state.revents & Int16(POLLERR | POLLHUP) != 0
    {
      close(descriptor)
      return nil
    }
  }

  /// Closes; a reset instead of the usual end leaves no port behind that waits for a minute.
  func close(resets: Bool) {
    if resets {
      var linger = linger(l_onoff: 1, l_linger: 0)
      setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
    }
    close(descriptor)
  }

  private func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

  /// Writes what it can of `bytes` and hands on what comes meanwhile; waits until one of both is possible.
  ///
  /// Returns how many bytes were written; nil when nothing happened until the deadline.
  func exchange(
    _ bytes: ArraySlice<UInt8>, until deadline: ContinuousClock.Instant, _ read: (ArraySlice<UInt8>) throws -> Void
  ) rethrows -> Int? {
    let left = ContinuousClock.now.duration(to: deadline).components
    guard left.seconds >= 0, left.attoseconds >= 0 else { return nil }
    let milliseconds = Int32(left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000) + 1
    var state = pollfd(fd: descriptor, events: Int16(POLLIN) | (bytes.isEmpty ? 0 : Int16(POLLOUT)), revents: 0)
    let result = poll(&state, 1, milliseconds)
    if result < 0, errno == EINTR { return 0 }
    guard result > 0 else { return nil }
    if state.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count > 0 {
        try read(buffer[..<count])
      } else if count == 0 || errno != EAGAIN && errno != EINTR {
        isOver = true
        return 0
      }
    }
    guard state.revents & Int16(POLLOUT) != 0, !bytes.isEmpty else { return 0 }
    let count = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    if count < 0, errno != EAGAIN, errno != EINTR {
      // Broken for writing; what the other side said before is still to be read.
      return bytes.count
    }
    return max(0, count)
  }
}
