import EdgeDomain
import HTTPTypes
import Hummingbird
import JSON

extension Call {
  /// The most bytes of a JSON body.
  static let jsonLimitBytes = 262_144

  /// The body as a JSON object; throws "unsupported_media_type", "too_large" or "invalid_request".
  func jsonObject() async throws -> JSONValue {
    guard mediaType?.first.lowercased() == "application/json" else {
      throw APIProblem("unsupported_media_type", detail: "Send the body as application/json.")
    }
    let value: JSONValue
    do {
      value = try JSONValue.parse(try await bytes(upTo: Self.jsonLimitBytes))
    } catch let error as JSONError {
      throw error.code == .tooLarge ? APIProblem("too_large") : APIProblem("invalid_request", detail: error.sentence)
    }
    guard case .object = value else {
      throw APIProblem("invalid_request", detail: "The body must be a JSON object.")
    }
    return value
  }

  /// The whole body; throws "too_large" as soon as it is certain.
  func bytes(upTo limit: Int) async throws -> [UInt8] {
    if let length = declaredLength, length > limit { throw APIProblem("body_too_large") }
    var bytes: [UInt8] = []
    for try await piece in request.body {
      guard bytes.count + piece.readableBytes <= limit else { throw APIProblem("body_too_large") }
      bytes.append(contentsOf: piece.readableBytesView)
    }
    return bytes
  }

  /// `Content-Length`; nil when the client did not say.
  var declaredLength: Int? { request.headers[.contentLength].flatMap { Int($0) } }

  /// `Content-Type`; nil when there is none that can be read.
  var mediaType: HeaderValue? { request.headers[.contentType].flatMap { HeaderValue($0) } }
}

extension JSONError {
  /// What a client's developer needs to know; holds nothing of the document itself.
  var sentence: String {
    pointer.isEmpty || pointer.utf8.count > 200
      ? "The JSON is refused: \(detail)." : "The JSON is refused at \(pointer): \(detail)."
  }
}

extension JSONValue {
  /// A member that must be text of at most so many bytes; throws "invalid_request".
  func requiredText(_ key: String, upTo limit: Int = 400_000) throws(APIProblem) -> String {
    guard let text = try optionalText(key, upTo: limit) else {
      throw APIProblem("invalid_request", detail: "\"\(key)\" is missing.")
    }
    return text
  }

  /// A member that is text of at most so many bytes or absent; throws "invalid_request" for anything else.
  func optionalText(_ key: String, upTo limit: Int = 400_000) throws(APIProblem) -> String? {
    guard let value = self[key], value != .null else { return nil }
    guard let text = value.text, text.utf8.count <= limit else {
      throw APIProblem("invalid_request", detail: "\"\(key)\" must be a text of at most \(limit) bytes.")
    }
    return text
  }
}
