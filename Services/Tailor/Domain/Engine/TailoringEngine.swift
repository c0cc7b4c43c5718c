package import Messages

/// Rewrites a resume for a job by order, choice and wording; never adds a fact.
package enum TailoringEngine {
  /// The resume for the job that `requirements` describe, with each change and the lines of the base it came from.
  ///
  /// Entries stay where they are; lines and skills that the job asks for come first; lines that it does not ask for
  /// are left out of long entries; the summary names what the job asks for and the resume has. With scope `.full`
  /// (and unspecified) a skill is also written with the job's own word for it. `report` is the score of `base`: its
  /// evidence says which lines count. A change that the guard does not pass is dropped.
  package static func tailor(
    base: Resume, requirements: JobRequirements, report: AtsReport = AtsReport(), scope: TailoringScope = .full,
    jobDescription: String = ""
  ) -> TailoredResume {
    tailor(
      base: base, requirements: requirements, report: report, scope: scope, jobDescription: jobDescription,
      finder: .standard)
  }

  static func tailor(
    base: Resume, requirements: JobRequirements, report: AtsReport, scope: TailoringScope, jobDescription: String,
    finder: TermFinder
  ) -> TailoredResume {
    let interest = JobInterest(requirements: requirements, report: report, finder: finder)
    let wordings = scope == .partial ? [:] : Wording(interest: interest, finder: finder).changed(base)
    var planned = Arrangement(interest: interest, wordings: wordings).changes(base)
    planned = SummaryComposer(interest: interest, finder: finder).changes(base) + planned
    for index in planned.indices { planned[index].id = "c\(index + 1)" }
    return verified(planned, base: base, jobDescription: jobDescription, finder: finder)
  }

  /// The base with the changes that are not rejected. Changes that do not fit the base are passed over.
  package static func apply(_ changes: [Change], to base: Resume) -> Resume {
    ChangeApplier(changes: changes.filter { $0.decision != .rejected }).applied(to: base)
  }

  /// The same with the changes of order and choice alone: nothing reworded, nothing composed.
  package static func withoutNewWords(_ tailored: TailoredResume, base: Resume) -> TailoredResume {
    let changes = tailored.changes.filter { !writes($0) }
    return TailoredResume(resume: apply(changes, to: base), changes: changes, withheld: tailored.withheld)
  }

  /// Takes back what the guard does not pass, until it passes all.
  private static func verified(
    _ planned: [Change], base: Resume, jobDescription: String, finder: TermFinder
  ) -> TailoredResume {
    var changes = planned
    var withheld: [Violation] = []
    while true {
      let resume = apply(changes, to: base)
      let violations = TruthGuard.violations(
        base: base, tailored: resume, jobDescription: jobDescription, finder: finder)
      if violations.isEmpty { return TailoredResume(resume: resume, changes: changes, withheld: withheld) }
      withheld += violations
      guard changes.contains(where: writes) else {
        return TailoredResume(resume: base, changes: [], withheld: withheld)
      }
      let paths = Set(violations.map(\.path))
      // When none can be blamed by its place, every change that writes is.
      let isKnown = changes.contains { writes($0) && paths.contains($0.path) }
      changes.removeAll { writes($0) && (!isKnown || paths.contains($0.path)) }
    }
  }

  private static func writes(_ change: Change) -> Bool {
    change.kind == .reworded || change.kind == .composed
  }
}
