package import Messages

/// Every message of the contract; a test holds their number against the other runtime's.
package let everyMessage: [any Message.Type] = [
  AtsReport.self, Award.self, Basics.self, Certificate.self, Change.self, ChangeDecision.self,
  ControlQueueRequest.self, CostOverview.self, CostSum.self, Credit.self, DecideChangesRequest.self,
  DeleteResumeReply.self, DeleteResumeRequest.self, DeleteTailoringReply.self, DeleteTailoringRequest.self,
  DownloadFileRequest.self, Education.self, Evidence.self, ExportChunk.self, ExportRequest.self,
  ExportResumeReply.self, ExportResumeRequest.self,
  ExtractRequirementsRequest.self, FieldSource.self, FileChunk.self, GetCostOverviewRequest.self,
  GetInfoRequest.self, GetQueueStatisticsRequest.self, GetQuotasReply.self, GetQuotasRequest.self,
  GetReportRequest.self, GetResumeRequest.self, GetSpendingRequest.self, GetSubscriptionRequest.self,
  GetTailoringRequest.self, Goaway.self, Hello.self, HoldReply.self, HoldRequest.self, Interest.self,
  JobDetails.self, JobRequest.self, JobRequirements.self, JobStatus.self, Language.self, LedgerEntry.self,
  ListJobsReply.self,
  ListJobsRequest.self, ListLedgerReply.self, ListLedgerRequest.self, ListReportsReply.self, ListReportsRequest.self,
  ListResumesReply.self, ListResumesRequest.self, ListTailoringsReply.self, ListTailoringsRequest.self,
  Location.self, MarkDispatchedReply.self, MarkDispatchedRequest.self, Metadata.self, ParsedResume.self,
  Problem.self, Profile.self, Project.self, Publication.self, QueueStatistics.self, QueueStatisticsReply.self,
  QuotaStatus.self, Reference.self, ReleaseReply.self, ReleaseRequest.self, ReportSummary.self, RequestHead.self,
  Requirement.self, RequirementResult.self, Resume.self, ResumeSummary.self, ReturnQuotaRequest.self, ScorePart.self,
  ScoreRequest.self, ServiceInfo.self, SetCapOverrideRequest.self, SetSubscriptionRequest.self, SettleRequest.self,
  Skill.self, Source.self, SourceLine.self, Spending.self, Status.self, SubmitCheckRequest.self,
  SubmitParseReply.self, SubmitTailoringRequest.self, Subscription.self, Tailoring.self, TailoringSummary.self,
  TakeQuotaRequest.self, UploadChunk.self, Violation.self, Volunteer.self, Work.self,
]
