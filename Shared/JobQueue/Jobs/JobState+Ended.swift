package import Messages

extension JobState {
  /// Whether a job in this state stays as it is.
  package var isEnded: Bool {
    switch self {
    case .succeeded, .failed, .cancelled: true
    default: false
    }
  }
}
