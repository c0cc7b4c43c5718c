// Made from roleready/v1/tailor.proto by ./roleready generate.

/// A tailoring to make.
package struct SubmitTailoringRequest: Message {
  /// The job's id, chosen by the caller; makes the call safe to repeat.
  package var jobId: String
  /// The resume, at Parser.
  package var resumeId: String
  /// The job description, plain text, 1 to 50,000 characters.
  package var jobDescription: String
  /// How much may be rewritten; unspecified means full.
  package var scope: TailoringScope

  package init(
    jobId: String = "", resumeId: String = "", jobDescription: String = "", scope: TailoringScope = .unspecified
  ) {
    self.jobId = jobId
    self.resumeId = resumeId
    self.jobDescription = jobDescription
    self.scope = scope
  }
}
