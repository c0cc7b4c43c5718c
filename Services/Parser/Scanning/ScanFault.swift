/// Why a file did not pass the virus scanner.
enum ScanFault: Error, Equatable {
  /// It holds what the scanner knows by this name.
  case infected(String)
  /// The scanner answered something else than that the file is clean.
  case failed(String)
  case timedOut
  /// It does not listen, or hung up without an answer.
  case unavailable(String)

  /// The code of the catalogue of errors.
  var code: String {
    switch self {
    case .infected: "infected"
    case .failed: "scan_failed"
    case .timedOut: "scan_timed_out"
    case .unavailable: "scan_unavailable"
    }
  }
}
