import Messages

/// Checks projects and what others say of the person.
struct ProjectCheck {
  let context: GuardContext

  func projects(_ tailored: [Project]) -> [Violation] {
    tailored.enumerated().flatMap { index, entry -> [Violation] in
      let path = "/projects/\(index)"
      let base = context.base.projects.first { NameCheck.agrees(entry.name, $0.name) }
      guard base != nil || context.phrases.isSupported(entry.name) else {
        return [Violation("\(path)/name", entry.name, .scope)]
      }
      var found: [Violation] = []
      if let base {
        found += DateCheck.violations(
          start: entry.startDate, end: entry.endDate, base: (base.startDate, base.endDate), at: path)
      } else if !entry.startDate.isEmpty || !entry.endDate.isEmpty {
        found.append(Violation("\(path)/startDate", entry.startDate + entry.endDate, .date))
      }
      found += texts(entry, at: path)
      return found
    }
  }

  private func texts(_ entry: Project, at path: String) -> [Violation] {
    let prose = context.prose
    var found = prose.violations(entry.description, at: "\(path)/description")
    found += PositionCheck.list(entry.highlights, at: "\(path)/highlights", prose)
    for (index, keyword) in entry.keywords.enumerated() {
      found += context.phrases.violations(keyword, at: "\(path)/keywords/\(index)")
    }
    for (index, role) in entry.roles.enumerated() {
      found += context.phrases.violations(role, at: "\(path)/roles/\(index)", .title)
    }
    found += context.phrases.violations(entry.entity, at: "\(path)/entity", .employer)
    if !entry.url.isEmpty, !context.addresses.knows(page: entry.url) {
      found.append(Violation("\(path)/url", entry.url, .contact))
    }
    return found
  }

  func references(_ tailored: [Reference]) -> [Violation] {
    tailored.enumerated().flatMap { index, entry -> [Violation] in
      let path = "/references/\(index)"
      guard let base = context.base.references.first(where: { NameCheck.agrees(entry.name, $0.name) }) else {
        return [Violation("\(path)/name", entry.name, .contact)]
      }
      // Somebody else's words are quoted or left out, never worded anew.
      let isQuoted = TextFold.fold(base.reference).contains(TextFold.fold(entry.reference))
      return isQuoted ? [] : [Violation("\(path)/reference", entry.reference, .award)]
    }
  }
}
