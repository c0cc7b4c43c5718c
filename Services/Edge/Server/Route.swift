import EdgeDomain
import HTTPTypes
import Hummingbird

/// One operation of the API: where it is found, who may use it, and what it may take.
struct Route: Sendable {
  /// Who may use it.
  enum Access: Sendable {
    case anyone, signedIn
  }

  /// What it weighs in the limits of a person.
  enum Weight: Sendable {
    /// Looks something up.
    case read
    /// Starts work at a service.
    case submission
    /// Checks a password.
    case signIn
  }

  let method: HTTPRequest.Method
  let template: RouteTemplate
  let access: Access
  let weight: Weight
  /// How long it may take from its first byte to the head of its answer.
  let timeLimit: Duration
  let answer: @Sendable (Call) async throws -> Response

  init(
    _ method: HTTPRequest.Method, _ template: String, access: Access = .signedIn, weight: Weight = .read,
    timeLimit: Duration = .seconds(20), answer: @escaping @Sendable (Call) async throws -> Response
  ) {
    self.method = method
    self.template = RouteTemplate(template)
    self.access = access
    self.weight = weight
    self.timeLimit = timeLimit
    self.answer = answer
  }
}
