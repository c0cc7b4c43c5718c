/// An enumeration of the contract; open, as proto3 has it: a number of a later version is kept.
package protocol ProtoEnum: Sendable, Hashable {
  /// The case of a number; `.unrecognized` when this version has none.
  init(rawValue: Int32)
  /// The number on the wire.
  var rawValue: Int32 { get }
  /// The case's name in lower kebab case, as in JSON and URLs: "ats-check".
  var name: String { get }
  /// The cases this version knows.
  static var allKnown: [Self] { get }
}

extension ProtoEnum {
  /// The case of a name; nil when there is none.
  package init?(name: String) {
    guard let known = Self.allKnown.first(where: { $0.name == name }) else { return nil }
    self = known
  }
}
