/// How sure a field is, 0 to 1: about the share of such fields that were right in made resumes (Tests/Evaluation).
enum Confidence {
  static let email = 0.99
  static let phone = 0.99
  static let url = 0.97
  static let dates = 0.97
  static let singleDate = 0.9
  static let item = 0.95
  static let prose = 0.8
  static let free = 0.7

  /// A name in the largest letters, or first of all.
  static func name(isLargest: Bool) -> Double { isLargest ? 0.97 : 0.93 }

  /// A place by how much of it is told.
  static func place(hasMore: Bool) -> Double { hasMore ? 0.95 : 0.85 }

  /// A title and an employer, by how far their words tell them apart.
  static func titleAndEmployer(_ title: String, _ employer: String) -> Double {
    if title.isEmpty || employer.isEmpty { return 0.5 }
    let difference = JobWords.titleWeight(title) - JobWords.titleWeight(employer)
    return difference >= 3 ? 0.97 : difference >= 1 ? 0.95 : difference >= 0 ? 0.85 : 0.6
  }

  /// A school, by its words.
  static func school(_ school: String) -> Double { JobWords.schoolWeight(school) >= 1.5 ? 0.96 : 0.7 }

  /// A degree, by its words.
  static func degree(_ degree: String) -> Double { JobWords.schoolWeight(degree) <= -1.5 ? 0.95 : 0.7 }

  /// An item of a list under a heading of known wording, or of a section told by what it holds.
  static func listed(isGuessed: Bool) -> Double { isGuessed ? 0.75 : 0.95 }
}
