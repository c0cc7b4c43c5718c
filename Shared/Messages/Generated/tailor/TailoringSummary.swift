// Made from roleready/v1/tailor.proto by ./roleready generate.

/// A tailoring in a list.
package struct TailoringSummary: Message {
  /// Its id.
  package var tailoringId: String
  /// The resume it came from.
  package var resumeId: String
  /// The job's title; may be empty.
  package var jobTitle: String
  /// The score before.
  package var scoreBefore: Double
  /// The score after.
  package var scoreAfter: Double
  /// When it was made.
  package var createdAtMilliseconds: Int64

  package init(
    tailoringId: String = "", resumeId: String = "", jobTitle: String = "", scoreBefore: Double = 0,
    scoreAfter: Double = 0, createdAtMilliseconds: Int64 = 0
  ) {
    self.tailoringId = tailoringId
    self.resumeId = resumeId
    self.jobTitle = jobTitle
    self.scoreBefore = scoreBefore
    self.scoreAfter = scoreAfter
    self.createdAtMilliseconds = createdAtMilliseconds
  }
}
