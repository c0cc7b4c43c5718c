import ServiceKit

/// Every variable that ATS reads.
enum Configuration {
  static let schema = ConfigurationSchema([
    .running(probePort: 9102),
    .calls(rpcPort: 7102),
    .database("ats"),
    .redis,
    .jobs,
    .neighbours([Variables.parserAddress, Variables.billingAddress]),
  ])
}
