/// Variables that belong together, under a heading.
package struct VariableGroup: Sendable {
  /// The heading, such as "Database".
  package let title: String
  /// In the order in which they are shown.
  package let variables: [any ConfigurationVariable]

  /// A group of variables.
  package init(_ title: String, _ variables: [any ConfigurationVariable]) {
    self.title = title
    self.variables = variables
  }
}
