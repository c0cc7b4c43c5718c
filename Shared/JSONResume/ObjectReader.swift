import JSON

/// Reads the fields of one JSON object and names the place in every error.
struct ObjectReader {
  private let members: [String: JSONValue]
  private let pointer: String

  init(_ value: JSONValue, at pointer: String) throws(JSONError) {
    guard case .object(let members) = value else {
      throw JSONError(.wrongType, at: pointer, "expected an object, found \(value.typeName)")
    }
    self.members = Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    self.pointer = pointer
  }

  /// The text under `key`; empty when absent.
  func text(_ key: String) throws(JSONError) -> String {
    guard let value = present(key) else { return "" }
    return try text(value, at: place(key))
  }

  /// The texts under `key`; empty when absent.
  func texts(_ key: String) throws(JSONError) -> [String] {
    var texts: [String] = []
    for (index, value) in try list(key).enumerated() {
      texts.append(try text(value, at: "\(place(key))/\(index)"))
    }
    return texts
  }

  /// The object under `key`; nil when absent.
  func object(_ key: String) throws(JSONError) -> ObjectReader? {
    guard let value = present(key) else { return nil }
    return try ObjectReader(value, at: place(key))
  }

  /// The objects under `key`, each turned into an entry; empty when absent.
  func entries<Entry>(
    _ key: String, _ entry: (ObjectReader) throws(JSONError) -> Entry
  ) throws(JSONError) -> [Entry] {
    var entries: [Entry] = []
    for (index, value) in try list(key).enumerated() {
      entries.append(try entry(ObjectReader(value, at: "\(place(key))/\(index)")))
    }
    return entries
  }

  private func list(_ key: String) throws(JSONError) -> [JSONValue] {
    guard let value = present(key) else { return [] }
    guard case .array(let values) = value else {
      throw JSONError(.wrongType, at: place(key), "expected an array, found \(value.typeName)")
    }
    guard values.count <= JSONResume.entriesLimit else {
      throw JSONError(.tooMany, at: place(key), "\(values.count) entries, at most \(JSONResume.entriesLimit)")
    }
    return values
  }

  private func text(_ value: JSONValue, at place: String) throws(JSONError) -> String {
    guard let text = value.text else {
      throw JSONError(.wrongType, at: place, "expected a string, found \(value.typeName)")
    }
    return text
  }

  private func present(_ key: String) -> JSONValue? {
    guard let value = members[key], value != .null else { return nil }
    return value
  }

  private func place(_ key: String) -> String {
    "\(pointer)/\(key)"
  }
}
