// Made from roleready/v1/common.proto by ./roleready generate.

/// What an operator does to the jobs of a kind.
package enum QueueAction: ProtoEnum {
  case unspecified
  /// No new job starts; those that run go on.
  case pause
  /// Undoes a pause.
  case resume
  /// No new job is accepted and none that waits starts.
  case drain
  /// One job that failed or was called off runs again with fresh attempts.
  case retry
  /// All jobs that failed, or ended in the state that is given, run again with fresh attempts.
  case retryAll
  /// One ended job is forgotten.
  case remove
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .pause
      case 2: .resume
      case 3: .drain
      case 4: .retry
      case 5: .retryAll
      case 6: .remove
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .pause: 1
    case .resume: 2
    case .drain: 3
    case .retry: 4
    case .retryAll: 5
    case .remove: 6
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .pause: "pause"
    case .resume: "resume"
    case .drain: "drain"
    case .retry: "retry"
    case .retryAll: "retry-all"
    case .remove: "remove"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [QueueAction] = [.unspecified, .pause, .resume, .drain, .retry, .retryAll, .remove]
}
