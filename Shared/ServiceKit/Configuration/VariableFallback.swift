/// What stands in for a variable that is not set.
package enum VariableFallback: Sendable, Equatable {
  /// Nothing can: the service does not start.
  case required(example: String)
  /// Nothing needs to.
  case nothing(example: String)
  /// This text, as if it stood in the environment.
  case value(String)

  var text: String? {
    if case .value(let text) = self { text } else { nil }
  }

  /// A text that the variable's own check must accept.
  var exampleOrText: String {
    switch self {
    case .required(let example), .nothing(let example): example
    case .value(let text): text
    }
  }
}
