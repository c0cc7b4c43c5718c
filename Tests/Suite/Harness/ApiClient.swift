import AsyncHTTPClient
import JSON
import NIOCore
import NIOHTTP1
import Testing

/// A person's client of the public API.
struct ApiClient: Sendable {
  let http: HTTPClient
  let address: String
  var token = ""

  /// Sends one request and gives the answer back, whatever it says.
  func send(
    _ method: HTTPMethod, _ path: String, headers: [(String, String)] = [], body: [UInt8]? = nil
  ) async throws -> ApiAnswer {
    var request = HTTPClientRequest(url: address + "/api/v1" + path)
    request.method = method
    for (name, value) in headers { request.headers.replaceOrAdd(name: name, value: value) }
    if !token.isEmpty { request.headers.replaceOrAdd(name: "Authorization", value: "Bearer \(token)") }
    if let body { request.body = .bytes(ByteBuffer(bytes: body)) }
    let response = try await http.execute(request, timeout: .seconds(30))
    let content = try await response.body.collect(upTo: 16 * 1_048_576)
    return ApiAnswer(
      status: Int(response.status.code),
      headers: Dictionary(response.headers.map { ($0.name.lowercased(), $0.value) }) { first, _ in first },
      body: Array(content.readableBytesView))
  }

  func post(_ path: String, _ json: [JSONValue.Member], headers: [(String, String)] = []) async throws -> ApiAnswer {
    try await send(
      .POST, path, headers: [("Content-Type", "application/json")] + headers, body: JSONValue.object(json).encoded())
  }

  func get(_ path: String) async throws -> ApiAnswer { try await send(.GET, path) }

  func upload(_ file: SampleFile, headers: [(String, String)] = []) async throws -> ApiAnswer {
    let boundary = "------------------------roleready"
    let head = """
      --\(boundary)\r
      Content-Disposition: form-data; name="file"; filename="\(file.name)"\r
      Content-Type: \(file.mediaType)\r
      \r

      """
    return try await send(
      .POST, "/resumes", headers: [("Content-Type", "multipart/form-data; boundary=\(boundary)")] + headers,
      body: Array(head.utf8) + file.content + Array("\r\n--\(boundary)--\r\n".utf8))
  }

  /// Makes an account and signs it in; returns a client that acts for it, and the person's id.
  func signedUp(_ email: String) async throws -> (client: ApiClient, personId: String) {
    let credentials: [JSONValue.Member] = [
      .init("email", .string(email)), .init("password", .string("correct horse battery staple")),
      .init("tokenOnly", .bool(true)),
    ]
    let account = try await post("/accounts", credentials)
    try #require(account.status == 201 || account.status == 200, "\(account.text)")
    let session = try await post("/session", credentials)
    var client = self
    client.token = try #require(session.json["token"]?.text, "\(session.text)")
    return (client, try #require(account.json["person"]?["id"]?.text))
  }

  /// Waits for the end of an operation; asks again while the suite is not whole.
  func end(of operationId: String) async throws -> JSONValue {
    let deadline = ContinuousClock.now + .seconds(90)
    while true {
      if let answer = try? await get("/operations/\(operationId)"), answer.status == 200 {
        let state = answer.json["state"]?.text ?? ""
        if state == "succeeded" || state == "failed" || state == "cancelled" { return answer.json }
      }
      try #require(ContinuousClock.now < deadline, "the operation did not end")
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  /// Repeats a request under one idempotency key until it is accepted, as a client does whose server is away.
  func persistently(_ request: ([(String, String)]) async throws -> ApiAnswer) async throws -> ApiAnswer {
    let key = "key-\(UInt64.random(in: 0 ... .max))"
    let deadline = ContinuousClock.now + .seconds(60)
    while true {
      if let answer = try? await request([("Idempotency-Key", key)]), answer.status < 500, answer.status != 429 {
        return answer
      }
      try #require(ContinuousClock.now < deadline, "the request was never accepted")
      try await Task.sleep(for: .milliseconds(200))
    }
  }
}
