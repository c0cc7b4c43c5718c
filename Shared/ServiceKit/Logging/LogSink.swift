import Glibc
import Synchronization

/// Where finished log lines go.
package struct LogSink: Sendable {
  private let accept: @Sendable ([UInt8]) -> Void

  /// A sink that hands every line, with its line feed, to `accept`.
  package init(_ accept: @escaping @Sendable (_ line: [UInt8]) -> Void) {
    self.accept = accept
  }

  /// The process's standard error.
  package static let standardError = LogSink(descriptor: STDERR_FILENO)
  /// The process's standard output.
  package static let standardOutput = LogSink(descriptor: STDOUT_FILENO)

  /// Takes one whole line.
  package func write(_ line: [UInt8]) {
    accept(line)
  }

  /// Lines of one process never mix: a pipe keeps only writes of up to PIPE_BUF bytes whole, so the lock keeps the rest.
  private init(descriptor: Int32) {
    let turn = WriteTurn()
    self.init { line in
      turn.lock.withLock { _ in Self.writeAll(line, to: descriptor) }
    }
  }

  private static func writeAll(_ line: [UInt8], to descriptor: Int32) {
    line.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if written < 0 && errno == EAGAIN {
          var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&ready, 1, 1_000)
        } else if written < 0 && errno != EINTR {
          // Nobody reads any more: a log that cannot be written has no place left to say so.
          return
        }
      }
    }
  }
}

private final class WriteTurn: Sendable {
  let lock = Mutex(())
}
