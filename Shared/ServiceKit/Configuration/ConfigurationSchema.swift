package import Configuration

/// Every variable that a service reads.
package struct ConfigurationSchema: Sendable {
  /// A rule about several variables together: nil when it holds, else what is wrong.
  package typealias Rule = @Sendable (ServiceConfiguration) -> ConfigurationFault?

  /// The variables under their headings, in the order in which they are shown.
  package let groups: [VariableGroup]
  private let rules: [Rule]

  /// A schema; `rules` are asked once every variable is fine alone.
  package init(_ groups: [VariableGroup], rules: [Rule] = []) {
    self.groups = groups
    self.rules = rules
  }

  /// All variables.
  package var variables: [any ConfigurationVariable] { groups.flatMap(\.variables) }

  /// Reads the environment of this process.
  package func load() throws(ConfigurationFaults) -> ServiceConfiguration {
    try load(from: ConfigReader(provider: EnvironmentVariablesProvider(secretsSpecifier: .specific(secretNames))))
  }

  /// Reads `environment` instead of the process's.
  package func load(environment: [String: String]) throws(ConfigurationFaults) -> ServiceConfiguration {
    let provider = EnvironmentVariablesProvider(
      environmentVariables: environment, secretsSpecifier: .specific(secretNames))
    return try load(from: ConfigReader(provider: provider))
  }

  /// Reads every variable from `reader`; an empty text counts as not set. All faults are found, not just the first.
  package func load(from reader: ConfigReader) throws(ConfigurationFaults) -> ServiceConfiguration {
    var settings: [ServiceConfiguration.Setting] = []
    var faults: [ConfigurationFault] = []
    for variable in variables {
      let text = reader.string(forKey: Self.key(of: variable), isSecret: variable.isSecret) ?? ""
      let given = text.isEmpty ? nil : text
      switch variable.value(given: given) {
      case .success(let box): settings.append(.init(variable: variable, given: given, box: box))
      case .failure(let fault): faults.append(fault)
      }
    }
    guard faults.isEmpty else { throw ConfigurationFaults(faults: faults) }
    let configuration = ServiceConfiguration(settings: settings)
    faults = rules.compactMap { $0(configuration) }
    guard faults.isEmpty else { throw ConfigurationFaults(faults: faults) }
    return configuration
  }

  /// What is wrong with the declarations themselves; a service's tests hold this to be empty.
  package var defects: [String] {
    var defects: [String] = []
    var seen: Set<String> = []
    for variable in variables {
      let name = variable.name
      if !seen.insert(name).inserted { defects.append("\(name) is declared twice.") }
      if !Self.isName(name) { defects.append("\(name) is not a name such as DB_CONNECTION_LIMIT.") }
      if !variable.meaning.hasSuffix(".") { defects.append("The meaning of \(name) is not a sentence.") }
      if case .failure(let fault) = variable.value(given: variable.fallback.exampleOrText) {
        defects.append("The default or example of \(name) is refused by its own check: \(fault).")
      }
    }
    return defects
  }

  private var secretNames: Set<String> { Set(variables.filter(\.isSecret).map(\.name)) }

  /// swift-configuration joins the parts of a key by underscores, in capitals, to find the variable.
  private static func key(of variable: any ConfigurationVariable) -> ConfigKey {
    ConfigKey(variable.name.lowercased().split(separator: "_").map(String.init))
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x41...0x5A).contains(first), !name.hasSuffix("_") else { return false }
    return !name.contains("__")
      && name.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }
}
