/// One thing that is wrong with the environment.
package struct ConfigurationFault: Error, Sendable, Equatable, CustomStringConvertible {
  /// What kind of wrong.
  package enum Problem: Sendable, Equatable {
    /// Not set, and nothing stands in.
    case missing
    /// The check refuses it.
    case unreadable
    /// More than so many bytes.
    case tooLong(limit: Int)
    /// Fine alone, not together with the others.
    case conflict
  }

  /// The variable's name.
  package let variable: String
  /// What kind of wrong.
  package let problem: Problem
  /// The rest of the sentence that begins with the variable's name.
  private let text: String

  init(_ variable: some ConfigurationVariable, given: String?, problem: Problem) {
    self.variable = variable.name
    self.problem = problem
    let found =
      switch problem {
      case .missing: "is not set"
      case .tooLong(let limit): "is longer than \(limit) bytes"
      case .unreadable, .conflict:
        variable.isSecret ? "has a value that cannot be used (not shown)" : "is \"\(Self.shown(given ?? ""))\""
      }
    text = "\(found); expected \(variable.expectation)\(Self.like(variable.fallback))."
  }

  /// A fault of several variables together; `text` follows the variable's name.
  package init(conflict variable: String, _ text: String) {
    self.variable = variable
    self.problem = .conflict
    self.text = text
  }

  /// One line: the variable, what is wrong, what is expected. Never a secret value.
  package var description: String { "\(variable) \(text)" }

  private static func like(_ fallback: VariableFallback) -> String {
    switch fallback {
    case .required(let example), .nothing(let example): ", such as \(example)"
    case .value(let text): text.isEmpty ? "" : " (default \(text))"
    }
  }

  /// Enough of a wrong value to recognise it, on one line.
  private static func shown(_ value: String) -> String {
    let short = value.count > 64 ? value.prefix(64) + "…" : value[...]
    return String(short.map { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } ? $0 : "?" })
  }
}
