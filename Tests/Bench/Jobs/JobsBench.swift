import Foundation
import JobQueue
import Logging
import Postgres

/// Measures the queue: `submit` and `work` are two processes of one run.
///
///     jobs-bench migrate URL
///     jobs-bench submit URL JOBS CALLERS       prints when it began, in monotonic nanoseconds, and when it ended
///     jobs-bench pace URL JOBS MILLISECONDS    the same, one after another with pauses
///     jobs-bench work URL JOBS CONCURRENCY     prints "ready"; after so many jobs how many ended, when, and how long
///                                              after its submission began each started: mean, median, 99th percentile
@main
struct JobsBench {
  static func main() async throws {
    let words = CommandLine.arguments.dropFirst()
    guard words.count >= 2, let command = words.first else { return usage() }
    let numbers = words.dropFirst(2).compactMap { Int($0) }
    let database = BenchDatabase(url: words[words.startIndex + 1])
    switch (command, numbers.count) {
    case ("migrate", 0): try await database.migrate()
    case ("submit", 2):
      print(try await BenchSubmitter(database: database).submit(jobs: numbers[0], callers: numbers[1]))
    case ("pace", 2):
      print(try await BenchSubmitter(database: database).submit(jobs: numbers[0], everyMilliseconds: numbers[1]))
    case ("work", 2):
      print(try await BenchWorker(database: database).work(jobs: numbers[0], concurrency: numbers[1]))
    default: usage()
    }
  }

  private static func usage() {
    FileHandle.standardError.write(Data("jobs-bench migrate|submit|pace|work URL [JOBS] [COUNT]\n".utf8))
    exit(64)
  }
}
