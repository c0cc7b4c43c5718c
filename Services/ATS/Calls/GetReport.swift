import FramedRPC
import Messages
import ServiceKit

extension ATSCalls {
  func getReport(_ request: GetReportRequest, _ context: CallContext) async throws -> AtsReport {
    guard let id = Identifier.uuid(request.reportId),
      let report = try await reports.report(id, of: try context.person())
    else { throw RPCError.catalogued("report_not_found") }
    return report
  }
}
