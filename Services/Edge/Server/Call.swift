import EdgeDomain
import FramedRPC
import HTTPTypes
import Hummingbird
import Messages

/// One request on its way through a route.
struct Call: Sendable {
  /// The request as it came.
  let request: Request
  /// Its name in every log line, answer and call.
  let requestId: String
  /// W3C trace context to pass on; empty when none came.
  let traceparent: String
  /// The client's address, as limits count it.
  let address: String
  /// The variable parts of the path.
  var values: [String: String] = [:]
  /// Who is signed in, and how; nil when nobody is.
  var session: SessionStore.Session?
  /// The token of that session.
  var token = ""
  /// The plan of the person, as Billing last said.
  var tier = Tier.unspecified

  /// The person the call is for.
  var person: Person {
    get throws(APIProblem) {
      guard let session else { throw APIProblem("not_signed_in") }
      return session.person
    }
  }

  /// A variable part of the path.
  func value(_ name: String) -> String { values[name] ?? "" }

  /// A parameter of the query; nil when it is absent.
  func query(_ name: String) -> String? {
    request.uri.queryParameters[Substring(name)].map(String.init)
  }

  /// A header by its name; nil when it is absent.
  func header(_ name: String) -> String? { request.header(name) }

  /// What travels with a call to a service on the person's behalf.
  func options(seconds: Int64) -> CallOptions {
    CallOptions(
      timeout: .seconds(seconds),
      metadata: Metadata(
        requestId: requestId, personId: session?.person.id ?? "", tier: tier.rawValue,
        roles: session?.person.roles ?? [], traceparent: traceparent))
  }
}

extension Request {
  /// A header by its name; nil when it is absent.
  func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}
