package import Logging

/// Whose request the current task works on; every line logged inside carries it.
package struct LogScope: Sendable, Equatable {
  /// The id of the request, from Edge through every call and job.
  package var requestId: String
  /// The trace's id: the second field of `traceparent`.
  package var traceId: String
  /// The person's id; empty when nobody is signed in.
  package var personId: String

  /// A scope; what is empty is not logged.
  package init(requestId: String = "", traceId: String = "", personId: String = "") {
    self.requestId = requestId
    self.traceId = traceId
    self.personId = personId
  }

  /// The scope of the current task.
  @TaskLocal package static var current: LogScope?

  /// Reads ``current`` for every log line.
  package static let metadataProvider = Logger.MetadataProvider { current?.metadata ?? [:] }

  /// Runs `body` with this scope as the current one.
  package func run<R>(_ body: () async throws -> R) async rethrows -> R {
    try await Self.$current.withValue(self, operation: body)
  }

  /// The trace's id in a `traceparent` header (W3C Trace Context, section 3.2); empty when there is none.
  package static func traceId(in traceparent: String) -> String {
    let fields = traceparent.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count >= 4, fields[1].utf8.count == 32, fields[1].utf8.allSatisfy(isLowerHex) else { return "" }
    return String(fields[1])
  }

  private var metadata: Logger.Metadata {
    var metadata: Logger.Metadata = [:]
    if !requestId.isEmpty { metadata["request_id"] = .string(requestId) }
    if !traceId.isEmpty { metadata["trace_id"] = .string(traceId) }
    if !personId.isEmpty { metadata["person_id"] = .string(personId) }
    return metadata
  }

  private static func isLowerHex(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
