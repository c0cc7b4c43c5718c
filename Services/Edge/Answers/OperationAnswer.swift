import EdgeDomain
import JSON
import Messages

/// An operation as the API shows it.
struct OperationAnswer: Sendable {
  let id: String
  let kind: OperationKind
  let status: JobStatus

  /// Writes the operation.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("kind", kind.rawValue)
      writer.member("state", status.state.name)
      writer.member("percent", Int64(status.percent))
      writer.member("stage", status.stage)
      Self.number("queuePosition", status.queuePosition, to: &writer)
      Self.number("estimatedSeconds", status.estimatedSeconds, to: &writer)
      writer.member("attempt", Int64(status.attempt))
      writer.key("result")
      if status.state == .succeeded {
        writer.object { $0.member(kind.resultName, status.resultId) }
      } else {
        writer.null()
      }
      writer.key("problem")
      if let problem = status.problem { writer.problem(problem) } else { writer.null() }
      writer.member("notices", status.notices) { $0.problem($1) }
      writer.member("createdAt", instant: status.createdAtMilliseconds)
      writer.member("endedAt", instant: status.endedAtMilliseconds)
    }
  }

  /// -1 says "none" in the contract, null in JSON.
  private static func number(_ name: String, _ value: Int32, to writer: inout JSONWriter) {
    writer.key(name)
    if value < 0 { writer.null() } else { writer.integer(value) }
  }
}
