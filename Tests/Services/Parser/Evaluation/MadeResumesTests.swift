import Foundation
import Testing

/// The parser on resumes made for it (Tests/Evaluation), by the printers that need nothing installed.
@Suite struct MadeResumesTests {
  /// What score.py says.
  private struct Score: Decodable {
    let files: Int
    let macro: Double
    let templates: [String: Double]
  }

  private static let count = 45
  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Evaluation")

  private func run(_ program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    var environment = ProcessInfo.processInfo.environment
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(program)")
    return data
  }

  @Test func madeResumesAreReadAlmostWithoutFault() throws {
    let made = FileManager.default.temporaryDirectory.appending(path: "made-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: made) }
    let tools = Self.folder
    _ = try run(
      "python3", [tools.appending(path: "make.py").path, made.path, "\(Self.count)", "--printers", "text,word,drawn"])
    let files = made.appending(path: "files")
    let names = try FileManager.default.contentsOfDirectory(atPath: files.path).sorted()
    let parsed = made.appending(path: "parsed")
    _ = try run(
      ExtractorFolder.service, ["parse"] + names.map { files.appending(path: $0).path } + ["--out", parsed.path])
    let scored = try run(
      "python3", [tools.appending(path: "score.py").path, made.appending(path: "truth").path, parsed.path, "--json"])
    let score = try JSONDecoder().decode(Score.self, from: scored)
    #expect(score.files == Self.count)
    #expect(score.macro >= 0.95)
    for (template, value) in score.templates { #expect(value >= 0.85, "\(template)") }
  }
}
