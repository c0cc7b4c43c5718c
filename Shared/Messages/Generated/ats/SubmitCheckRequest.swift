// Made from roleready/v1/ats.proto by ./roleready generate.

/// A check to make.
package struct SubmitCheckRequest: Message {
  /// The job's id, chosen by the caller; makes the call safe to repeat.
  package var jobId: String
  /// The resume, at Parser.
  package var resumeId: String
  /// The job description, plain text, 1 to 50,000 characters.
  package var jobDescription: String

  package init(jobId: String = "", resumeId: String = "", jobDescription: String = "") {
    self.jobId = jobId
    self.resumeId = resumeId
    self.jobDescription = jobDescription
  }
}
