// Made from roleready/v1/billing.proto by ./roleready generate.

/// What a period cost.
package struct CostOverview: Message {
  /// In all.
  package var total: CostSum?
  /// By action.
  package var byAction: [CostSum]
  /// By model.
  package var byModel: [CostSum]

  package init(total: CostSum? = nil, byAction: [CostSum] = [], byModel: [CostSum] = []) {
    self.total = total
    self.byAction = byAction
    self.byModel = byModel
  }
}
