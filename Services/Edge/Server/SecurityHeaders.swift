import HTTPTypes
import Hummingbird

/// The headers that every answer carries, whatever it says.
struct SecurityHeaders: Sendable {
  /// True when people reach the gateway by HTTPS.
  let isBehindTLS: Bool

  /// Nothing comes from elsewhere, nothing runs inline, and nobody may frame a page.
  private static let pagePolicy = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    """
  private static let apiPolicy = "default-src 'none'; frame-ancestors 'none'"

  /// Puts them on an answer.
  func add(to headers: inout HTTPFields, isPage: Bool) {
    set("Content-Security-Policy", isPage ? Self.pagePolicy : Self.apiPolicy, in: &headers)
    set("X-Content-Type-Options", "nosniff", in: &headers)
    set("X-Frame-Options", "DENY", in: &headers)
    set("Referrer-Policy", "no-referrer", in: &headers)
    set("Cross-Origin-Opener-Policy", "same-origin", in: &headers)
    set("Cross-Origin-Resource-Policy", "same-origin", in: &headers)
    set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()", in: &headers)
    if isBehindTLS { set("Strict-Transport-Security", "max-age=31536000; includeSubDomains", in: &headers) }
    if !isPage && headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
  }

  private func set(_ name: String, _ value: String, in headers: inout HTTPFields) {
    guard let name = HTTPField.Name(name) else { return }
    headers[name] = value
  }
}
