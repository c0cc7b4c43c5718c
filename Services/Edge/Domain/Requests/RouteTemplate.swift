/// A path of the API with its variable parts, such as `/api/v1/resumes/{id}`.
package struct RouteTemplate: Sendable, Hashable, CustomStringConvertible {
  /// The template as the OpenAPI file writes it.
  package let description: String
  private let segments: [Substring]

  /// The template of this text.
  package init(_ text: String) {
    description = text
    segments = text.split(separator: "/")
  }

  /// Whether a request's path is one of the template's.
  package func matches(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard parts.count == segments.count else { return false }
    return zip(parts, segments).allSatisfy { part, segment in segment.first == "{" || part == segment }
  }
}
