// Made from roleready/v1/billing.proto by ./roleready generate.

/// Which period.
package struct GetCostOverviewRequest: Message {
  /// From this instant on.
  package var fromMilliseconds: Int64
  /// Before this instant.
  package var untilMilliseconds: Int64

  package init(fromMilliseconds: Int64 = 0, untilMilliseconds: Int64 = 0) {
    self.fromMilliseconds = fromMilliseconds
    self.untilMilliseconds = untilMilliseconds
  }
}
