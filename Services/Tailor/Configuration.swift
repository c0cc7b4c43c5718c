import ServiceKit

/// Every variable that Tailor reads.
enum Configuration {
  static let schema = ConfigurationSchema([
    .running(probePort: 9103),
    .calls(rpcPort: 7103),
    .database("tailor"),
    .redis,
    .jobs,
    .neighbours([Variables.parserAddress, Variables.atsAddress, Variables.billingAddress]),
  ])
}
