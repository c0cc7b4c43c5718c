/// Everything that is wrong with an environment.
package struct ConfigurationFaults: Error, Sendable, Equatable {
  /// At least one.
  package let faults: [ConfigurationFault]
}
