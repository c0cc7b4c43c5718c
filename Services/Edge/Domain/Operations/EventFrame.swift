/// The text of server-sent events (HTML Living Standard 9.2).
package enum EventFrame {
  /// An event of this name and id whose data is one line of JSON.
  package static func event(_ name: String, id: Int64?, json: String) -> String {
    (id.map { "id: \($0)\n" } ?? "") + "event: \(name)\ndata: \(json)\n\n"
  }

  /// What keeps a quiet connection open through proxies.
  package static let comment = ": still here\n\n"

  /// How soon a browser should come back after the connection broke.
  package static func retry(milliseconds: Int) -> String { "retry: \(milliseconds)\n\n" }

  /// The revision a browser saw last, from `Last-Event-ID`; nil when it saw none.
  package static func lastRevision(_ header: String?) -> Int64? {
    header.flatMap { Int64($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }
}
