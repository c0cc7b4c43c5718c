/// What the contract says of a field.
struct FieldShape: Sendable {
  /// What a field carries, as far as its bytes are concerned.
  enum Kind: Sendable, Equatable {
    case varint(bits: Int)
    case double
    case string
    case bytes
    case message(String)
  }

  let number: Int
  let kind: Kind
  let isRepeated: Bool
}
