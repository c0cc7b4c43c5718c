import Contract
import FramedRPC
import JobQueue
import Logging
import Messages
import ServiceKit

/// Parser's calls; each stands in a file of its own.
struct ParserCalls: ParserServer {
  let info: ServiceIdentity
  let resumes: ResumeStore
  let jobs: JobCalls
  /// Checks each file before it is kept; nil where no scanner is configured.
  let scanner: VirusScanner?
  let logger: Logger
  /// The instant, in milliseconds since 1970.
  let now: @Sendable () -> Int64

  /// A resume id of a request, or "resume_not_found": an id that is none names no resume.
  func resumeId(_ text: String) throws(RPCError) -> String {
    guard let id = Identifier.uuid(text) else { throw .catalogued("resume_not_found") }
    return id
  }
}
