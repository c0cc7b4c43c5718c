import Messages

/// Knows the networks where people keep an account.
enum NetworkProfile {
  /// The account an address leads to; nil when it is a page of the person's own.
  static func profile(_ url: String) -> Profile? {
    var rest = url.lowercased()
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) { rest.removeFirst(prefix.count) }
    let parts = rest.split(separator: "/")
    guard let host = parts.first else { return nil }
    let labels = host.split(separator: ".").map { String($0) }
    for label in labels {
      if let network = networks[label] {
        guard parts.count > 1 || labels.first != label || labels.count > 2 else { return nil }
        let username = parts.last.map { String($0).trimmed } ?? ""
        return Profile(network: network, username: parts.count > 1 ? username.replacingAt() : "", url: url)
      }
    }
    return nil
  }

  private static let networks = [
    "linkedin": "LinkedIn", "github": "GitHub", "gitlab": "GitLab", "bitbucket": "Bitbucket", "dribbble": "Dribbble",
    "behance": "Behance", "orcid": "ORCID", "twitter": "Twitter", "stackoverflow": "Stack Overflow", "medium": "Medium",
    "xing": "XING", "kaggle": "Kaggle", "researchgate": "ResearchGate", "instagram": "Instagram",
    "facebook": "Facebook",
    "youtube": "YouTube", "codepen": "CodePen", "mastodon": "Mastodon", "bsky": "Bluesky", "muckrack": "Muck Rack",
    "vimeo": "Vimeo", "soundcloud": "SoundCloud", "huggingface": "Hugging Face", "leetcode": "LeetCode",
    "tiktok": "TikTok", "pinterest": "Pinterest", "artstation": "ArtStation", "substack": "Substack",
  ]
}

extension String {
  fileprivate func replacingAt() -> String { hasPrefix("@") ? String(dropFirst()) : self }
}
