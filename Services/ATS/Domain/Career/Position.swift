import ResumeText

/// A paid position of a resume.
struct Position: Sendable {
  /// Its place among the resume's work entries.
  let index: Int
  let title: RoleTitle
  /// First and last month; nil when no start is given.
  let months: ClosedRange<Int>?
  /// How much it still says of what somebody can do: 1 for the present one, less the longer it is over.
  let freshness: Double
}
