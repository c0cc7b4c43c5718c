import Foundation
import JSON
import Testing

/// `roleready-parser parse`, as it is called.
@Suite struct ParseCommandTests {
  /// How a run ended and what it printed.
  private struct Run {
    let status: Int32
    let output: String
    let errors: String

    /// The complaints, a line each.
    var complaints: [JSONValue] {
      errors.split(separator: "\n").compactMap { try? JSONValue.parse(Array($0.utf8)) }
    }
  }

  private static let text = "Ann Lee\nann@example.org\n"

  /// Runs the command in a fresh folder that holds these files.
  private func run(
    _ arguments: [String], _ files: [String: String] = [:], input: String? = nil,
    then look: (URL) throws -> Void = { _ in }
  ) throws -> Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: "parse-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let place = folder.appending(path: name)
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place)
    }
    let process = Process()
    process.executableURL = URL(filePath: ExtractorFolder.service)
    process.arguments = ["parse"] + arguments
    process.currentDirectoryURL = folder
    process.environment = [:]
    let (given, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = given
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    if let input { given.fileHandleForWriting.write(Data(input.utf8)) }
    try given.fileHandleForWriting.close()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try look(folder)
    return Run(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }

  @Test func aResumeGoesToStandardOutputAsJSONResume() throws {
    let run = try run(["cv.txt"], ["cv.txt": Self.text])
    #expect(run.status == 0)
    #expect(run.errors == "")
    let resume = try JSONValue.parse(Array(run.output.utf8), limits: .resume)
    #expect(resume["basics"]?["name"]?.text == "Ann Lee")
    #expect(resume["$schema"]?.text?.contains("jsonresume") == true)
  }

  @Test func eachFileGetsItsOwnInTheFolderThatIsMade() throws {
    let files = ["a/cv.txt": Self.text, "b/cv.txt": Self.text, "other.md": Self.text]
    let run = try run(["a/cv.txt", "b/cv.txt", "other.md", "--out", "made/here"], files) { folder in
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "made/here").path)
      #expect(names.sorted() == ["cv.json", "cv.txt.json", "other.json"])
    }
    #expect(run.status == 0)
    #expect(run.output == "")
  }

  @Test func aRefusedFileIsSaidOnStandardErrorAndTheOthersAreReadAllTheSame() throws {
    let run = try run(["bad.pdf", "cv.txt", "old.doc"], ["bad.pdf": "no", "cv.txt": Self.text, "old.doc": "x"])
    #expect(run.status == 65)
    #expect(run.complaints.map { $0["file"]?.text } == ["bad.pdf", "old.doc"])
    #expect(run.complaints.map { $0["code"]?.text } == ["type_mismatch", "legacy_word"])
    #expect(run.complaints.allSatisfy { $0["message"]?.text?.isEmpty == false })
    #expect(run.output.contains("Ann Lee"))
  }

  @Test func whatCannotBeOpenedEndsWith66AndWhatCannotBeWrittenWith73() throws {
    #expect(try run(["missing.pdf"]).status == 66)
    #expect(try run(["folder"], ["folder/x": ""]).status == 66)
    #expect(try run(["missing.pdf", "bad.pdf"], ["bad.pdf": "no"]).status == 65)
    #expect(try run(["cv.txt", "--out", "cv.txt/x"], ["cv.txt": Self.text]).status == 73)
    #expect(try run(["cv.txt", "--out", "out"], ["cv.txt": Self.text, "out/cv.json/x": ""]).status == 73)
    #expect(try run([]).status == 64)
  }

  @Test func standardInputIsReadForADash() throws {
    let run = try run(["-"], input: Self.text)
    #expect(run.status == 0)
    #expect(run.output.contains("Ann Lee"))
    #expect(try self.run(["-"], input: "%PDF-1.7 cut").complaints.map { $0["code"]?.text } == ["corrupt"])
  }
}
