import Messages

/// Checks who the person is, how to reach them, and what they say of themselves.
struct PersonCheck {
  let context: GuardContext

  func violations(_ tailored: Basics) -> [Violation] {
    let base = context.base.basics ?? Basics()
    let addresses = context.addresses
    var found: [Violation] = []
    if !isName(tailored.name, of: base.name) { found.append(contact("name", tailored.name)) }
    if !tailored.email.isEmpty, !addresses.knows(mail: tailored.email) {
      found.append(contact("email", tailored.email))
    }
    if !tailored.phone.isEmpty, !addresses.knows(phone: tailored.phone) {
      found.append(contact("phone", tailored.phone))
    }
    if !tailored.url.isEmpty, !addresses.knows(page: tailored.url) { found.append(contact("url", tailored.url)) }
    if !tailored.image.isEmpty, tailored.image != base.image { found.append(contact("image", tailored.image)) }
    if let location = tailored.location { found += self.location(location) }
    for (index, profile) in tailored.profiles.enumerated() { found += self.profile(profile, index, base, addresses) }
    found += context.phrases.labelViolations(tailored.label, at: "/basics/label")
    found += context.prose.violations(tailored.summary, at: "/basics/summary", isAboutPerson: true)
    return found
  }

  /// Whether the words are some of the person's name, in any order.
  private func isName(_ tailored: String, of base: String) -> Bool {
    Set(TokenScanner.tokens(tailored).map(\.folded)).isSubset(of: TokenScanner.tokens(base).map(\.folded))
  }

  private func location(_ location: Location) -> [Violation] {
    ResumeLine.all(
      "/basics/location",
      [
        ("address", location.address), ("postalCode", location.postalCode), ("city", location.city),
        ("countryCode", location.countryCode), ("region", location.region),
      ]
    ).flatMap { line in
      let words = TokenScanner.tokens(line.text).map(\.folded)
      return words.allSatisfy(context.whole.pool.words.contains) ? [] : [Violation(line.path, line.text, .contact)]
    }
  }

  private func profile(_ profile: Profile, _ index: Int, _ base: Basics, _ addresses: AddressCheck) -> [Violation] {
    let path = "/basics/profiles/\(index)"
    if !profile.url.isEmpty, !addresses.knows(page: profile.url) {
      return [Violation("\(path)/url", profile.url, .contact)]
    }
    let isKnown = base.profiles.contains { known in
      (profile.username.isEmpty || TextFold.fold(profile.username) == TextFold.fold(known.username)
        || TextFold.fold(known.url).hasSuffix(TextFold.fold(profile.username)))
        && (profile.network.isEmpty || TextFold.fold(profile.network) == TextFold.fold(known.network))
    }
    return isKnown || (profile.username.isEmpty && !profile.url.isEmpty)
      ? [] : [Violation("\(path)/username", profile.username.isEmpty ? profile.network : profile.username, .contact)]
  }

  private func contact(_ field: String, _ value: String) -> Violation {
    Violation("/basics/\(field)", value, .contact)
  }
}
