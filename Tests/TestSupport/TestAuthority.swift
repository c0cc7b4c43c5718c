import Foundation
package import FramedRPC

/// A certificate authority of a test's own, made with openssl in a folder that goes away with it.
package final class TestAuthority: Sendable {
  /// openssl could not do what was asked.
  package struct Failure: Error { let arguments: [String] }

  private let folder: URL

  /// Makes the authority's own certificate.
  package init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "roleready-tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try run(
      ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "authority.key"]
        + ["-out", "authority.pem", "-days", "30", "-subj", "/CN=test authority"])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The identity of a service; `authority` is whom it believes, this one when none is named.
  package func identity(
    _ service: String, expired: Bool = false, believing authority: TestAuthority? = nil
  ) throws -> RPCIdentity {
    let name = try sign(service, expired: expired)
    return try RPCIdentity(
      certificateFile: path("\(name).pem"), keyFile: path("\(name).key"),
      authorityFile: (authority ?? self).path("authority.pem"))
  }

  /// The variables of a service's environment that give it its identity.
  package func environment(_ service: String) throws -> [String: String] {
    let name = try sign(service, expired: false)
    return [
      "TLS_CERTIFICATE_FILE": path("\(name).pem"), "TLS_KEY_FILE": path("\(name).key"),
      "TLS_AUTHORITY_FILE": path("authority.pem"),
    ]
  }

  private func path(_ file: String) -> String { folder.appending(path: file).path }

  /// Makes a key and a signed certificate; returns their files' name without its ending.
  private func sign(_ service: String, expired: Bool) throws -> String {
    let name = service + (expired ? "-expired" : "")
    try Data("subjectAltName=DNS:\(service)\n".utf8).write(to: folder.appending(path: "\(name).ext"))
    try run(
      ["req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "\(name).key"]
        + ["-out", "\(name).csr", "-subj", "/CN=\(service)"])
    try Data().write(to: folder.appending(path: "index.txt"))
    try Data(Self.signing.utf8).write(to: folder.appending(path: "ca.cnf"))
    let dates = expired ? ["-startdate", "20200101000000Z", "-enddate", "20200201000000Z"] : ["-days", "30"]
    try run(
      ["ca", "-batch", "-config", "ca.cnf", "-in", "\(name).csr", "-out", "\(name).pem", "-notext"]
        + ["-extfile", "\(name).ext"] + dates)
    return name
  }

  private static let signing = """
    [ca]
    default_ca = own
    [own]
    database = index.txt
    new_certs_dir = .
    certificate = authority.pem
    private_key = authority.key
    rand_serial = yes
    default_md = sha256
    policy = any
    [any]
    commonName = supplied
    """

  private func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/openssl")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(arguments: arguments) }
  }
}
