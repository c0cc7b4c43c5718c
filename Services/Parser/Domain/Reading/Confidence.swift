/// How sure a field is, 0 to 1: about the share of such fields that were right in made resumes (Tests/Evaluation).
enum Confidence {
  static let email = 0.97
  static let phone = 0.99
  static let url = 0.97
  static let dates = 0.98
  /// One date of a degree is when it was given; one date of a position is often half of a span.
  static let singleDate = 0.97
  static let singleDateOfWork = 0.4
  static let item = 0.98
  static let prose = 0.8
  static let free = 0.7

  /// A name in the largest letters, or first of all.
  static func name(isLargest: Bool) -> Double { isLargest ? 0.98 : 0.93 }

  /// A place by how much of it is told.
  static func place(hasMore: Bool) -> Double { hasMore ? 0.98 : 0.95 }

  /// A title and an employer, by how far their words tell them apart.
  static func titleAndEmployer(_ title: String, _ employer: String) -> Double {
    if title.isEmpty || employer.isEmpty { return 0.3 }
    let difference = JobWords.titleWeight(title) - JobWords.titleWeight(employer)
    return difference >= 3 ? 0.98 : difference >= 1 ? 0.9 : difference >= 0 ? 0.72 : 0.3
  }

  /// A school, by its words.
  static func school(_ school: String) -> Double { JobWords.schoolWeight(school) >= 1.5 ? 0.97 : 0.3 }

  /// A degree, by its words.
  static func degree(_ degree: String) -> Double { JobWords.schoolWeight(degree) <= -1.5 ? 0.97 : 0.7 }

  /// An item of a list under a heading of known wording, or of a section told by what it holds.
  static func listed(isGuessed: Bool) -> Double { isGuessed ? 0.75 : 0.98 }
}
