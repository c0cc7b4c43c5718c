import Glibc

/// Files of the command line.
enum FileContent {
  /// Why a file cannot be read or written, in the system's words.
  struct Failure: Error, Equatable {
    let reason: String

    static var last: Failure { Failure(reason: String(cString: strerror(errno))) }
  }

  /// The first `limit` bytes of a file.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    var content: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 262_144)
    while content.count < limit {
      let count = Glibc.read(descriptor, &piece, min(piece.count, limit - content.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last }
      guard count > 0 else { break }
      content.append(contentsOf: piece[..<count])
    }
    return content
  }

  /// Writes a file whole, in place of one of that name.
  static func write(_ content: [UInt8], to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    try write(content, to: descriptor)
  }

  /// Writes all bytes to an open file.
  static func write(_ content: [UInt8], to descriptor: Int32) throws(Failure) {
    var sent = 0
    while sent < content.count {
      let count = content[sent...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .last }
      sent += count
    }
  }
}
