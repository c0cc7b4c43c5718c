/// How long to wait before a call is sent again: up to a limit that doubles each time, the whole of it drawn by lot, so
/// that callers who failed together do not come back together (Brooker, "Exponential Backoff And Jitter", 2015).
struct Backoff: Sendable {
  /// The limit of the first pause.
  var first = Duration.milliseconds(50)
  /// The limit of all pauses.
  var most = Duration.seconds(1)

  /// The pause after `failures` failed attempts, 1 or more; never before `retryAfter`, the other side's word.
  func pause(
    after failures: Int, retryAfter: Duration?, using random: inout some RandomNumberGenerator
  ) -> Duration {
    let limit = min(most, first * (1 << min(max(failures, 1) - 1, 16)))
    return (retryAfter ?? .zero) + limit * Double.random(in: 0...1, using: &random)
  }
}
