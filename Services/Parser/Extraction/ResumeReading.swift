package import Messages
import ParserDomain

/// Reads a resume from a file: lets it in, takes its text out in a process of its own, makes sense of it.
package struct ResumeReading: Sendable {
  private let extractor: DocumentExtractor
  private let engine: any ResumeEngine

  package init(extractor: DocumentExtractor, engine: any ResumeEngine = EmbeddedEngine()) {
    self.extractor = extractor
    self.engine = engine
  }

  /// What was read; id, hash and instants are left to the caller. `onExtracted` is called between taking the text
  /// out and making sense of it.
  ///
  /// Throws `FileRefusal` for a file that is not read, `ExtractionFault` when that is not the file's fault, and
  /// `CancellationError` once the child is dead.
  package func read(
    _ content: [UInt8], named name: String, onExtracted: @Sendable () async -> Void = {}
  ) async throws -> ParsedResume {
    let file = try FileIntake.accept(content, named: name)
    let document = try await extractor.extract(content, as: file.kind)
    await onExtracted()
    let reading = try await engine.read(document)
    try Task.checkCancellation()
    var parsed = ParsedResume()
    parsed.fileName = file.name
    parsed.mediaType = file.kind.mediaType
    parsed.fileBytes = Int64(content.count)
    let findings = LinkTargets.complete(reading.findings, with: document.links)
    parsed.resume = findings.resume
    parsed.lines = findings.lines
    parsed.sources = findings.sources
    parsed.engine = reading.engine
    parsed.notices = findings.notices
    return parsed
  }
}
