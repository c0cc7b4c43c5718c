/// What a service was told by its environment: checked and typed.
package struct ServiceConfiguration: Sendable {
  struct Setting: Sendable {
    let variable: any ConfigurationVariable
    let given: String?
    let box: any Sendable
  }

  private let settings: [Setting]
  private let boxes: [String: any Sendable]

  init(settings: [Setting]) {
    self.settings = settings
    boxes = Dictionary(settings.map { ($0.variable.name, $0.box) }) { first, _ in first }
  }

  /// The value of a variable.
  ///
  /// - Precondition: the service's schema declares it; reading another one is a mistake in the program.
  package subscript<Value>(_ variable: Variable<Value>) -> Value {
    guard let box = boxes[variable.name] as? VariableBox<Value> else {
      preconditionFailure("\(variable.name) is not declared in the schema of this service.")
    }
    return box.value
  }

  /// One line per variable, `NAME=value`, with what was not given marked; a secret is never shown.
  package var overview: [String] {
    settings.map { setting in
      let name = setting.variable.name
      if setting.variable.isSecret { return "\(name)=\(setting.given == nil ? "(not set)" : "(set, not shown)")" }
      if let given = setting.given { return "\(name)=\(given)" }
      if let text = setting.variable.fallback.text { return "\(name)=\(text) (default)" }
      return "\(name)=(not set)"
    }
  }
}
