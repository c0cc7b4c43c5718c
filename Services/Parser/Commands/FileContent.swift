import Glibc

/// Files of the command line.
enum FileContent {
  /// Why a file cannot be read or written, in the system's words.
  struct Failure: Error, Equatable {
    let reason: String

    static var last: Failure { Failure(reason: String(cString: strerror(errno))) }
  }

  /// The first `limit` bytes of a file, of standard input for "-".
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    if path == "-" { return try read(STDIN_FILENO, limit: limit) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    return try read(descriptor, limit: limit)
  }

  private static func read(_ descriptor: Int32, limit: Int) throws(Failure) -> [UInt8] {
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

  /// Writes a file whole, in place of one of that name: nobody ever sees half of it.
  static func write(_ content: [UInt8], to path: String) throws(Failure) {
    let draft = path + ".part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .last }
    do {
      defer { close(descriptor) }
      try write(content, to: descriptor)
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, path) == 0 else {
      let failure = Failure.last
      unlink(draft)
      throw failure
    }
  }

  /// Makes a folder and those above it, where they are missing.
  static func makeFolder(_ path: String) throws(Failure) {
    guard !isFolder(path) else { return }
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    if !parent.isEmpty { try makeFolder(path.hasPrefix("/") ? "/" + parent : parent) }
    guard mkdir(path, 0o755) != 0 else { return }
    let failure = Failure.last
    // Another process may have made it meanwhile.
    guard isFolder(path) else { throw failure }
  }

  private static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
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
