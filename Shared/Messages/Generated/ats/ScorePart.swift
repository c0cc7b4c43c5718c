// Made from roleready/v1/ats.proto by ./roleready generate.

/// A part of the score; the parts' points add up to the score.
package struct ScorePart: Message {
  /// "requirements", "experience", "role", ...
  package var name: String
  /// Points it gave; below 0 for a deduction.
  package var points: Double
  /// Points it could have given; 0 for a deduction.
  package var pointsPossible: Double
  /// Why, in a sentence for the person.
  package var reason: String

  package init(name: String = "", points: Double = 0, pointsPossible: Double = 0, reason: String = "") {
    self.name = name
    self.points = points
    self.pointsPossible = pointsPossible
    self.reason = reason
  }
}
