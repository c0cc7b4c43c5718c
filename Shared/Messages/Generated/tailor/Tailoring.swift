// Made from roleready/v1/tailor.proto by ./roleready generate.

/// A resume rewritten for a job.
package struct Tailoring: Message {
  /// Its id.
  package var tailoringId: String
  /// The resume it came from, at Parser.
  package var resumeId: String
  /// The job's title; may be empty.
  package var jobTitle: String
  /// The job description.
  package var jobDescription: String
  /// The resume as it was.
  package var base: Resume?
  /// The resume as it is with the changes that are not rejected.
  package var tailored: Resume?
  /// What was changed.
  package var changes: [Change]
  /// The score of the base.
  package var before: AtsReport?
  /// The score of the tailored resume as first made.
  package var after: AtsReport?
  /// What the guard took back out while it was made.
  package var withheld: [Violation]
  /// Which engine wrote it.
  package var engine: Engine
  /// What the person should know.
  package var notices: [Problem]
  /// When it was made.
  package var createdAtMilliseconds: Int64
  /// When the person last touched it.
  package var updatedAtMilliseconds: Int64
  /// Rises with every decision.
  package var revision: Int64
  /// How much was rewritten.
  package var scope: TailoringScope

  package init(
    tailoringId: String = "", resumeId: String = "", jobTitle: String = "", jobDescription: String = "",
    base: Resume? = nil, tailored: Resume? = nil, changes: [Change] = [], before: AtsReport? = nil,
    after: AtsReport? = nil, withheld: [Violation] = [], engine: Engine = .unspecified, notices: [Problem] = [],
    createdAtMilliseconds: Int64 = 0, updatedAtMilliseconds: Int64 = 0, revision: Int64 = 0,
    scope: TailoringScope = .unspecified
  ) {
    self.tailoringId = tailoringId
    self.resumeId = resumeId
    self.jobTitle = jobTitle
    self.jobDescription = jobDescription
    self.base = base
    self.tailored = tailored
    self.changes = changes
    self.before = before
    self.after = after
    self.withheld = withheld
    self.engine = engine
    self.notices = notices
    self.createdAtMilliseconds = createdAtMilliseconds
    self.updatedAtMilliseconds = updatedAtMilliseconds
    self.revision = revision
    self.scope = scope
  }
}
