// Made from roleready/v1/ats.proto by ./roleready generate.

/// A score with its reasons.
package struct AtsReport: Message {
  /// Its id; empty when it was not stored.
  package var reportId: String
  /// The resume, at Parser; empty when a resume was scored that Parser does not have.
  package var resumeId: String
  /// 0 to 100.
  package var score: Double
  /// How it came about.
  package var mode: ScoringMode
  /// The parts that add up to it.
  package var parts: [ScorePart]
  /// Requirement by requirement.
  package var results: [RequirementResult]
  /// What the description asks for.
  package var requirements: JobRequirements?
  /// What to do, most useful first.
  package var suggestions: [String]
  /// What the person should know, such as "embeddings_unavailable".
  package var notices: [Problem]
  /// When it was made.
  package var createdAtMilliseconds: Int64
  /// The resume that was scored.
  package var resume: Resume?
  /// The job description it was scored against.
  package var jobDescription: String

  package init(
    reportId: String = "", resumeId: String = "", score: Double = 0, mode: ScoringMode = .unspecified,
    parts: [ScorePart] = [], results: [RequirementResult] = [], requirements: JobRequirements? = nil,
    suggestions: [String] = [], notices: [Problem] = [], createdAtMilliseconds: Int64 = 0, resume: Resume? = nil,
    jobDescription: String = ""
  ) {
    self.reportId = reportId
    self.resumeId = resumeId
    self.score = score
    self.mode = mode
    self.parts = parts
    self.results = results
    self.requirements = requirements
    self.suggestions = suggestions
    self.notices = notices
    self.createdAtMilliseconds = createdAtMilliseconds
    self.resume = resume
    self.jobDescription = jobDescription
  }
}
