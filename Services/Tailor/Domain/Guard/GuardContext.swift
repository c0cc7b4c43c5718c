import Messages

/// What every check of the guard looks at.
struct GuardContext: Sendable {
  let base: Resume
  /// The whole base resume.
  let whole: WordSupport
  /// Words the job description asks with; a new one of them is likelier made up than worded.
  let jobStems: Set<String>
  /// Whether a capital inside a sentence marks a name: not so in German.
  let capitalsMarkNames: Bool
  /// Ways to reach the person in the base.
  let addresses: AddressCheck
  /// What is said of the whole person may be said of a position too.
  private let personPool: FactPool
  let finder: TermFinder

  init(base: Resume, jobDescription: String?, finder: TermFinder) {
    self.base = base
    self.finder = finder
    let lines = base.textLines
    let pool = FactPool(lines, finder: finder)
    addresses = AddressCheck(lines: lines)
    personPool = FactPool(Self.personLines(base), finder: finder)
    whole = WordSupport(pool: pool, finder: finder)
    jobStems = Set(
      TokenScanner.tokens(jobDescription ?? "").filter { $0.isContent && !CommonWords.generic.contains($0.folded) }
        .map(\.stem))
    capitalsMarkNames = pool.words.intersection(["und", "mit", "der", "fur", "bei", "von"]).count < 4
  }

  /// A check of texts that may draw their numbers and claims from `lines` and from what is said of the whole person.
  func prose(_ lines: some Sequence<ResumeLine>) -> ProseCheck {
    var place = personPool
    place.add(lines, finder: finder)
    return ProseCheck(context: self, place: place)
  }

  /// A check of texts about the whole person.
  var prose: ProseCheck { ProseCheck(context: self, place: whole.pool) }

  var phrases: PhraseCheck { PhraseCheck(context: self) }

  private static func personLines(_ base: Resume) -> [ResumeLine] {
    var lines = ResumeLine.all(
      "/basics", [("label", base.basics?.label ?? ""), ("summary", base.basics?.summary ?? "")])
    for (index, skill) in base.skills.enumerated() {
      lines += ResumeLine.list("/skills/\(index)/keywords", skill.keywords)
      lines += ResumeLine.all("/skills/\(index)", [("name", skill.name)])
    }
    for (index, project) in base.projects.enumerated() { lines += project.textLines(at: "/projects/\(index)") }
    return lines
  }
}

extension Violation {
  init(_ path: String, _ value: String, _ kind: FactKind) {
    self.init(path: path, value: value, kind: kind.rawValue)
  }
}
