import FramedRPC
import Postgres

extension APIProblem {
  /// What a person is told of whatever was thrown while their request was answered.
  init(thrown error: any Error) {
    switch error {
    case let problem as APIProblem: self = problem
    case let error as RPCError: self.init(error)
    case let error as PostgresError:
      switch error.code {
      case .connectionLost, .poolTimeout, .closed, .cancelled, .statementTimeout, .conflict: self = .away
      default: self.init("internal_error")
      }
    case is CancellationError: self = .away
    default: self.init("internal_error")
    }
  }

  private static let away = APIProblem("service_unavailable", retryAfterMilliseconds: 1_000)
}
