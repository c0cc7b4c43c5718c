import Messages

/// Puts changes onto a base resume; all places are those of the base, so that any of them can be left out.
struct ChangeApplier {
  /// New texts by the place in the base.
  private var texts: [String: Change] = [:]
  /// Places in the base of lines left out.
  private var removed: Set<String> = []
  /// New places in their lists by the place in the base.
  private var targets: [String: Int] = [:]
  private var summary: Change?
  private var label: Change?

  init(changes: [Change]) {
    for change in changes {
      guard let source = change.sources.first?.path else { continue }
      switch (change.kind, change.path) {
      case (.composed, "/basics/summary"), (.reworded, "/basics/summary"): summary = change
      case (.composed, "/basics/label"), (.reworded, "/basics/label"): label = change
      case (.reworded, _): texts[source] = change
      case (.removed, _): removed.insert(source)
      case (.moved, _):
        if let last = change.path.split(separator: "/").last, let place = Int(last), place >= 0 {
          targets[source] = place
        }
      default: break
      }
    }
  }

  func applied(to base: Resume) -> Resume {
    var resume = base
    if let summary, let basics = base.basics, basics.summary == summary.before {
      resume.basics?.summary = summary.after
    }
    if let label, let basics = base.basics, basics.label == label.before { resume.basics?.label = label.after }
    for index in base.work.indices {
      resume.work[index].highlights = list(base.work[index].highlights, at: "/work/\(index)/highlights")
    }
    for index in base.volunteer.indices {
      resume.volunteer[index].highlights = list(base.volunteer[index].highlights, at: "/volunteer/\(index)/highlights")
    }
    for index in base.projects.indices {
      resume.projects[index].highlights = list(base.projects[index].highlights, at: "/projects/\(index)/highlights")
    }
    resume.skills = skills(base.skills)
    return resume
  }

  private func skills(_ base: [Skill]) -> [Skill] {
    let items = base.enumerated().map { index, skill in
      var skill = skill
      skill.name = text(skill.name, at: "/skills/\(index)/name")
      skill.keywords = list(skill.keywords, at: "/skills/\(index)/keywords")
      return (former: index, item: skill)
    }
    return Ordering.placed(items, targets: targets(under: "/skills", count: base.count))
  }

  private func list(_ texts: [String], at path: String) -> [String] {
    let items = texts.enumerated().compactMap { index, text in
      removed.contains("\(path)/\(index)") ? nil : (former: index, item: self.text(text, at: "\(path)/\(index)"))
    }
    return Ordering.placed(items, targets: targets(under: path, count: texts.count))
  }

  private func text(_ text: String, at path: String) -> String {
    guard let change = texts[path], change.before == text else { return text }
    return change.after
  }

  private func targets(under path: String, count: Int) -> [Int: Int] {
    var found: [Int: Int] = [:]
    guard !targets.isEmpty else { return found }
    for index in 0..<count {
      if let target = targets["\(path)/\(index)"] { found[index] = target }
    }
    return found
  }
}
