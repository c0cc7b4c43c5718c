import FramedRPC
import Messages
import ServiceKit

extension ATSCalls {
  func listReports(_ request: ListReportsRequest, _ context: CallContext) async throws -> ListReportsReply {
    let resumeId = try Identifier.filter(request.resumeId)
    let size = PageToken.size(request.limit)
    let found = try await reports.list(
      of: try context.person(), resumeId: resumeId, after: try PageToken(request.pageToken), limit: size)
    let next = found.count == size ? found.last : nil
    return ListReportsReply(
      reports: found,
      nextPageToken: next.map { PageToken(milliseconds: $0.createdAtMilliseconds, id: $0.reportId).text } ?? "")
  }
}
