import Foundation

@testable import ParserExtraction

/// The programs under test, beside the tests' own.
enum ExtractorFolder {
  static let program = path(of: "roleready-extract")

  static let service = path(of: "roleready-parser")

  /// The program that attacks from within the confinement.
  static let probe = path(of: "confinement-probe")

  private static func path(of name: String) -> String {
    var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appending(path: name).path) {
      folder.deleteLastPathComponent()
    }
    return folder.appending(path: name).path
  }

  static let extractor = DocumentExtractor(program: program)

  static func reading(deadline: Duration = .seconds(20)) -> ResumeReading {
    ResumeReading(extractor: DocumentExtractor(program: program, limits: ExtractionLimits(deadline: deadline)))
  }

  /// A program of one shell line in the extractor's place.
  static func script(_ line: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "extract-\(UUID().uuidString)").path
    try "#!/bin/sh\n\(line)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }
}
