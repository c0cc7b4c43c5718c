import ATSDomain
import FramedRPC
import Messages
import ServiceKit

extension ATSCalls {
  func score(_ request: ScoreRequest, _ context: CallContext) async throws -> AtsReport {
    let description = try JobDescription.check(request.jobDescription)
    let requirements = RequirementReader.read(description)
    return Scorer.score(
      request.resume ?? Resume(), jobDescription: description, requirements: requirements,
      asOf: MonthDate(milliseconds: now()))
  }
}
