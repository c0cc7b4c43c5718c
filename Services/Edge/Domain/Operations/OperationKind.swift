/// What an operation does.
package enum OperationKind: String, Sendable, CaseIterable {
  /// Parser reads a resume file.
  case parse
  /// ATS scores a resume against a job description.
  case atsCheck = "ats-check"
  /// Tailor rewrites a resume for a job.
  case tailoring

  /// The name of what it makes, in an operation's `result`.
  package var resultName: String {
    switch self {
    case .parse: "resumeId"
    case .atsCheck: "reportId"
    case .tailoring: "tailoringId"
    }
  }
}
