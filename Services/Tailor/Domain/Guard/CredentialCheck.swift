import Messages

/// Checks what others granted: certificates, prizes; and publications.
struct CredentialCheck {
  let context: GuardContext

  func certificates(_ tailored: [Certificate]) -> [Violation] {
    tailored.enumerated().flatMap { index, entry -> [Violation] in
      let path = "/certificates/\(index)"
      guard !entry.name.isEmpty else { return [] }
      let source = context.base.certificates.first { certifies($0, entry.name) }
      guard let base = source else {
        return isSaid(entry.name) && entry.date.isEmpty ? [] : [Violation("\(path)/name", entry.name, .certificate)]
      }
      var found: [Violation] = []
      if !DateCheck.agrees(entry.date, base.date) { found.append(Violation("\(path)/date", entry.date, .date)) }
      if !entry.issuer.isEmpty, !NameCheck.agrees(entry.issuer, base.issuer), !isIn(entry.issuer, base.name) {
        found.append(Violation("\(path)/issuer", entry.issuer, .certificate))
      }
      return found + page(entry.url, at: "\(path)/url")
    }
  }

  func awards(_ tailored: [Award]) -> [Violation] {
    tailored.enumerated().flatMap { index, entry -> [Violation] in
      let path = "/awards/\(index)"
      guard let base = context.base.awards.first(where: { isIn(entry.title, "\($0.title) \($0.awarder) \($0.date)") })
      else {
        return isSaid(entry.title) && entry.date.isEmpty ? [] : [Violation("\(path)/title", entry.title, .award)]
      }
      var found: [Violation] = []
      if !DateCheck.agrees(entry.date, base.date) { found.append(Violation("\(path)/date", entry.date, .date)) }
      if !entry.awarder.isEmpty, !NameCheck.agrees(entry.awarder, base.awarder), !isIn(entry.awarder, base.title) {
        found.append(Violation("\(path)/awarder", entry.awarder, .award))
      }
      return found + context.prose.violations(entry.summary, at: "\(path)/summary")
    }
  }

  func publications(_ tailored: [Publication]) -> [Violation] {
    tailored.enumerated().flatMap { index, entry -> [Violation] in
      let path = "/publications/\(index)"
      guard let base = context.base.publications.first(where: { isIn(entry.name, $0.name) }) else {
        return [Violation("\(path)/name", entry.name, .award)]
      }
      var found: [Violation] = []
      if !DateCheck.agrees(entry.releaseDate, base.releaseDate) {
        found.append(Violation("\(path)/releaseDate", entry.releaseDate, .date))
      }
      if !entry.publisher.isEmpty, !NameCheck.agrees(entry.publisher, base.publisher) {
        found.append(Violation("\(path)/publisher", entry.publisher, .institution))
      }
      found += context.prose.violations(entry.summary, at: "\(path)/summary")
      return found + page(entry.url, at: "\(path)/url")
    }
  }

  /// Whether `name` claims no more than the certificate: none of its words is new, no word that lowers it was left
  /// out.
  private func certifies(_ base: Certificate, _ name: String) -> Bool {
    if TextFold.fold(name) == TextFold.fold(base.name) { return true }
    let pool = WordSupport(
      pool: FactPool([ResumeLine("", base.name), ResumeLine("", base.issuer)], finder: context.finder),
      finder: context.finder)
    let tokens = TokenScanner.tokens(name)
    let verdict = pool.verdict(name, tokens)
    let isCovered = tokens.indices.allSatisfy { index in
      verdict.supported.contains(index) || (!tokens[index].isContent && tokens[index].kind == .word)
    }
    guard isCovered, verdict.missing.isEmpty else { return false }
    let claimed = Set(tokens.map(\.folded))
    let dropped = TokenScanner.tokens(base.name).filter { token in
      !claimed.contains(token.folded) && (CommonWords.lowering.contains(token.folded) || token.kind == .number)
    }
    return dropped.isEmpty
  }

  /// Whether a line of the base says that the person has it.
  private func isSaid(_ name: String) -> Bool {
    context.phrases.isSupported(name)
  }

  private func isIn(_ text: String, _ base: String) -> Bool {
    let claimed = Set(TokenScanner.tokens(text).filter { $0.isContent || $0.kind == .number }.map(\.stem))
    return claimed.isSubset(of: TokenScanner.tokens(base).map(\.stem))
  }

  private func page(_ url: String, at path: String) -> [Violation] {
    url.isEmpty || context.addresses.knows(page: url) ? [] : [Violation(path, url, .contact)]
  }
}
