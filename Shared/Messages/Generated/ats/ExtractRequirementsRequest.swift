// Made from roleready/v1/ats.proto by ./roleready generate.

/// A job description to read.
package struct ExtractRequirementsRequest: Message {
  /// Plain text, 1 to 50,000 characters.
  package var jobDescription: String

  package init(jobDescription: String = "") {
    self.jobDescription = jobDescription
  }
}
