// Made from roleready/v1/common.proto by ./roleready generate.

/// A page of jobs, newest first.
package struct ListJobsReply: Message {
  /// The jobs.
  package var jobs: [JobStatus]
  /// Asks for the next page; empty on the last.
  package var nextPageToken: String

  package init(jobs: [JobStatus] = [], nextPageToken: String = "") {
    self.jobs = jobs
    self.nextPageToken = nextPageToken
  }
}
