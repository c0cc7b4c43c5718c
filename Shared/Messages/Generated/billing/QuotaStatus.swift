// Made from roleready/v1/billing.proto by ./roleready generate.

/// How the day stands for an action.
package struct QuotaStatus: Message {
  /// What for.
  package var action: Action
  /// Uses taken today.
  package var used: Int32
  /// Uses the plan has a day; -1 for no limit.
  package var limit: Int32
  /// When the day ends (midnight UTC).
  package var resetsAtMilliseconds: Int64

  package init(action: Action = .unspecified, used: Int32 = 0, limit: Int32 = 0, resetsAtMilliseconds: Int64 = 0) {
    self.action = action
    self.used = used
    self.limit = limit
    self.resetsAtMilliseconds = resetsAtMilliseconds
  }
}
