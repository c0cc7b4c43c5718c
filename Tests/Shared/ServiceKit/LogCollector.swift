import JSON
import Logging
import ServiceKit
import Synchronization

/// Takes log lines into memory.
final class LogCollector: Sendable {
  private let kept = Mutex<[[UInt8]]>([])

  /// The lines so far, with their line feeds.
  var lines: [[UInt8]] { kept.withLock { $0 } }

  /// A logger that writes here, at 2026-03-01T08:15:30.250Z for ever.
  func logger(level: Logger.Level = .trace) -> Logger {
    let sink = LogSink { line in self.kept.withLock { $0.append(line) } }
    return Logger(label: "test") { label in
      JSONLogHandler(
        label: label, service: "parser", instance: "parser-1", level: level, sink: sink,
        nowMilliseconds: { 1_772_352_930_250 })
    }
  }

  /// The last line, which must be one JSON object on one line.
  func last() throws -> JSONValue {
    let line = lines.last ?? []
    guard line.last == 0x0A, line.dropLast().allSatisfy({ $0 >= 0x20 }) else { throw JSONError(.malformed, "no line") }
    return try JSONValue.parse(Array(line.dropLast()))
  }
}
