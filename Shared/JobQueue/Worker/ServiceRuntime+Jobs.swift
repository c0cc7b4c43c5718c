package import Postgres
package import Redis
package import ServiceKit

extension ServiceRuntime {
  /// The queue of a service with these handlers in its own database, and the worker that runs them here. With
  /// ENABLE_JOB_QUEUE=false work begins at once where it is accepted.
  package func jobs(
    _ handlers: [any JobHandler], pool: PostgresPool, redis: RedisClient?
  ) -> (queue: JobQueue, worker: JobWorker) {
    let queue = JobQueue(
      pool: pool, redis: redis, kinds: handlers.map(\.kind), signals: JobSignals(pool: pool, logger: logger),
      mode: configuration[Variables.enableJobQueue] ? .queued : .direct, instance: instance, logger: logger)
    return (queue, JobWorker(queue: queue, handlers: handlers, now: now, logger: logger))
  }
}
