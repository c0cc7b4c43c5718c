import FramedRPC
import Messages
import ServiceKit

extension ATSCalls {
  func getInfo(_ request: GetInfoRequest, _ context: CallContext) async throws -> ServiceInfo {
    info.answer()
  }
}
