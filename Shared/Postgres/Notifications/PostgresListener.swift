package import Logging

/// Listens on channels with a connection of its own, and makes a new one when it is lost. Notifications sent meanwhile
/// are lost: whoever needs to know looks now and then, too.
package final class PostgresListener: Sendable {
  /// What arrives while `run` runs; the newest thousand, when nobody takes them.
  package let notifications: AsyncStream<PostgresNotification>
  private let continuation: AsyncStream<PostgresNotification>.Continuation
  private let configuration: PostgresConfiguration
  private let channels: [String]
  private let logger: Logger
  private static let firstPause = Duration.milliseconds(250)
  private static let longestPause = Duration.seconds(10)

  /// A listener on `channels`: names of letters, digits and underscores. Behind PgBouncer in transaction mode nothing
  /// can be listened to.
  package init(configuration: PostgresConfiguration, channels: [String], logger: Logger) {
    precondition(
      channels.allSatisfy { $0.utf8.allSatisfy { $0 == 0x5F || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } })
    self.configuration = configuration
    self.channels = channels
    self.logger = logger
    (notifications, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1_000))
  }

  /// Listens until its task is cancelled; then the stream ends.
  package func run() async {
    var pause = Self.firstPause
    while !Task.isCancelled {
      do {
        let connection = try await PostgresConnection.connect(configuration)
        pause = Self.firstPause
        try await listen(on: connection)
      } catch {
        if !Task.isCancelled { logger.warning("Listening was interrupted.", metadata: ["cause": "\(error)"]) }
      }
      if Task.isCancelled { break }
      try? await Task.sleep(for: pause)
      pause = min(pause * 2, Self.longestPause)
    }
    continuation.finish()
  }

  /// Listens until the connection is gone or the task is cancelled.
  private func listen(on connection: PostgresConnection) async throws {
    let (ended, end) = AsyncStream<Never>.makeStream()
    connection.listen { [continuation] notification in
      if let notification { continuation.yield(notification) } else { end.finish() }
    }
    defer { connection.close() }
    for channel in channels { _ = try await connection.execute("listen \(channel)", []) }
    for await _ in ended {}
  }
}
