import Messages
package import ParserDomain

/// The suite's own rules: no key, no network, no cost.
package struct EmbeddedEngine: ResumeEngine {
  package init() {}

  package func read(_ document: ExtractedDocument) async throws -> EngineReading {
    EngineReading(findings: ResumeReader.read(document), engine: .embedded)
  }
}
