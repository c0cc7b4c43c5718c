/// The labels of one series, in Prometheus' text form without the braces: `method="GetJob",code="ok"`.
struct MetricLabels: Sendable, Hashable {
  let text: String

  private static let valueLimit = 128
  private static let countLimit = 16

  /// No labels.
  static let none = MetricLabels(text: "")

  private init(text: String) { self.text = text }

  /// Sorted by name; of two labels of one name the first counts. At most 16 labels, values cut at 128 characters.
  init(_ dimensions: [(String, String)]) {
    var seen: Set<String> = []
    var pairs: [(String, String)] = []
    for (name, value) in dimensions.prefix(Self.countLimit) {
      let name = MetricName.label(name)
      if seen.insert(name).inserted { pairs.append((name, value)) }
    }
    pairs.sort { $0.0 < $1.0 }
    text = pairs.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
  }

  /// The labels followed by `more`, such as `le="0.5"`, in braces; nothing when there are none.
  func braced(_ more: String = "") -> String {
    if text.isEmpty && more.isEmpty { return "" }
    return text.isEmpty || more.isEmpty ? "{\(text)\(more)}" : "{\(text),\(more)}"
  }

  private static func escaped(_ value: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in value.unicodeScalars.prefix(valueLimit) {
      switch scalar {
      case "\\": scalars.append(contentsOf: "\\\\".unicodeScalars)
      case "\"": scalars.append(contentsOf: "\\\"".unicodeScalars)
      case "\n": scalars.append(contentsOf: "\\n".unicodeScalars)
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
