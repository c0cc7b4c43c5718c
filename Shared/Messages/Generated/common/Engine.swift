// Made from roleready/v1/common.proto by ./roleready generate.

/// Which engine did a piece of work.
package enum Engine: ProtoEnum {
  case unspecified
  /// The suite's own rules: no key, no network, no cost.
  case embedded
  /// A language model behind an OpenAI-compatible address.
  case languageModel
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .embedded
      case 2: .languageModel
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .embedded: 1
    case .languageModel: 2
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .embedded: "embedded"
    case .languageModel: "language-model"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [Engine] = [.unspecified, .embedded, .languageModel]
}
