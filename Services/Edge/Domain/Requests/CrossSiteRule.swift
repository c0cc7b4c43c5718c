/// Decides whether a request that changes something may come from where it says it comes from.
///
/// Fetch Metadata first (W3C Fetch Metadata, "Resource Isolation Policy"), the Origin header where a browser
/// sends none, and a header of our own that no form and no simple cross-site request can carry.
package struct CrossSiteRule: Sendable {
  /// What of a request matters here.
  package struct Evidence: Sendable {
    /// True for GET, HEAD and OPTIONS, which change nothing.
    package var isSafe: Bool
    /// `Sec-Fetch-Site`.
    package var fetchSite: String?
    /// `Origin`.
    package var origin: String?
    /// `Host`, or `:authority`.
    package var host: String?
    /// True when the session came by cookie, which a browser adds by itself.
    package var hasCookieSession: Bool
    /// True when `X-RoleReady: 1` is there.
    package var hasOwnHeader: Bool

    /// Evidence from the headers of a request.
    package init(
      isSafe: Bool, fetchSite: String?, origin: String?, host: String?, hasCookieSession: Bool, hasOwnHeader: Bool
    ) {
      self.isSafe = isSafe
      self.fetchSite = fetchSite
      self.origin = origin
      self.host = host
      self.hasCookieSession = hasCookieSession
      self.hasOwnHeader = hasOwnHeader
    }
  }

  /// What is to be done with a request.
  package enum Verdict: Sendable, Equatable {
    case allowed
    /// Another site made the browser send it.
    case crossSite
    /// It would act for a signed-in person without proof that our own page sent it.
    case ownHeaderMissing
  }

  /// The address people see in their browser, such as "https://roleready.example"; nil when Host is all there is.
  package let publicOrigin: String?

  /// A rule for a gateway with this public address.
  package init(publicOrigin: String?) {
    self.publicOrigin = publicOrigin?.lowercased()
  }

  /// The verdict over a request.
  package func verdict(_ evidence: Evidence) -> Verdict {
    guard !evidence.isSafe else { return .allowed }
    if let site = evidence.fetchSite {
      guard site == "same-origin" || site == "none" else { return .crossSite }
    } else if let origin = evidence.origin {
      guard isOwn(origin, host: evidence.host) else { return .crossSite }
    }
    return evidence.hasCookieSession && !evidence.hasOwnHeader ? .ownHeaderMissing : .allowed
  }

  private func isOwn(_ origin: String, host: String?) -> Bool {
    let origin = origin.lowercased()
    if origin == publicOrigin { return true }
    guard let host = host?.lowercased(), !host.isEmpty else { return false }
    return origin == "https://" + host || origin == "http://" + host
  }
}
