import Messages
import ResumeText

/// Holds schools and degrees against what is asked for.
struct EducationJudge {
  let education: [Education]
  /// Whether the years asked for are there: they can stand in for a degree.
  let hasExperience: Bool

  func verdict(_ requirement: Requirement) -> Verdict {
    let tokens = Tokenizer.tokens(of: requirement.text)
    let words = tokens.map(\.normal)
    var asked = Set(Lexicon.standard.find(in: tokens).map(\.term).filter { $0.kind == .degree }.map(\.id))
    if asked.isEmpty || words.contains("degree") { asked.insert("bachelors-degree") }
    let subject = Set(words.filter { !Self.noSubject.contains($0) && !FunctionWords.contains($0) }.map(Stemmer.stem))
    let isOpen = subject.isEmpty || words.contains(where: Self.open.contains)
    var best: (index: Int, credit: Double)?
    for (index, school) in education.prefix(50).enumerated() {
      let credit = credit(school, asked, subject, isOpen: isOpen)
      if credit > best?.credit ?? 0 { best = (index, credit) }
    }
    if best?.credit ?? 0 < 0.8, hasExperience, words.contains("experience") || words.contains("equivalent") {
      return Verdict(
        requirement: requirement, match: .shown, credit: 0.8, evidence: [],
        reason: "Your experience can stand in for the education asked for.")
    }
    guard let best else {
      return Verdict(
        requirement: requirement, match: .missing, credit: 0, evidence: [],
        reason: "Your resume names no education such as \(requirement.text).")
    }
    let school = education[best.index]
    let text = [school.studyType, school.area].filter { !$0.isEmpty }.joined(separator: ", ").shortened
    return Verdict(
      requirement: requirement, match: best.credit >= 0.8 ? .shown : .related, credit: best.credit,
      evidence: [Evidence(path: "/education/\(best.index)", text: text, words: text)],
      reason: best.credit >= 0.8
        ? "Your education fits: \(text)." : "Your education is near what is asked for: \(text).")
  }

  private func credit(_ school: Education, _ asked: Set<String>, _ subject: Set<String>, isOpen: Bool) -> Double {
    let held = Lexicon.standard.find(in: school.studyType + "\n" + school.area).map(\.term.id)
    let reached = held.contains { !Lexicon.standard.ancestry(of: $0).isDisjoint(with: asked) }
    let stems = Set(
      Tokenizer.tokens(of: (school.area + " " + school.studyType).shortened).map { Stemmer.stem($0.normal) })
    let fits = subject.isEmpty || !subject.isDisjoint(with: stems)
    switch (reached, fits) {
    case (true, true): return 1
    case (true, false): return isOpen ? 0.5 : 0.25
    case (false, true): return subject.isEmpty ? 0 : 0.5
    case (false, false): return 0
    }
  }

  private static let open: Set<String> = ["any", "related", "similar", "relevant", "quantitative", "comparable"]
  private static let noSubject: Set<String> = [
    "degree", "bachelor", "master", "phd", "doctorate", "diploma", "university", "college", "apprenticeship",
    "training",
    "qualification", "field", "subject", "any", "related", "similar", "relevant", "quantitative", "technical",
    "equivalent",
    "experience", "comparable", "completed", "equal", "something", "discipline", "bsc", "msc", "ba", "ma", "vocational",
    "recognized", "strong", "good", "minimum", "higher",
  ]
}
