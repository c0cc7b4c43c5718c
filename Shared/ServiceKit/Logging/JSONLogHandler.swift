package import Logging

/// Writes each event as one JSON object on a line of its own: what a log collector reads without a parser of ours.
package struct JSONLogHandler: LogHandler {
  package var metadata: Logger.Metadata = [:]
  package var metadataProvider: Logger.MetadataProvider?
  package var logLevel: Logger.Level

  private let service: String
  private let instance: String
  private let label: String
  private let sink: LogSink
  private let nowMilliseconds: @Sendable () -> Int64

  /// A handler for the logger named `label` of one running process of `service`.
  package init(
    label: String, service: String, instance: String, level: Logger.Level = .info, sink: LogSink = .standardError,
    metadataProvider: Logger.MetadataProvider? = LogScope.metadataProvider,
    nowMilliseconds: @escaping @Sendable () -> Int64 = WallClock.nowMilliseconds
  ) {
    self.label = label
    self.service = service
    self.instance = instance
    self.sink = sink
    self.logLevel = level
    self.metadataProvider = metadataProvider
    self.nowMilliseconds = nowMilliseconds
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    let line = LogLine.bytes(
      milliseconds: nowMilliseconds(), service: service, instance: instance, label: label, event: event,
      fields: fields(of: event))
    sink.write(line)
  }

  /// The nearest wins: the event's own fields over the logger's, the logger's over the scope's.
  private func fields(of event: LogEvent) -> Logger.Metadata {
    var fields = metadataProvider?.get() ?? [:]
    if fields.isEmpty {
      fields = metadata
    } else if !metadata.isEmpty {
      fields.merge(metadata) { _, nearer in nearer }
    }
    guard let own = event.metadata, !own.isEmpty else { return fields }
    if fields.isEmpty { return own }
    fields.merge(own) { _, nearer in nearer }
    return fields
  }
}
