package import Messages

/// Holds every fact of a tailored resume against the base resume it came from.
package enum TruthGuard {
  /// Most violations listed of one resume.
  package static let violationsLimit = 1_000

  /// The facts of `tailored` that `base` does not support, each with its place in `tailored`; in the order of the
  /// schema.
  ///
  /// Another order, another wording, a synonym ("K8s", "Kubernetes"), another form of a number or date ("$1.2M",
  /// "1,200,000 dollars"), less of it, or a skill taken from a line into the list is no violation. A word of the
  /// job description that the base has in no form weighs heavier than another new word.
  package static func violations(
    base: Resume, tailored: Resume, jobDescription: String? = nil
  ) -> [Violation] {
    violations(base: base, tailored: tailored, jobDescription: jobDescription, finder: .standard)
  }

  static func violations(
    base: Resume, tailored: Resume, jobDescription: String?, finder: TermFinder
  ) -> [Violation] {
    if base == tailored { return [] }
    let context = GuardContext(base: base, jobDescription: jobDescription, finder: finder)
    var found: [Violation] = []
    if let basics = tailored.basics, basics != base.basics { found += PersonCheck(context: context).violations(basics) }
    if tailored.work != base.work { found += PositionCheck(context: context).work(tailored.work) }
    if tailored.volunteer != base.volunteer {
      found += PositionCheck(context: context).volunteer(tailored.volunteer)
    }
    if tailored.education != base.education {
      found += EducationCheck(context: context).violations(tailored.education)
    }
    let credentials = CredentialCheck(context: context)
    if tailored.awards != base.awards { found += credentials.awards(tailored.awards) }
    if tailored.certificates != base.certificates { found += credentials.certificates(tailored.certificates) }
    if tailored.publications != base.publications { found += credentials.publications(tailored.publications) }
    let abilities = AbilityCheck(context: context)
    if tailored.skills != base.skills { found += abilities.skills(tailored.skills) }
    if tailored.languages != base.languages { found += abilities.languages(tailored.languages) }
    if tailored.interests != base.interests { found += abilities.interests(tailored.interests) }
    let projects = ProjectCheck(context: context)
    if tailored.references != base.references { found += projects.references(tailored.references) }
    if tailored.projects != base.projects { found += projects.projects(tailored.projects) }
    return Array(found.prefix(violationsLimit))
  }
}
