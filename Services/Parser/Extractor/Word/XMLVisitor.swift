/// Hears of the elements of a document in their order.
protocol XMLVisitor {
  mutating func start(_ element: XMLElement) throws(Refusal)
  mutating func text(_ text: String) throws(Refusal)
  mutating func end(_ name: String) throws(Refusal)
}
