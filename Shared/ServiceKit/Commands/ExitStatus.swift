package import ArgumentParser
import Glibc
import NIOCore
import Postgres

/// How a command ends when it does not end well; the numbers are those of sysexits.h.
package enum ExitStatus {
  /// A defect, or something nobody foresaw.
  package static let internalError = ExitCode(70)
  /// Something that is needed cannot be reached or had.
  package static let unavailable = ExitCode(69)
  /// The environment is not as it must be.
  package static let configuration = ExitCode(78)

  /// The status for what a service or a migration threw.
  static func of(_ error: any Error) -> ExitCode {
    switch error {
    case is ConfigurationFaults: configuration
    case is ListeningFailed: unavailable
    case let error as PostgresError where error.code == .connectionLost || error.code == .poolTimeout: unavailable
    case let error as IOError where portErrors.contains(error.errnoCode): unavailable
    default: internalError
    }
  }

  /// What the system says when an address cannot be listened on (bind(2)).
  private static let portErrors: Set<Int32> = [EADDRINUSE, EADDRNOTAVAIL, EACCES]
}
