// Made from roleready/v1/parser.proto by ./roleready generate.

/// The methods of roleready.v1.Parser.
package enum ParserMethods {
  /// Which program answers.
  package static let getInfo = Method<GetInfoRequest, ServiceInfo>(
    "roleready.v1.Parser/GetInfo", .unary)
  /// Takes a file, stores it with a job to parse it, and answers once both are durable.
  /// The same job id again, or the same bytes from the same person, changes nothing.
  package static let submitParse = Method<UploadChunk, SubmitParseReply>(
    "roleready.v1.Parser/SubmitParse", .clientStreaming)
  /// One resume with what was read from it.
  package static let getResume = Method<GetResumeRequest, ParsedResume>(
    "roleready.v1.Parser/GetResume", .unary)
  /// The person's resumes, newest first.
  package static let listResumes = Method<ListResumesRequest, ListResumesReply>(
    "roleready.v1.Parser/ListResumes", .unary)
  /// Removes a resume, its file and its jobs.
  package static let deleteResume = Method<DeleteResumeRequest, DeleteResumeReply>(
    "roleready.v1.Parser/DeleteResume", .unary)
  /// The resume as a JSON Resume 1.0 document; "resume_not_ready" while it is not parsed.
  package static let exportResume = Method<ExportResumeRequest, ExportResumeReply>(
    "roleready.v1.Parser/ExportResume", .unary)
  /// The file as it was uploaded.
  package static let downloadFile = Method<DownloadFileRequest, FileChunk>(
    "roleready.v1.Parser/DownloadFile", .serverStreaming)
  /// A job as it stands.
  package static let getJob = Method<JobRequest, JobStatus>(
    "roleready.v1.Parser/GetJob", .unary)
  /// A job now and at each change until it ends.
  package static let watchJob = Method<JobRequest, JobStatus>(
    "roleready.v1.Parser/WatchJob", .serverStreaming)
  /// Calls a job off; answers how it stands then.
  package static let cancelJob = Method<JobRequest, JobStatus>(
    "roleready.v1.Parser/CancelJob", .unary)
  /// Operators: jobs by state and kind.
  package static let listJobs = Method<ListJobsRequest, ListJobsReply>(
    "roleready.v1.Parser/ListJobs", .unary)
  /// Operators: pause, resume, drain, retry, remove.
  package static let controlQueue = Method<ControlQueueRequest, QueueStatisticsReply>(
    "roleready.v1.Parser/ControlQueue", .unary)
  /// Operators: how the queues stand.
  package static let getQueueStatistics = Method<GetQueueStatisticsRequest, QueueStatisticsReply>(
    "roleready.v1.Parser/GetQueueStatistics", .unary)
}
