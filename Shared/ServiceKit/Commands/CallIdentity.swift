import ArgumentParser
import FramedRPC

/// The certificates that a service calls and is called with.
enum CallIdentity {
  /// What TLS_CERTIFICATE_FILE, TLS_KEY_FILE and TLS_AUTHORITY_FILE hold; nil when none of them is set.
  /// Complains and throws the exit status when only some are, or when a file cannot be used.
  static func load(_ configuration: ServiceConfiguration) throws -> RPCIdentity? {
    let variables = [Variables.certificateFile, Variables.certificateKeyFile, Variables.authorityFile]
    let files = variables.compactMap { configuration[$0] }
    guard !files.isEmpty else { return nil }
    guard files.count == variables.count else {
      Terminal.complain(
        variables.filter { configuration[$0] == nil }.map {
          "\($0.name) is not set; expected all three of \(variables.map(\.name).joined(separator: ", ")), or none."
        })
      throw ExitStatus.configuration
    }
    do {
      return try RPCIdentity(certificateFile: files[0], keyFile: files[1], authorityFile: files[2])
    } catch {
      Terminal.complain(["\(variables.map(\.name).joined(separator: ", ")) cannot be used: \(error)"])
      throw ExitStatus.configuration
    }
  }
}
