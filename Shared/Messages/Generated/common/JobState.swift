// Made from roleready/v1/common.proto by ./roleready generate.

/// Where a job stands.
package enum JobState: ProtoEnum {
  case unspecified
  /// Waits for a free worker, or for its next attempt.
  case queued
  /// A worker holds its lease.
  case running
  /// Its effect is stored.
  case succeeded
  /// All attempts are used up, or it cannot succeed.
  case failed
  /// The person, or an operator, called it off.
  case cancelled
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .queued
      case 2: .running
      case 3: .succeeded
      case 4: .failed
      case 5: .cancelled
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .queued: 1
    case .running: 2
    case .succeeded: 3
    case .failed: 4
    case .cancelled: 5
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .queued: "queued"
    case .running: "running"
    case .succeeded: "succeeded"
    case .failed: "failed"
    case .cancelled: "cancelled"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [JobState] = [.unspecified, .queued, .running, .succeeded, .failed, .cancelled]
}
