import ATSDomain
import Messages
import ServiceKit

/// A job description that several resumes are held against.
struct RankedJob {
  let description: String
  let requirements: JobRequirements

  /// Reads a file. Nil when it cannot be used; why stands on standard error then.
  init?(_ path: String) {
    guard let description = try? InputFile(path).jobDescription() else { return nil }
    self.description = description
    requirements = RequirementReader.read(description)
  }
}
