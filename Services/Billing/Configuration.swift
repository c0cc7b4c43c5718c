import ServiceKit

/// Every variable that Billing reads.
enum Configuration {
  static let schema = ConfigurationSchema([
    .running(probePort: 9104),
    .calls(rpcPort: 7104),
    .database("billing"),
  ])
}
