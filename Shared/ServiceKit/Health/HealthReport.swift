/// How the checks came out.
struct HealthReport: Sendable, Equatable {
  /// How one check came out.
  struct Result: Sendable, Equatable {
    let name: String
    let isRequired: Bool
    let passed: Bool
    /// How long it took, in milliseconds.
    let milliseconds: Double
  }

  /// In the order of the checks.
  let results: [Result]

  /// True when everything passed that is required.
  var passes: Bool { results.allSatisfy { $0.passed || !$0.isRequired } }

  /// True when something failed that is not required.
  var isDegraded: Bool { results.contains { !$0.passed && !$0.isRequired } }

  /// The names of what failed.
  var failed: [String] { results.filter { !$0.passed }.map(\.name) }
}
