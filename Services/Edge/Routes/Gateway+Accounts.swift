import EdgeDomain
import HTTPTypes
import Hummingbird
import JSON
import Messages

extension Gateway {
  var accountRoutes: [Route] {
    [
      Route(.post, "/api/v1/accounts", access: .anyone, weight: .signIn, timeLimit: .seconds(40)) {
        try await signUp($0)
      },
      Route(.post, "/api/v1/session", access: .anyone, weight: .signIn, timeLimit: .seconds(40)) {
        try await signIn($0)
      },
      Route(.delete, "/api/v1/session") { try await signOut($0) },
      Route(.get, "/api/v1/me") { try await me($0) },
    ]
  }

  private struct Credentials {
    let email: String
    let password: String
    let wantsToken: Bool

    init(_ body: JSONValue) throws(APIProblem) {
      email = try body.requiredText("email", upTo: 1_000)
      password = try body.requiredText("password", upTo: 4_000)
      wantsToken = body["tokenOnly"]?.bool ?? false
    }
  }

  private func signUp(_ call: Call) async throws -> Response {
    let credentials = try Credentials(try await call.jsonObject())
    let person = try await accounts.signUp(email: credentials.email, password: credentials.password)
    guard !credentials.wantsToken else {
      return Answer.json(.created) { writer in
        writer.object { $0.member("person", object: { $0.members(of: person) }) }
      }
    }
    return try await begun(person, .created)
  }

  private func signIn(_ call: Call) async throws -> Response {
    let credentials = try Credentials(try await call.jsonObject())
    let person = try await accounts.signIn(
      email: credentials.email, password: credentials.password, from: call.address)
    guard credentials.wantsToken else { return try await begun(person, .ok) }
    let opened = try await accounts.open(person, .api)
    return Answer.json { writer in
      writer.object { writer in
        writer.member("token", opened.token)
        writer.member("expiresAt", instant: opened.expiresAtMilliseconds)
        writer.member("person", object: { $0.members(of: person) })
      }
    }
  }

  /// Hands a browser its session: the token goes into a cookie that no script can read.
  private func begun(_ person: Person, _ status: HTTPResponse.Status) async throws -> Response {
    let opened = try await accounts.open(person, .browser)
    var response = Answer.json(status) { writer in
      writer.object { writer in
        writer.member("person", object: { $0.members(of: person) })
        writer.member("expiresAt", instant: opened.expiresAtMilliseconds)
      }
    }
    response.headers[.setCookie] = cookie.handingOut(opened.token, seconds: accounts.lifetimeSeconds)
    return response
  }

  private func signOut(_ call: Call) async throws -> Response {
    try await accounts.close(call.token)
    var response = Answer.empty()
    response.headers[.setCookie] = cookie.takingAway
    return response
  }

  private func me(_ call: Call) async throws -> Response {
    let person = try call.person
    let tier = await tiers.tier(of: person.id, call.options(seconds: 2))
    return Answer.json { writer in
      writer.object { writer in
        writer.member("person", object: { $0.members(of: person) })
        writer.member("tier", tier.name)
        writer.member("expiresAt", instant: call.session?.expiresAtMilliseconds ?? 0)
      }
    }
  }
}

extension JSONWriter {
  /// Writes what a person sees of their account.
  fileprivate mutating func members(of person: Person) {
    member("id", person.id)
    member("email", person.email)
    member("roles", person.roles) { $0.string($1) }
    member("createdAt", instant: person.createdAtMilliseconds)
  }
}
