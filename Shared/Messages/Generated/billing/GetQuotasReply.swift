// Made from roleready/v1/billing.proto by ./roleready generate.

/// The day for every action.
package struct GetQuotasReply: Message {
  /// One for each action.
  package var quotas: [QuotaStatus]

  package init(quotas: [QuotaStatus] = []) {
    self.quotas = quotas
  }
}
