import EdgeDomain
import Messages

/// An operation as the database has it.
struct StoredOperation: Sendable {
  /// Whose it is and where it stands.
  var record: OperationRecord
  /// What has to be handed to the service again; empty for an upload, and once the service has taken it.
  var request: [UInt8]
  /// The last state of its job, once it ended.
  var final: JobStatus?
}
