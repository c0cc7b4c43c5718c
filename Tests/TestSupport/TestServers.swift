import Foundation

/// The servers that `./roleready test` starts for the tests.
enum TestServers {
  /// A variable that `./roleready test` sets is not there.
  struct Missing: Error, CustomStringConvertible {
    let variable: String
    var description: String { "\(variable) is not set: run the tests by ./roleready test." }
  }

  static func variable(_ name: String) throws -> String {
    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else { throw Missing(variable: name) }
    return value
  }
}
