import Glibc
package import ParserDomain
import Subprocess
import SystemPackage

/// Takes the text out of a file in a process of its own, so that a file made to attack the libraries that read it
/// reaches nothing: no environment, no files, no network, bounded memory and time.
package struct DocumentExtractor: Sendable {
  /// The path of `roleready-extract`.
  package let program: String
  package let limits: ExtractionLimits

  package init(program: String, limits: ExtractionLimits = ExtractionLimits()) {
    self.program = program
    self.limits = limits
    // A child that ends before it has read everything must cost a failed write and not this process.
    signal(SIGPIPE, SIG_IGN)
  }

  /// The text of a file. Throws `FileRefusal` for one that is not read, `ExtractionFault` when that is not the file's
  /// fault. When the task is cancelled the child is killed before this ends.
  package func extract(_ content: [UInt8], as kind: FileKind) async throws -> ExtractedDocument {
    let end = try await withThrowingTaskGroup(of: ChildEnd?.self) { group in
      group.addTask { try await run(content, kind) }
      group.addTask {
        try await Task.sleep(for: limits.deadline)
        return nil
      }
      defer { group.cancelAll() }
      guard let end = try await group.next() ?? nil else {
        try Task.checkCancellation()
        throw ExtractionFault.deadlineExceeded
      }
      return end
    }
    return try end.document()
  }

  private func run(_ content: [UInt8], _ kind: FileKind) async throws -> ChildEnd {
    do {
      let result = try await Subprocess.run(
        .path(FilePath(program)), arguments: [kind.rawValue], environment: .custom([:] as [Environment.Key: String]),
        input: .inputWriter, output: .bytes(limit: limits.outputBytes), error: .discarded
      ) { execution in
        // What it does not read it has refused; its answer says why.
        _ = try? await execution.standardInputWriter.write(content)
        try? await execution.standardInputWriter.finish()
      }
      try Task.checkCancellation()
      return ChildEnd(status: result.terminationStatus, output: result.standardOutput)
    } catch let error as SubprocessError {
      try Task.checkCancellation()
      if error.code == .outputLimitExceeded { throw FileRefusal.tooComplex }
      throw ExtractionFault.extractorFailed("\(error)")
    }
  }
}
