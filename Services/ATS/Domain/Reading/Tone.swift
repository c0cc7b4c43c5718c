/// What a stretch of a job description is there for.
enum Tone: Int, Comparable, Sendable {
  /// About the employer, the pay, the procedure: nothing is asked for.
  case aside
  /// What the person will do.
  case duty
  /// What is good to have.
  case nice
  /// What is insisted on.
  case required

  static func < (left: Tone, right: Tone) -> Bool { left.rawValue < right.rawValue }
}
