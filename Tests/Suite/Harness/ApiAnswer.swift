import JSON

/// An answer of the public API.
struct ApiAnswer: Sendable {
  let status: Int
  let headers: [String: String]
  let body: [UInt8]

  /// The body as JSON; null when it is none.
  var json: JSONValue { (try? JSONValue.parse(body, limits: .resume)) ?? .null }

  /// The code of a problem; empty when the answer is none.
  var code: String { json["code"]?.text ?? "" }

  var text: String { String(decoding: body, as: UTF8.self) }
}
