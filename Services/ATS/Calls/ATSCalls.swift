import Contract
import FramedRPC
import JobQueue
import Logging
import Messages
import ServiceKit

/// ATS's calls; each stands in a file of its own.
struct ATSCalls: AtsServer {
  let info: ServiceIdentity
  let reports: ReportStore
  let jobs: JobCalls
  let parser: ParserClient
  let billing: BillingClient
  let logger: Logger
  /// The instant, in milliseconds since 1970.
  let now: @Sendable () -> Int64
}
