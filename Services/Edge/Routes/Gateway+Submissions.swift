import Cryptography
import EdgeDomain
import Hummingbird
import JSON
import Messages
import ServiceKit

extension Gateway {
  /// What a check and a tailoring are asked for with.
  struct Wish: Sendable {
    let resumeId: String
    let jobDescription: String
    let scope: TailoringScope

    /// Reads a body; throws "invalid_request", "resume_not_found", "job_description_empty" or
    /// "job_description_too_long".
    init(_ body: JSONValue) throws {
      guard let id = Identifier.uuid(try body.requiredText("resumeId", upTo: 100)) else {
        throw APIProblem("resume_not_found")
      }
      resumeId = id
      jobDescription = try JobDescription.check(PlainText.of(try body.requiredText("jobDescription")))
      switch try body.optionalText("scope", upTo: 20) {
      case nil, "full": scope = .full
      case "partial": scope = .partial
      default: throw APIProblem("invalid_request", detail: "\"scope\" can be partial or full.")
      }
    }
  }

  /// Puts a check or a tailoring on record and hands it to its service; `encoded` makes the service's request.
  func submit(
    _ call: Call, _ kind: OperationKind, _ encoded: (_ jobId: String) throws -> [UInt8]
  ) async throws -> Response {
    let key = try Self.idempotencyKey(call)
    let instant = desk.now()
    let id = UUIDv7.text(atMilliseconds: instant)
    // The id differs each time; what was asked does not.
    let hash = SHA256.hash(Array(kind.rawValue.utf8) + (try encoded("")))
    let record = OperationRecord(
      id: id, owner: try call.person.id, kind: kind, idempotencyKey: key?.text, requestHash: hash, jobId: id,
      createdAtMilliseconds: instant, submittingUntilMilliseconds: desk.submittingUntil)
    let begun = try await desk.submit(record, request: try encoded(id), call.options(seconds: 10))
    return Self.accepted(begun.jobId, kind, begun)
  }
}
