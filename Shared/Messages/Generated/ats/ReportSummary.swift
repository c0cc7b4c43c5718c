// Made from roleready/v1/ats.proto by ./roleready generate.

/// A report in a list.
package struct ReportSummary: Message {
  /// Its id.
  package var reportId: String
  /// The resume.
  package var resumeId: String
  /// The job's title; may be empty.
  package var jobTitle: String
  /// 0 to 100.
  package var score: Double
  /// When it was made.
  package var createdAtMilliseconds: Int64

  package init(
    reportId: String = "", resumeId: String = "", jobTitle: String = "", score: Double = 0,
    createdAtMilliseconds: Int64 = 0
  ) {
    self.reportId = reportId
    self.resumeId = resumeId
    self.jobTitle = jobTitle
    self.score = score
    self.createdAtMilliseconds = createdAtMilliseconds
  }
}
