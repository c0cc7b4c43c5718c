/// A path of the API with its variable parts, such as `/api/v1/resumes/{id}`.
package struct RouteTemplate: Sendable, Hashable, CustomStringConvertible {
  /// The template as the OpenAPI file writes it.
  package let description: String
  private let segments: [Substring]

  /// The template of this text.
  package init(_ text: String) {
    description = text
    segments = text.split(separator: "/", omittingEmptySubsequences: false)
  }

  /// The variable parts of a path by their names; nil when the path is none of the template's.
  package func values(in path: String) -> [String: String]? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == segments.count else { return nil }
    var values: [String: String] = [:]
    for (part, segment) in zip(parts, segments) {
      if segment.first == "{" {
        guard !part.isEmpty else { return nil }
        values[String(segment.dropFirst().dropLast())] = String(part)
      } else if part != segment {
        return nil
      }
    }
    return values
  }
}
