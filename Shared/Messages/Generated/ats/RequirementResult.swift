// Made from roleready/v1/ats.proto by ./roleready generate.

/// One requirement held against the resume.
package struct RequirementResult: Message {
  /// The requirement.
  package var requirement: Requirement?
  /// How well it is met.
  package var match: Match
  /// What meets it, best first, at most five.
  package var evidence: [Evidence]
  /// Points it gave.
  package var points: Double
  /// Points it could have given.
  package var pointsPossible: Double
  /// Why, in a sentence for the person.
  package var reason: String

  package init(
    requirement: Requirement? = nil, match: Match = .unspecified, evidence: [Evidence] = [], points: Double = 0,
    pointsPossible: Double = 0, reason: String = ""
  ) {
    self.requirement = requirement
    self.match = match
    self.evidence = evidence
    self.points = points
    self.pointsPossible = pointsPossible
    self.reason = reason
  }
}
