import EdgeDomain
import HTTPTypes
import Hummingbird

/// All operations of the API.
struct RouteTable: Sendable {
  let routes: [Route]

  /// What a path and a method lead to.
  enum Match: Sendable {
    case route(Route, values: [String: String])
    /// The path exists, for these methods.
    case otherMethods([HTTPRequest.Method])
    case nothing
  }

  /// The route of a request. HEAD is answered where GET is.
  func match(_ method: HTTPRequest.Method, _ path: String) -> Match {
    let wanted: HTTPRequest.Method = method == .head ? .get : method
    var others: [HTTPRequest.Method] = []
    for route in routes {
      guard let values = route.template.values(in: path) else { continue }
      if route.method == wanted { return .route(route, values: values) }
      others.append(route.method)
    }
    return others.isEmpty ? .nothing : .otherMethods(others)
  }
}
