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
  private static let waitMilliseconds: Int32 = 250

  /// A listener on `channels`: names of letters, digits and underscores.
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
    var pause = Duration.milliseconds(250)
    while !Task.isCancelled {
      let connection = PostgresConnection(configuration)
      do {
        try await connection.connect()
        for channel in channels { _ = try await connection.execute("listen \(channel)", []) }
        pause = .milliseconds(250)
        while !Task.isCancelled {
          for notification in try await connection.notifications(within: Self.waitMilliseconds) {
            continuation.yield(notification)
          }
        }
      } catch {
        if !Task.isCancelled { logger.warning("Listening was interrupted.", metadata: ["cause": "\(error)"]) }
        try? await Task.sleep(for: pause)
        pause = min(pause * 2, .seconds(10))
      }
      await connection.close()
    }
    continuation.finish()
  }
}
