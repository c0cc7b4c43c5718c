// Made from roleready/v1/ats.proto by ./roleready generate.

/// The methods of roleready.v1.Ats.
package enum AtsMethods {
  /// Which program answers.
  package static let getInfo = Method<GetInfoRequest, ServiceInfo>(
    "roleready.v1.Ats/GetInfo", .unary)
  /// Accepts a check; takes one of the day's checks. The same job id again changes nothing.
  package static let submitCheck = Method<SubmitCheckRequest, JobStatus>(
    "roleready.v1.Ats/SubmitCheck", .unary)
  /// One report.
  package static let getReport = Method<GetReportRequest, AtsReport>(
    "roleready.v1.Ats/GetReport", .unary)
  /// The person's reports, newest first.
  package static let listReports = Method<ListReportsRequest, ListReportsReply>(
    "roleready.v1.Ats/ListReports", .unary)
  /// What a job description asks for.
  package static let extractRequirements = Method<ExtractRequirementsRequest, JobRequirements>(
    "roleready.v1.Ats/ExtractRequirements", .unary)
  /// Scores at once and stores nothing; for Tailor's before and after.
  package static let score = Method<ScoreRequest, AtsReport>(
    "roleready.v1.Ats/Score", .unary)
  /// A job as it stands.
  package static let getJob = Method<JobRequest, JobStatus>(
    "roleready.v1.Ats/GetJob", .unary)
  /// A job now and at each change until it ends.
  package static let watchJob = Method<JobRequest, JobStatus>(
    "roleready.v1.Ats/WatchJob", .serverStreaming)
  /// Calls a job off; gives the day's check back when it had not ended.
  package static let cancelJob = Method<JobRequest, JobStatus>(
    "roleready.v1.Ats/CancelJob", .unary)
  /// Operators: jobs by state and kind.
  package static let listJobs = Method<ListJobsRequest, ListJobsReply>(
    "roleready.v1.Ats/ListJobs", .unary)
  /// Operators: pause, resume, drain, retry, remove.
  package static let controlQueue = Method<ControlQueueRequest, QueueStatisticsReply>(
    "roleready.v1.Ats/ControlQueue", .unary)
  /// Operators: how the queues stand.
  package static let getQueueStatistics = Method<GetQueueStatisticsRequest, QueueStatisticsReply>(
    "roleready.v1.Ats/GetQueueStatistics", .unary)
}
