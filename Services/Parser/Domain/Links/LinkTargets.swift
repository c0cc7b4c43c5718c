import Messages

/// Takes from the targets of links what the text does not say: many resumes print "LinkedIn" and link to the account.
package enum LinkTargets {
  private static let confidence = 0.8

  /// The findings with an address, a number and accounts that only links tell. What the text says stays as it is.
  package static func complete(_ findings: ResumeFindings, with links: [ExtractedLink]) -> ResumeFindings {
    var findings = findings
    var basics = findings.resume.basics ?? Basics()
    for link in links where !link.text.isEmpty {
      let target = link.target.trimmed
      let line = findings.lines.firstIndex { !$0.hidden && $0.text.contains(link.text) }
      if basics.email.isEmpty, let address = rest(of: target, after: "mailto:"), address.contains("@") {
        basics.email = String(address.prefix { $0 != "?" })
        note("/basics/email", line, &findings)
      } else if basics.phone.isEmpty, let number = rest(of: target, after: "tel:"), number.contains(where: \.isNumber) {
        basics.phone = number
        note("/basics/phone", line, &findings)
      } else if let profile = profile(target), !basics.profiles.contains(where: { $0.network == profile.network }) {
        note("/basics/profiles/\(basics.profiles.count)", line, &findings)
        basics.profiles.append(profile)
      }
    }
    if basics != Basics() { findings.resume.basics = basics }
    if !basics.email.isEmpty || !basics.phone.isEmpty { findings.notices.removeAll { $0.code == "no_contact" } }
    return findings
  }

  private static func rest(of target: String, after scheme: String) -> String? {
    guard target.lowercased().hasPrefix(scheme) else { return nil }
    let rest = target.dropFirst(scheme.count)
    return rest.isEmpty || rest.count > 200 || rest.contains("%") ? nil : String(rest)
  }

  /// The account that an address leads to; nil for everything else, such as an employer's page.
  private static func profile(_ target: String) -> Profile? {
    let isWeb = ["http://", "https://"].contains { target.lowercased().hasPrefix($0) }
    guard isWeb, target.count <= 200, let profile = NetworkProfile.profile(target), !profile.username.isEmpty else {
      return nil
    }
    // Companies and posts have pages on the same networks.
    let isOther = ["/company/", "/school/", "/jobs/", "/posts/"].contains { target.lowercased().contains($0) }
    return isOther ? nil : profile
  }

  private static func note(_ path: String, _ line: Int?, _ findings: inout ResumeFindings) {
    guard let line = line.map({ Int32($0) }) else { return }
    findings.sources.append(FieldSource(path: path, firstLine: line, lastLine: line, confidence: confidence))
  }
}
