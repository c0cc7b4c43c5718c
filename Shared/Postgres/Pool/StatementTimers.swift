import Metrics

/// How long statements take, by their first word.
struct StatementTimers: Sendable {
  private static let verbs = ["select", "insert", "update", "delete", "with", "other"]
  private let timers = StatementTimers.verbs.map {
    Timer(label: "db_client_operation_duration_seconds", dimensions: [("operation", $0)])
  }

  func record(_ sql: String, _ duration: Duration) { timers[Self.place(of: sql)].record(duration: duration) }

  /// The place of a statement's verb: its first letter tells.
  private static func place(of sql: String) -> Int {
    switch sql.utf8.first(where: { $0 > UInt8(ascii: " ") }).map({ $0 | 0x20 }) {
    case UInt8(ascii: "s"): 0
    case UInt8(ascii: "i"): 1
    case UInt8(ascii: "u"): 2
    case UInt8(ascii: "d"): 3
    case UInt8(ascii: "w"): 4
    default: 5
    }
  }
}
