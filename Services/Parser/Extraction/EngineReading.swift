package import Messages
package import ParserDomain

/// What an engine read, and which engine it was in the end.
package struct EngineReading: Sendable, Equatable {
  package var findings: ResumeFindings
  package var engine: Engine

  package init(findings: ResumeFindings, engine: Engine) {
    self.findings = findings
    self.engine = engine
  }
}
