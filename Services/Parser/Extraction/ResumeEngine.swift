package import ParserDomain

/// Makes a resume of the text of a document.
package protocol ResumeEngine: Sendable {
  /// What was read. An engine that fails in a way that another could make good answers with that one's reading; what it
  /// throws ends the attempt.
  func read(_ document: ExtractedDocument) async throws -> EngineReading
}
