/// When the work that is handed in begins.
package enum JobQueueMode: Sendable, Equatable {
  /// In its turn, in any process of the service.
  case queued
  /// At once, in the process that accepted it, as far as the concurrency of its kind allows (ENABLE_JOB_QUEUE=false).
  /// It is written down all the same and ends in the same way; should the process be lost, another takes it over.
  case direct
}
