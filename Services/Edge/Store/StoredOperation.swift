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

  /// True when it is an upload whose bytes no service has, so that they may be sent, for the first time or again.
  var awaitsUpload: Bool {
    record.kind == .parse && record.acknowledgedAtMilliseconds == nil
      && (final == nil || final?.problem?.code == "upload_interrupted")
  }
}
