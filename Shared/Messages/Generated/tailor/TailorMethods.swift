// Made from roleready/v1/tailor.proto by ./roleready generate.

/// The methods of roleready.v1.Tailor.
package enum TailorMethods {
  /// Which program answers.
  package static let getInfo = Method<GetInfoRequest, ServiceInfo>(
    "roleready.v1.Tailor/GetInfo", .unary)
  /// Accepts a tailoring; takes one of the day's. The same job id again changes nothing.
  package static let submitTailoring = Method<SubmitTailoringRequest, JobStatus>(
    "roleready.v1.Tailor/SubmitTailoring", .unary)
  /// One tailoring with its changes.
  package static let getTailoring = Method<GetTailoringRequest, Tailoring>(
    "roleready.v1.Tailor/GetTailoring", .unary)
  /// The person's tailorings, newest first.
  package static let listTailorings = Method<ListTailoringsRequest, ListTailoringsReply>(
    "roleready.v1.Tailor/ListTailorings", .unary)
  /// Accepts or rejects changes in the working draft.
  package static let decideChanges = Method<DecideChangesRequest, Tailoring>(
    "roleready.v1.Tailor/DecideChanges", .unary)
  /// Removes a tailoring and its job.
  package static let deleteTailoring = Method<DeleteTailoringRequest, DeleteTailoringReply>(
    "roleready.v1.Tailor/DeleteTailoring", .unary)
  /// The tailored resume as a file.
  package static let export = Method<ExportRequest, ExportChunk>(
    "roleready.v1.Tailor/Export", .serverStreaming)
  /// A job as it stands.
  package static let getJob = Method<JobRequest, JobStatus>(
    "roleready.v1.Tailor/GetJob", .unary)
  /// A job now and at each change until it ends.
  package static let watchJob = Method<JobRequest, JobStatus>(
    "roleready.v1.Tailor/WatchJob", .serverStreaming)
  /// Calls a job off; gives the day's tailoring back when it had not ended.
  package static let cancelJob = Method<JobRequest, JobStatus>(
    "roleready.v1.Tailor/CancelJob", .unary)
  /// Operators: jobs by state and kind.
  package static let listJobs = Method<ListJobsRequest, ListJobsReply>(
    "roleready.v1.Tailor/ListJobs", .unary)
  /// Operators: pause, resume, drain, retry, remove.
  package static let controlQueue = Method<ControlQueueRequest, QueueStatisticsReply>(
    "roleready.v1.Tailor/ControlQueue", .unary)
  /// Operators: how the queues stand.
  package static let getQueueStatistics = Method<GetQueueStatisticsRequest, QueueStatisticsReply>(
    "roleready.v1.Tailor/GetQueueStatistics", .unary)
}
