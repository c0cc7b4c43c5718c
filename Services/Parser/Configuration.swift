import ServiceKit

/// Every variable that Parser reads.
enum Configuration {
  static let extractor = Variable<String?>(
    name: "EXTRACTOR",
    meaning: "The program that takes the text out of files. When it is not set, roleready-extract beside this program.",
    optionalLike: "/usr/local/bin/roleready-extract", check: .text(1...4_096))

  static let schema = ConfigurationSchema([
    .running(probePort: 9101),
    .calls(rpcPort: 7101),
    .database("parser"),
    .redis,
    .jobs,
    VariableGroup("Reading files", [extractor]),
  ])
}
