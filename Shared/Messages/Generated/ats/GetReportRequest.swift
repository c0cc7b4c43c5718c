// Made from roleready/v1/ats.proto by ./roleready generate.

/// Names a report.
package struct GetReportRequest: Message {
  /// The report.
  package var reportId: String

  package init(reportId: String = "") {
    self.reportId = reportId
  }
}
