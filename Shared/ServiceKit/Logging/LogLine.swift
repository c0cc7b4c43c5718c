import JSON
import Logging

/// Builds one line of the log: a JSON object of at most ``limit`` bytes with its line feed.
struct LogLine {
  /// The most bytes of a line.
  static let limit = 16 * 1_024
  private static let messageLimit = 8 * 1_024
  private static let valueLimit = 4 * 1_024
  private static let depthLimit = 4
  /// What the end of a cut line needs: `,"truncated":true}` and the line feed.
  private static let reserve = 32
  /// A control character of one byte becomes six when escaped.
  private static let worstEscape = 6
  /// Keys that a field must not take from the line itself.
  private static let reserved: Set<String> = [
    "time", "level", "service", "instance", "message", "logger", "error", "truncated",
  ]
  /// Fields that come first, in this order.
  private static let leading = ["request_id", "trace_id", "person_id"]

  private var writer = JSONWriter()

  /// The whole line for `event`, logged by `service` at `milliseconds`, with `fields` beside the message.
  static func bytes(
    milliseconds: Int64, service: String, instance: String, label: String, event: LogEvent, fields: Logger.Metadata
  ) -> [UInt8] {
    var line = LogLine()
    line.writer.object { writer in
      writer.key("time")
      writer.string(InstantText.utc(milliseconds: milliseconds))
      writer.key("level")
      writer.string(event.level.rawValue)
      writer.key("service")
      writer.string(service, limit: 64)
      writer.key("instance")
      writer.string(instance, limit: 128)
      appendMessage(event.message.description, to: &writer)
      appendFields(fields, error: event.error, label: label, to: &writer)
    }
    line.writer.endLine()
    return line.writer.bytes
  }

  private static func appendMessage(_ message: String, to writer: inout JSONWriter) {
    writer.key("message")
    let mark = writer.mark
    writer.string(message, limit: messageLimit)
    guard writer.bytes.count > messageLimit + valueLimit else { return }
    writer.rollBack(to: mark)
    writer.string(message, limit: messageLimit / worstEscape)
  }

  private static func appendFields(
    _ fields: Logger.Metadata, error: (any Error)?, label: String, to writer: inout JSONWriter
  ) {
    for key in leading {
      if let value = fields[key], !append(key, value, to: &writer) { return }
    }
    if let error, !append("error", .string("\(error)"), to: &writer) { return }
    for key in fields.keys.sorted() where !leading.contains(key) {
      guard let value = fields[key] else { continue }
      guard append(reserved.contains(key) ? key + "_" : key, value, to: &writer) else { return }
    }
    _ = append("logger", .string(label), to: &writer)
  }

  /// Writes a field, or, when the line would grow too long, a sign that something is missing; false then.
  private static func append(_ key: String, _ value: Logger.MetadataValue, to writer: inout JSONWriter) -> Bool {
    let mark = writer.mark
    appendMember(key, value, depth: 0, to: &writer)
    if writer.bytes.count <= limit - reserve { return true }
    writer.rollBack(to: mark)
    writer.key("truncated")
    writer.boolean(true)
    return false
  }

  private static func appendMember(
    _ key: String, _ value: Logger.MetadataValue, depth: Int, to writer: inout JSONWriter
  ) {
    writer.key(key)
    if SecretKeys.names(key) {
      writer.string(SecretKeys.redacted)
    } else {
      append(value, depth: depth, to: &writer)
    }
  }

  private static func append(_ value: Logger.MetadataValue, depth: Int, to writer: inout JSONWriter) {
    switch value {
    case .string(let text):
      writer.string(text, limit: valueLimit)
    case .stringConvertible(let convertible):
      append(convertible, to: &writer)
    case .array(let values):
      writer.array { writer in
        for value in values where depth < depthLimit && writer.bytes.count < limit {
          append(value, depth: depth + 1, to: &writer)
        }
      }
    case .dictionary(let values):
      writer.object { writer in
        for key in values.keys.sorted() where depth < depthLimit && writer.bytes.count < limit {
          if let value = values[key] { appendMember(key, value, depth: depth + 1, to: &writer) }
        }
      }
    }
  }

  /// Numbers and truth values stay what they are, so that a log search can compare them.
  private static func append(_ value: any CustomStringConvertible & Sendable, to writer: inout JSONWriter) {
    switch value {
    case let value as Int: writer.integer(value)
    case let value as Int64: writer.integer(value)
    case let value as Int32: writer.integer(value)
    case let value as UInt64: writer.integer(value)
    case let value as UInt32: writer.integer(value)
    case let value as Double: writer.double(value)
    case let value as Bool: writer.boolean(value)
    default: writer.string(value.description, limit: valueLimit)
    }
  }
}
