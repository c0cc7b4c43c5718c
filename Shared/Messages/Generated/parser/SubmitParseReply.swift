// Made from roleready/v1/parser.proto by ./roleready generate.

/// The upload is safe.
package struct SubmitParseReply: Message {
  /// The job that parses it; the earlier one's when these bytes were uploaded before.
  package var job: JobStatus?
  /// The resume the file belongs to.
  package var resumeId: String
  /// True when the person uploaded the same bytes before.
  package var alreadyKnown: Bool

  package init(job: JobStatus? = nil, resumeId: String = "", alreadyKnown: Bool = false) {
    self.job = job
    self.resumeId = resumeId
    self.alreadyKnown = alreadyKnown
  }
}
