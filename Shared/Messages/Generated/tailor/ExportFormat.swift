// Made from roleready/v1/tailor.proto by ./roleready generate.

/// What a file is to be.
package enum ExportFormat: ProtoEnum {
  case unspecified
  /// Portable Document Format.
  case pdf
  /// Office Open XML.
  case docx
  /// Plain text, UTF-8.
  case txt
  /// JSON Resume 1.0.
  case jsonResume
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .pdf
      case 2: .docx
      case 3: .txt
      case 4: .jsonResume
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .pdf: 1
    case .docx: 2
    case .txt: 3
    case .jsonResume: 4
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .pdf: "pdf"
    case .docx: "docx"
    case .txt: "txt"
    case .jsonResume: "json-resume"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [ExportFormat] = [.unspecified, .pdf, .docx, .txt, .jsonResume]
}
