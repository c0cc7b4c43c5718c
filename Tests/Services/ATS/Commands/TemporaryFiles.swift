import Foundation

/// A directory that lives as long as a test.
struct TemporaryFiles {
  let directory: String

  static func with(_ body: (TemporaryFiles) throws -> Void) throws {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("ats-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try body(TemporaryFiles(directory: directory))
  }

  /// Writes a file; returns its path.
  func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ data: Data) throws -> String {
    let path = "\(directory)/\(name)"
    try data.write(to: URL(fileURLWithPath: path))
    return path
  }
}
