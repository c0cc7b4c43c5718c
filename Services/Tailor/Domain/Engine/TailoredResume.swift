package import Messages

/// What the engine made of a resume for a job.
package struct TailoredResume: Equatable, Sendable {
  /// The resume with all changes.
  package var resume: Resume
  /// What was changed; each can be undone by itself.
  package var changes: [Change]
  /// What the guard found in changes that were taken back for it; empty unless a rule of the engine was wrong.
  package var withheld: [Violation]

  /// A resume with these changes.
  package init(resume: Resume, changes: [Change], withheld: [Violation]) {
    self.resume = resume
    self.changes = changes
    self.withheld = withheld
  }
}
