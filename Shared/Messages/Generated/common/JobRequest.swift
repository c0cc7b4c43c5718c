// Made from roleready/v1/common.proto by ./roleready generate.

/// Names a job.
package struct JobRequest: Message {
  /// The job.
  package var jobId: String

  package init(jobId: String = "") {
    self.jobId = jobId
  }
}
