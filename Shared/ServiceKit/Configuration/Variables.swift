package import Logging

/// The variables that services share. A service's own stand in its `Configuration.swift`.
package enum Variables {
  // Running

  /// How much is logged.
  package static let logLevel = Variable<Logger.Level>(
    name: "LOG_LEVEL", meaning: "How much is logged; each level includes those after it.", default: "info",
    check: .word)
  /// Distinguishes the running processes of one service.
  package static let instanceId = Variable<String?>(
    name: "INSTANCE_ID",
    meaning: "Names this process in logs and metrics. When it is not set, the host's name and the process id do.",
    optionalLike: "parser-1", check: .text(1...128))
  /// What the program was built from.
  package static let buildRevision = Variable<String?>(
    name: "BUILD_REVISION", meaning: "The commit this program was built from, shown in /health/detailed.",
    optionalLike: "3f2c1ab", check: .text(1...64))
  /// How long a stop may take.
  package static let shutdownGrace = Variable<Duration>(
    name: "SHUTDOWN_GRACE_SECONDS",
    meaning: "How long work in progress may go on after the service was told to stop; then it is cancelled.",
    default: "25", check: .seconds(0...600))
  /// Where the probes listen.
  package static let probeHost = Variable<String>(
    name: "PROBE_HOST", meaning: "The address on which /health and its kin answer.", default: "127.0.0.1",
    check: .host)
  /// The probes' port.
  package static let probePort = Variable<Int>(
    name: "PROBE_PORT", meaning: "The port on which /health and its kin answer.", default: "9100",
    check: .listeningPort)

  /// The process's certificate.
  package static let certificateFile = Variable<String?>(
    name: "TLS_CERTIFICATE_FILE",
    meaning:
      "The PEM file with this service's certificate and its chain; its DNS name is the service's. With it calls are secured by mutual TLS.",
    optionalLike: "/run/secrets/parser.pem", check: .text(1...4_096))
  /// The key of the certificate.
  package static let certificateKeyFile = Variable<String?>(
    name: "TLS_KEY_FILE", meaning: "The PEM file with the key of that certificate.",
    optionalLike: "/run/secrets/parser.key", check: .text(1...4_096))
  /// Who signs the certificates of the suite.
  package static let authorityFile = Variable<String?>(
    name: "TLS_AUTHORITY_FILE", meaning: "The PEM file with the authority that signs every service's certificate.",
    optionalLike: "/run/secrets/authority.pem", check: .text(1...4_096))

  // Calls

  /// Where calls are taken.
  package static let rpcHost = Variable<String>(
    name: "RPC_HOST", meaning: "The address on which calls of other services are taken.", default: "127.0.0.1",
    check: .host)
  /// The port of calls.
  package static let rpcPort = Variable<Int>(
    name: "RPC_PORT", meaning: "The port on which calls of other services are taken.", default: "7100",
    check: .listeningPort)

  // Other services

  /// Where Parser takes calls.
  package static let parserAddress = neighbour("PARSER_ADDRESS", "Parser", 7101)
  /// Where ATS takes calls.
  package static let atsAddress = neighbour("ATS_ADDRESS", "ATS", 7102)
  /// Where Tailor takes calls.
  package static let tailorAddress = neighbour("TAILOR_ADDRESS", "Tailor", 7103)
  /// Where Billing takes calls.
  package static let billingAddress = neighbour("BILLING_ADDRESS", "Billing", 7104)

  private static func neighbour(_ name: String, _ service: String, _ port: Int) -> Variable<NetworkAddress> {
    Variable(
      name: name, meaning: "Where the \(service) service takes calls.", default: "127.0.0.1:\(port)", check: .address)
  }
}
