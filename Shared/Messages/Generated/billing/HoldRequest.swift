// Made from roleready/v1/billing.proto by ./roleready generate.

/// A hold to make.
package struct HoldRequest: Message {
  /// The person who pays.
  package var personId: String
  /// What for.
  package var action: Action
  /// The paid request; holds, settlements and releases are known by it.
  package var requestId: String
  /// The model, as in the price list.
  package var model: String
  /// The most it can cost.
  package var worstCaseMicrodollars: Int64
  /// How long the hold stands before it is swept.
  package var lifetimeMilliseconds: Int64

  package init(
    personId: String = "", action: Action = .unspecified, requestId: String = "", model: String = "",
    worstCaseMicrodollars: Int64 = 0, lifetimeMilliseconds: Int64 = 0
  ) {
    self.personId = personId
    self.action = action
    self.requestId = requestId
    self.model = model
    self.worstCaseMicrodollars = worstCaseMicrodollars
    self.lifetimeMilliseconds = lifetimeMilliseconds
  }
}
