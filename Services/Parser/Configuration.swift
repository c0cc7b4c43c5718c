import ServiceKit

/// Every variable that Parser reads.
enum Configuration {
  static let extractor = Variable<String?>(
    name: "EXTRACTOR",
    meaning: "The program that takes the text out of files. When it is not set, roleready-extract beside this program.",
    optionalLike: "/usr/local/bin/roleready-extract", check: .text(1...4_096))

  static let scanner = Variable<ScannerAddress?>(
    name: "CLAMAV_SOCKET",
    meaning: "Where ClamAV's daemon listens. When it is set, a file is kept only if the daemon calls it clean.",
    optionalLike: "/run/clamav/clamd.ctl", check: ScannerAddress.check)
  static let scanTimeout = Variable<Duration>(
    name: "CLAMAV_TIMEOUT", meaning: "The longest that checking a file for viruses may take, in seconds.",
    default: "30", check: .seconds(0.1...300))

  static let schema = ConfigurationSchema([
    .running(probePort: 9101),
    .calls(rpcPort: 7101),
    .database("parser"),
    .redis,
    .jobs,
    VariableGroup("Reading files", [extractor, scanner, scanTimeout]),
  ])
}
