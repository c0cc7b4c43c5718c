/// A variable of the environment, declared once: its name, its meaning, what stands in when it is not set, its check.
///
/// Validation at the start, `.env.example`, `--help` and typed reading all come from this one value.
package struct Variable<Value: Sendable>: ConfigurationVariable {
  package let name: String
  package let meaning: String
  package private(set) var fallback: VariableFallback
  package private(set) var isSecret: Bool
  package let expectation: String
  private let read: @Sendable (_ given: String?) -> Value?

  /// A variable that has `default`, written as in the environment, when it is not set.
  package init(name: String, meaning: String, default text: String, isSecret: Bool = false, check: VariableCheck<Value>)
  {
    self.init(name, meaning, .value(text), isSecret, check.expectation) { $0.flatMap(check.parse) }
  }

  /// A variable without which the service does not start; `example` shows how it may look.
  package init(
    name: String, meaning: String, requiredLike example: String, isSecret: Bool = false, check: VariableCheck<Value>
  ) {
    self.init(name, meaning, .required(example: example), isSecret, check.expectation) { $0.flatMap(check.parse) }
  }

  /// A variable that may be missing: nil then; `example` shows how it may look.
  package init<Wrapped>(
    name: String, meaning: String, optionalLike example: String, isSecret: Bool = false,
    check: VariableCheck<Wrapped>
  ) where Value == Wrapped? {
    self.init(name, meaning, .nothing(example: example), isSecret, check.expectation) { given in
      guard let given else { return .some(nil) }
      return check.parse(given).map { .some($0) }
    }
  }

  private init(
    _ name: String, _ meaning: String, _ fallback: VariableFallback, _ isSecret: Bool, _ expectation: String,
    read: @escaping @Sendable (String?) -> Value?
  ) {
    self.name = name
    self.meaning = meaning
    self.fallback = fallback
    self.isSecret = isSecret
    self.expectation = expectation
    self.read = read
  }

  /// The same variable with another default, for a service that needs its own.
  package func withDefault(_ text: String) -> Self {
    var variable = self
    variable.fallback = .value(text)
    return variable
  }

  /// The same variable, required or optional as before, with another example.
  package func withExample(_ example: String) -> Self {
    var variable = self
    switch fallback {
    case .required: variable.fallback = .required(example: example)
    case .nothing: variable.fallback = .nothing(example: example)
    case .value: break
    }
    return variable
  }

  package func value(given: String?) -> Result<any Sendable, ConfigurationFault> {
    if let given, given.utf8.count > Self.lengthLimit {
      return .failure(ConfigurationFault(self, given: given, problem: .tooLong(limit: Self.lengthLimit)))
    }
    if let value = read(given ?? fallback.text) { return .success(VariableBox(value: value)) }
    return .failure(ConfigurationFault(self, given: given, problem: given == nil ? .missing : .unreadable))
  }

  private static var lengthLimit: Int { 8_192 }
}
