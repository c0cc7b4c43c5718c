import ATSDomain
import FramedRPC
import Messages
import ServiceKit

extension ATSCalls {
  func extractRequirements(
    _ request: ExtractRequirementsRequest, _ context: CallContext
  ) async throws -> JobRequirements {
    RequirementReader.read(try JobDescription.check(request.jobDescription))
  }
}
