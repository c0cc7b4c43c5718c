// Made from roleready/v1/ats.proto by ./roleready generate.

/// A page of reports.
package struct ListReportsReply: Message {
  /// The reports, newest first.
  package var reports: [ReportSummary]
  /// Asks for the next page; empty on the last.
  package var nextPageToken: String

  package init(reports: [ReportSummary] = [], nextPageToken: String = "") {
    self.reports = reports
    self.nextPageToken = nextPageToken
  }
}
