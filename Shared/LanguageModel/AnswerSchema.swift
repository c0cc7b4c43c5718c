package import JSON

/// The form of an answer: a JSON Schema that forbids what it does not name, as strict structured output wants it.
package struct AnswerSchema: Sendable, Equatable {
  /// Letters, digits and "_".
  package let name: String
  package let schema: JSONValue

  package init(name: String, schema: JSONValue) {
    self.name = name
    self.schema = schema
  }
}
