import ServiceKit

/// Where a virus scanner listens.
enum ScannerAddress: Sendable, Equatable {
  case unix(path: String)
  case tcp(NetworkAddress)

  /// Reads "unix:/run/clamav/clamd.ctl", the bare path, "tcp://host:3310" or "host:3310".
  init?(_ text: String) {
    if text.hasPrefix("/") || text.hasPrefix("unix:/") {
      let path = text.hasPrefix("/") ? text : String(text.dropFirst(5))
      // A socket's path has 107 bytes at most (unix(7)).
      guard path.utf8.count <= 107 else { return nil }
      self = .unix(path: path)
    } else if let address = NetworkAddress(text.hasPrefix("tcp://") ? String(text.dropFirst(6)) : text) {
      self = .tcp(address)
    } else {
      return nil
    }
  }

  /// What `CLAMAV_SOCKET` must be.
  static let check = VariableCheck("a path such as /run/clamav/clamd.ctl, or tcp://host:port") { ScannerAddress($0) }
}
