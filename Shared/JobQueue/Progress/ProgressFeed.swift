/// Looks in Redis for progress of the jobs that are watched here, and tells those who watch.
///
/// One question for all of them ten times a second, and none while nobody watches: a connection of its own that blocks
/// would cost more.
struct ProgressFeed: Sendable {
  let queue: JobQueue
  private static let pause = Duration.milliseconds(100)

  func run() async {
    var places: [String: String] = [:]
    while !Task.isCancelled {
      try? await Task.sleep(for: Self.pause)
      let watched = Set(queue.signals.watchedJobs)
      places = places.filter { watched.contains($0.key) }
      for id in watched where places[id] == nil { places[id] = "0" }
      for id in await queue.progress.news(of: &places) { queue.signals.wake(job: id) }
    }
  }
}
