// Made from roleready/v1/common.proto by ./roleready generate.

/// Which jobs an operator wants to see.
package struct ListJobsRequest: Message {
  /// Only this state; unspecified for all.
  package var state: JobState
  /// Only this kind; empty for all.
  package var kind: String
  /// At most so many, 1 to 200; 0 means 50.
  package var limit: Int32
  /// From the last page's answer; empty for the first page.
  package var pageToken: String
  /// Only this job, with all that is on record about it; the other fields mean nothing then.
  package var jobId: String

  package init(
    state: JobState = .unspecified, kind: String = "", limit: Int32 = 0, pageToken: String = "", jobId: String = ""
  ) {
    self.state = state
    self.kind = kind
    self.limit = limit
    self.pageToken = pageToken
    self.jobId = jobId
  }
}
