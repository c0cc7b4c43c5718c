import FramedRPC

extension ErrorCatalogue {
  /// What can be wrong with what a person refers to, or with what they wrote.
  static let resumes = ErrorGroup(
    "Resumes, reports and job descriptions",
    [
      .error(
        "resume_not_found", .notFound, 404, "Resume not found",
        "We couldn't find this resume among yours.", "Go back to your resumes and choose one, or upload it again."),
      .error(
        "resume_not_ready", .failedPrecondition, 409, again: true, "Resume still being read",
        "We are still reading this resume, or couldn't read it.",
        "Wait until it says ready, then try again. If it failed, upload it again."),
      .error(
        "report_not_found", .notFound, 404, "Report not found",
        "We couldn't find this report among yours.", "Go back to your reports, or check the resume again."),
      .error(
        "tailoring_not_found", .notFound, 404, "Tailored resume not found",
        "We couldn't find this tailored resume among yours.",
        "Go back to your tailored resumes, or tailor the resume again."),
      .error(
        "operation_not_found", .notFound, 404, "Task not found",
        "We couldn't find this task among yours.", "Go back to the start page and look at your latest tasks."),
      .error(
        "stale_revision", .aborted, 409, "Changed meanwhile",
        "This was changed in another window since you opened it.", "Reload the page and decide again."),
      .error(
        "job_description_empty", .invalidArgument, 422, "No job description",
        "The job description is empty.", "Paste the text of the job posting and try again."),
      .error(
        "job_description_too_long", .invalidArgument, 422, "Job description too long",
        "The job description is too long (max 50,000 characters).",
        "Keep the duties and requirements and leave out the rest."),
    ])
}
