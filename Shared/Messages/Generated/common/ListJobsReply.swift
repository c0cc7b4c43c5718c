// Made from roleready/v1/common.proto by ./roleready generate.

/// A page of jobs, newest first.
package struct ListJobsReply: Message {
  /// The jobs.
  package var jobs: [JobStatus]
  /// Asks for the next page; empty on the last.
  package var nextPageToken: String
  /// What else is on record, when one job was asked for.
  package var details: JobDetails?

  package init(jobs: [JobStatus] = [], nextPageToken: String = "", details: JobDetails? = nil) {
    self.jobs = jobs
    self.nextPageToken = nextPageToken
    self.details = details
  }
}
