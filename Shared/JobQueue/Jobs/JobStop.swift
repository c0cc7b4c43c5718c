/// Why a job that runs is to stop.
enum JobStop: Sendable {
  /// Its person, or an operator, called it off.
  case cancelled
  /// Its claim is lost: another process may run it by now.
  case leaseLost
}
