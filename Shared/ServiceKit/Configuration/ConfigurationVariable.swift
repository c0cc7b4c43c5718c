/// A ``Variable`` of any type: what lists of them need to know.
package protocol ConfigurationVariable: Sendable {
  /// The name in the environment, such as "DB_CONNECTION_LIMIT".
  var name: String { get }
  /// What it is for, in one or two sentences.
  var meaning: String { get }
  /// What stands in when it is not set.
  var fallback: VariableFallback { get }
  /// True when its value must never be shown.
  var isSecret: Bool { get }
  /// What its check expects, as the end of "expected …".
  var expectation: String { get }
  /// The value that `given` text means, boxed, or what is wrong with it; nil means "not set".
  func value(given: String?) -> Result<any Sendable, ConfigurationFault>
}

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
