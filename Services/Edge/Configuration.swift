import Glibc
import ServiceKit

/// The variables that only Edge reads.
enum EdgeVariables {
  // Web

  static let httpHost = Variable<String>(
    name: "HTTP_HOST", meaning: "The address on which browsers and API clients are answered.", default: "127.0.0.1",
    check: .host)
  static let httpPort = Variable<Int>(
    name: "HTTP_PORT", meaning: "The port on which browsers and API clients are answered.", default: "8080",
    check: .listeningPort)
  static let webDirectory = Variable<String>(
    name: "WEB_DIRECTORY", meaning: "The folder with the pages; it is read once, at the start.",
    default: "Services/Edge/Web", check: .text())
  static let publicURL = Variable<String?>(
    name: "PUBLIC_URL",
    meaning:
      "The address people see in their browser. With https:// the session's cookie is Secure and HSTS is sent.",
    optionalLike: "https://roleready.example", check: .url(schemes: ["https", "http"]))
  static let trustedProxyCount = Variable<Int>(
    name: "TRUSTED_PROXY_COUNT",
    meaning: "How many proxies of ours stand in front; that many entries of X-Forwarded-For are believed.",
    default: "0", check: .integer(0...8))
  static let connectionLimit = Variable<Int>(
    name: "HTTP_CONNECTION_LIMIT", meaning: "The most connections that are open at once.", default: "2000",
    check: .integer(10...100_000))
  static let sessionDays = Variable<Int>(
    name: "SESSION_DAYS", meaning: "How long a sign-in holds.", default: "14", check: .integer(1...365))

  // Limits

  static let limitInstances = Variable<Int>(
    name: "LIMIT_INSTANCES",
    meaning:
      "How many processes of Edge share the limits below. Redis counts those that run; this is for a start without it.",
    default: "1", check: .integer(1...1_000))
  static let addressLimit = Variable<Int>(
    name: "LIMIT_ADDRESS_PER_MINUTE", meaning: "Requests a minute from one network address.", default: "12000",
    check: .integer(1...10_000_000))
  static let personLimit = Variable<Int>(
    name: "LIMIT_PERSON_PER_MINUTE", meaning: "Requests a minute of one signed-in person.", default: "3000",
    check: .integer(1...10_000_000))
  static let submissionLimit = Variable<Int>(
    name: "LIMIT_SUBMISSIONS_PER_MINUTE", meaning: "Uploads, checks and tailorings a minute that one person may begin.",
    default: "120", check: .integer(1...10_000_000))
  static let signInLimit = Variable<Int>(
    name: "LIMIT_SIGN_INS_PER_MINUTE", meaning: "Sign-ups and sign-ins a minute from one network address.",
    default: "300", check: .integer(1...10_000_000))

  static let schema = ConfigurationSchema(groups, rules: [holdsPages])

  private static let groups: [VariableGroup] = [
    .running(probePort: 9100),
    VariableGroup(
      "Web", [httpHost, httpPort, webDirectory, publicURL, trustedProxyCount, connectionLimit, sessionDays]),
    VariableGroup("Limits", [limitInstances, addressLimit, personLimit, submissionLimit, signInLimit]),
    .database("roleready_edge"),
    .redis,
    .neighbours([
      Variables.parserAddress, Variables.atsAddress, Variables.tailorAddress, Variables.billingAddress,
    ]),
  ]

  private static func holdsPages(_ configuration: ServiceConfiguration) -> ConfigurationFault? {
    let directory = configuration[webDirectory]
    guard access(directory + "/index.html", R_OK) != 0 else { return nil }
    return ConfigurationFault(
      conflict: webDirectory.name, "is \"\(directory)\"; expected a folder with the pages: it has no index.html.")
  }
}
