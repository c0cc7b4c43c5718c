package import ArgumentParser
import Glibc
import JSON

/// A file named on the command line.
package struct InputFile {
  /// Most bytes read of any file: 256 MB.
  static let bytesLimit = 268_435_456

  /// As it was given.
  package let path: String
  /// All that it holds.
  package let bytes: [UInt8]

  /// Reads the file at `path`, or standard input for "-". Throws exit status 66 (no input, sysexits.h) after one line
  /// on standard error.
  package init(_ path: String) throws {
    self.path = path
    guard let file = fopen(path == "-" ? "/dev/stdin" : path, "rb") else {
      throw Self.refusal(path, String(cString: strerror(errno)), status: 66)
    }
    defer { fclose(file) }
    bytes = try Self.read(file, path)
  }

  private static func read(_ file: UnsafeMutablePointer<FILE>, _ path: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let chunk = 65_536
    while true {
      let count = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: chunk))
      let read = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { fread($0 + count, 1, chunk, file) } ?? 0
      }
      bytes.removeLast(chunk - read)
      if ferror(file) != 0 { throw refusal(path, String(cString: strerror(errno)), status: 66) }
      guard bytes.count <= bytesLimit else { throw refusal(path, "larger than 256 MB", status: 65) }
      if read < chunk { return bytes }
    }
  }

  /// Runs `body`; what it throws of JSON ends the command with exit status 65 (bad data) after one line.
  package func parsed<Value>(line: Int? = nil, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as JSONError {
      let place = line.map { "\(path), line \($0)" } ?? path
      throw Self.refusal(place, error.description, status: 65)
    }
  }

  /// What ends the command with exit status 65 (bad data), after one line.
  package func refused(_ reason: String) -> ExitCode { Self.refusal(path, reason, status: 65) }

  private static func refusal(_ place: String, _ reason: String, status: Int32) -> ExitCode {
    let program = CommandLine.arguments.first?.split(separator: "/").last ?? "roleready"
    Terminal.complain(["\(program): \(place): \(reason)"])
    return ExitCode(status)
  }
}
