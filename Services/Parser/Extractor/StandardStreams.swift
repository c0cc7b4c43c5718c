import Glibc

/// Standard input and output, whole.
enum StandardStreams {
  /// Everything on standard input; refuses what is larger than `limit` bytes.
  static func readDocument(limit: Int) throws(Refusal) -> [UInt8] {
    var document: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 * 1_024)
    while true {
      let count = read(STDIN_FILENO, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .corrupt }
      guard count > 0 else { return document }
      guard document.count + count <= limit else { throw .tooLarge }
      document.append(contentsOf: piece[..<count])
    }
  }

  /// Writes all bytes to standard output.
  static func write(_ bytes: [UInt8]) throws(Refusal) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .corrupt }
      sent += count
    }
  }
}
