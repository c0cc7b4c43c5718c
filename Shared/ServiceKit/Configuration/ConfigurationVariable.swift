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
