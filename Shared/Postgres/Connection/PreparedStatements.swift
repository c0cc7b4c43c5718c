/// The statements that one connection has prepared, at most so many: the one that was used longest ago makes room.
struct PreparedStatements {
  private struct Entry {
    let name: String
    var lastUse: UInt64
  }

  private let limit: Int
  private var entries: [String: Entry] = [:]
  private var uses: UInt64 = 0
  private var names: UInt64 = 0
  /// Names that the server still knows and nobody will use again.
  private var dropped: [String] = []

  init(limit: Int) {
    self.limit = limit
  }

  var count: Int { entries.count }

  /// The name under which a statement was prepared; nil when it was not.
  mutating func name(of sql: String) -> String? {
    uses += 1
    guard let place = entries.index(forKey: sql) else { return nil }
    entries.values[place].lastUse = uses
    return entries.values[place].name
  }

  /// A name for a statement that is about to be prepared.
  mutating func newName() -> String {
    names += 1
    return "s\(names)"
  }

  /// The server has prepared a statement.
  mutating func note(_ sql: String, as name: String) {
    if entries.count >= limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
      entries[oldest.key] = nil
      dropped.append(oldest.value.name)
    }
    entries[sql] = Entry(name: name, lastUse: uses)
  }

  /// A prepared statement is of no use any more.
  mutating func forget(_ sql: String) {
    if let entry = entries.removeValue(forKey: sql) { dropped.append(entry.name) }
  }

  /// The server has none of them any more.
  mutating func forgetAll() {
    entries = [:]
    dropped = []
  }

  /// The names that the server is to be told to forget; each is given once.
  mutating func takeDropped() -> [String] {
    guard !dropped.isEmpty else { return [] }
    defer { dropped = [] }
    return dropped
  }
}
