/// A job to be done.
package struct NewJob: Sendable {
  /// Chosen by the caller; the same id again is the same job.
  package let id: String
  /// The name of its kind.
  package let kind: String
  /// The person it is for.
  package let owner: String
  /// The person's tier, by its number.
  package let tier: Int32
  /// What the handler reads.
  package let payload: [UInt8]
  /// The request it came from, for the log.
  package let requestId: String
  /// The trace it belongs to.
  package let traceparent: String

  package init(
    id: String, kind: String, owner: String, tier: Int32, payload: [UInt8], requestId: String, traceparent: String
  ) {
    self.id = id
    self.kind = kind
    self.owner = owner
    self.tier = tier
    self.payload = payload
    self.requestId = requestId
    self.traceparent = traceparent
  }
}
