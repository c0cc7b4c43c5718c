// Made from roleready/v1/ats.proto by ./roleready generate.

/// A resume and a job description to score at once.
package struct ScoreRequest: Message {
  /// The resume.
  package var resume: Resume?
  /// Plain text, 1 to 50,000 characters.
  package var jobDescription: String

  package init(resume: Resume? = nil, jobDescription: String = "") {
    self.resume = resume
    self.jobDescription = jobDescription
  }
}
