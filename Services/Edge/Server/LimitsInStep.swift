import Redis
import ServiceLifecycle

/// Keeps this process's limits and Redis in step.
struct LimitsInStep: Service {
  let limiter: RateLimiter

  func run() async throws {
    await cancelWhenGracefulShutdown { await limiter.run() }
  }
}
