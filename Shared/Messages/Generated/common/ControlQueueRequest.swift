// Made from roleready/v1/common.proto by ./roleready generate.

/// An operator's order.
package struct ControlQueueRequest: Message {
  /// What to do.
  package var action: QueueAction
  /// The jobs meant, by kind; empty for every kind.
  package var kind: String
  /// The one job meant, where the action is for one.
  package var jobId: String
  /// QUEUE_ACTION_RETRY_ALL: jobs that failed (also when unspecified) or that were called off.
  package var state: JobState

  package init(
    action: QueueAction = .unspecified, kind: String = "", jobId: String = "", state: JobState = .unspecified
  ) {
    self.action = action
    self.kind = kind
    self.jobId = jobId
    self.state = state
  }
}
