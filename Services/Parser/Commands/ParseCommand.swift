import ArgumentParser
import Glibc
import ParserExtraction

/// Reads resume files without any server.
struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Reads resume files (PDF, DOCX, plain text) and writes them as JSON Resume 1.0.",
    discussion: """
      A file that is refused prints {"file", "code", "message"} on standard error. Exit status: 0 when every file was
      read, 65 when any was refused, else 66 when any could not be opened, 70 when reading failed, 73 when a result
      could not be written. EXTRACTOR names the program that takes the text out of files, when it is not beside this one.
      """)

  @Argument(help: "The files; - for standard input.")
  var files: [String]

  @Option(help: "The folder that gets a <name>.json for each file; without it they go to standard output.")
  var out: String?

  /// Files that are read at once: each takes a process of its own.
  private static let width = 2

  func run() async throws {
    let extractor = DocumentExtractor(
      program: ExtractorProgram.path(given: getenv("EXTRACTOR").map { String(cString: $0) }))
    let reading = ResumeReading(extractor: extractor)
    if let out { try makeFolder(out) }
    var names = OutputNames()
    let targets = files.map { names.next(for: $0) }
    var statuses: Set<Int32> = []
    try await withThrowingTaskGroup(of: (Int, ParsedFile).self) { group in
      var waiting: [Int: ParsedFile] = [:]
      var started = 0
      var written = 0
      while written < files.count {
        while started < files.count, started - written < Self.width {
          let (index, path) = (started, files[started])
          group.addTask { (index, await ParsedFile.read(path, with: reading)) }
          started += 1
        }
        guard let (index, file) = try await group.next() else { break }
        waiting[index] = file
        // Results come in the order of the files, whichever was ready first.
        while let file = waiting.removeValue(forKey: written) {
          statuses.insert(try finish(file, named: targets[written]))
          written += 1
        }
      }
    }
    statuses.remove(0)
    if let worst = [65, 66, 70].first(where: { statuses.contains($0) }) { throw ExitCode(worst) }
  }

  /// Writes what became of a file; returns its exit status.
  private func finish(_ file: ParsedFile, named name: String) throws -> Int32 {
    if let complaint = file.complaint { try? FileContent.write(Array((complaint + "\n").utf8), to: STDERR_FILENO) }
    guard case .resume(let document) = file.outcome else { return file.exitStatus }
    do throws(FileContent.Failure) {
      if let out {
        try FileContent.write(document + [0x0A], to: "\(out)/\(name).json")
      } else {
        try FileContent.write(document + [0x0A], to: STDOUT_FILENO)
      }
    } catch {
      throw Self.cannotWrite(out.map { "\($0)/\(name).json" } ?? "standard output", error)
    }
    return 0
  }

  private func makeFolder(_ path: String) throws {
    do throws(FileContent.Failure) { try FileContent.makeFolder(path) } catch { throw Self.cannotWrite(path, error) }
  }

  private static func cannotWrite(_ path: String, _ failure: FileContent.Failure) -> ExitCode {
    try? FileContent.write(Array("roleready-parser: \(path): \(failure.reason)\n".utf8), to: STDERR_FILENO)
    return ExitCode(73)
  }
}
