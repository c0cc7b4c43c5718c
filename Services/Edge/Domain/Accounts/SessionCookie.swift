/// The cookie that carries a browser's session.
///
/// Its name begins with `__Host-`, which browsers accept only with Secure, Path=/ and without Domain (RFC 6265bis
/// 4.1.3). Where people reach the gateway over plain HTTP, as on a loopback address, a browser would drop such a
/// cookie, so it has a plain name there.
package struct SessionCookie: Sendable, Equatable {
  /// True when people reach the gateway by HTTPS.
  package let isSecure: Bool

  /// The cookie of a gateway that is reached by HTTPS or not.
  package init(isSecure: Bool) {
    self.isSecure = isSecure
  }

  /// The cookie's name.
  package var name: String { isSecure ? "__Host-roleready" : "roleready" }

  /// The value of `Set-Cookie` that hands out a token for so many seconds.
  package func handingOut(_ token: String, seconds: Int64) -> String {
    "\(name)=\(token); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
  }

  /// The value of `Set-Cookie` that takes the cookie away.
  package var takingAway: String { handingOut("", seconds: 0) }

  /// The token in the values of `Cookie`; nil when there is none or it is not of a token's form.
  package func token(in headers: [String]) -> String? {
    for header in headers {
      for pair in header.split(separator: ";") {
        guard let equals = pair.firstIndex(of: "=") else { continue }
        guard pair[..<equals].trimmed(of: [" ", "\t"]) == name else { continue }
        let value = pair[pair.index(after: equals)...].trimmed(of: [" ", "\t", "\""])
        if SessionToken.isWellFormed(value) { return value }
      }
    }
    return nil
  }
}
