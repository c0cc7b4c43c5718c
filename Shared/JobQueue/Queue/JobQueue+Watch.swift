package import Messages

extension JobQueue {
  /// Hands every change of a job to `receive`, the first being how it stands, until it has ended.
  /// Returns false when the person has no job of that id.
  package func watch(
    _ id: String, of owner: String, _ receive: (JobStatus) async throws -> Void
  ) async throws -> Bool {
    let looks = signals.looks(at: id)
    var last: JobStatus?
    repeat {
      guard var status = try await status(id, of: owner) else { return last != nil }
      if let last, last.attempt == status.attempt, last.state == status.state {
        // Progress in Redis and in the database may overtake each other; what a person saw does not fall back.
        status.percent = max(status.percent, last.percent)
        status.revision = max(status.revision, last.revision)
        if status.percent == last.percent, status.revision == last.revision { status.stage = last.stage }
      }
      if status != last {
        try await receive(status)
        last = status
      }
      if status.state.isEnded { return true }
    } while await looks.next()
    throw CancellationError()
  }

  /// Ends all watching and takes no new job from now on: the service stops. Jobs that run come to their end.
  package func stopWaiting() { signals.stop() }
}
