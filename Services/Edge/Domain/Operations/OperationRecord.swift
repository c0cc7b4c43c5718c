/// What Edge remembers of a piece of long work: whose it is and which job of which service does it.
package struct OperationRecord: Sendable, Equatable {
  /// Its id, which is also the id of the job that Edge asked the service for.
  package var id: String
  /// The person it belongs to.
  package var owner: String
  /// What it does.
  package var kind: OperationKind
  /// The client's own name for it; nil when it gave none.
  package var idempotencyKey: String?
  /// SHA-256 of what was asked; nil while an upload's bytes are not all here.
  package var requestHash: [UInt8]?
  /// The job that does it; differs from `id` when the service had done the same before.
  package var jobId: String
  /// When it was first asked for, in milliseconds since 1970.
  package var createdAtMilliseconds: Int64
  /// Until when a request may still be handing it to the service.
  package var submittingUntilMilliseconds: Int64
  /// When the service took it; nil while it has not.
  package var acknowledgedAtMilliseconds: Int64?
  /// When Edge learned that it ended; nil while it has not.
  package var endedAtMilliseconds: Int64?

  /// A record of these facts.
  package init(
    id: String, owner: String, kind: OperationKind, idempotencyKey: String?, requestHash: [UInt8]?, jobId: String,
    createdAtMilliseconds: Int64, submittingUntilMilliseconds: Int64, acknowledgedAtMilliseconds: Int64? = nil,
    endedAtMilliseconds: Int64? = nil
  ) {
    self.id = id
    self.owner = owner
    self.kind = kind
    self.idempotencyKey = idempotencyKey
    self.requestHash = requestHash
    self.jobId = jobId
    self.createdAtMilliseconds = createdAtMilliseconds
    self.submittingUntilMilliseconds = submittingUntilMilliseconds
    self.acknowledgedAtMilliseconds = acknowledgedAtMilliseconds
    self.endedAtMilliseconds = endedAtMilliseconds
  }
}
