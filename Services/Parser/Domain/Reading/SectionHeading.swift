/// Knows the headings of a resume's sections.
enum SectionHeading {
  /// The section of a heading whose wording is known.
  static func exact(_ text: String) -> Section? {
    guard text.count <= 60 else { return nil }
    var whole = ""
    for character in text { whole += character == "&" || character == "+" ? " and " : String(character) }
    let words = whole.plainWords
    guard !words.isEmpty, words.count <= 7 else { return nil }
    return phrases[words.joined(separator: " ")] ?? phrases[words.joined()]
  }

  /// The section that the words of a heading point at, where each of them is of the kind headings are made of.
  static func likely(_ text: String) -> Section? {
    if let known = exact(text) { return known }
    let words = text.plainWords
    guard !words.isEmpty, words.count <= 5, text.last.map({ !".,;".contains($0) }) == true else { return nil }
    var section: Section?
    for word in words {
      if let found = nouns[word] {
        section = section ?? found
      } else if !fillers.contains(word) {
        return nil
      }
    }
    return section
  }

  private static let phrases: [String: Section] = {
    var all: [String: Section] = [:]
    for (section, text) in HeadingWords.wordings {
      for phrase in text.split(separator: "\n", omittingEmptySubsequences: true).flatMap({ $0.split(separator: ";") }) {
        let words = phrase.plainWords
        all[words.joined(separator: " ")] = section
        if words.count > 1 { all[words.joined()] = section }
      }
    }
    return all
  }()

  private static let nouns: [String: Section] = [
    "experience": .work, "employment": .work, "career": .work, "positions": .work, "internships": .work,
    "education": .education, "studies": .education, "qualifications": .education, "degrees": .education,
    "skills": .skills, "competencies": .skills, "competences": .skills, "expertise": .skills, "technologies": .skills,
    "strengths": .skills, "proficiencies": .skills, "certifications": .certificates, "certificates": .certificates,
    "licenses": .certificates, "licences": .certificates, "accreditations": .certificates, "training": .certificates,
    "courses": .certificates, "languages": .languages, "projects": .projects, "volunteering": .volunteer,
    "volunteer": .volunteer, "voluntary": .volunteer, "awards": .awards, "honors": .awards, "honours": .awards,
    "prizes": .awards, "publications": .publications, "interests": .interests, "hobbies": .interests,
    "references": .references, "referees": .references, "summary": .summary, "profile": .summary,
    "objective": .summary,
  ]

  private static let fillers: Set<String> = [
    "and", "of", "the", "my", "in", "to", "with", "other", "key", "core", "main", "relevant", "professional",
    "personal",
    "work", "academic", "technical", "additional", "selected", "recent", "previous", "further", "history", "background",
    "details", "information", "areas", "practical", "industry", "general", "overview", "record", "development",
    "special",
    "clinical", "teaching", "research", "management", "digital", "computer", "it", "language", "foreign", "spoken",
    "community", "roles", "activities", "activity", "current", "past", "early", "earlier", "notable", "major", "tools",
    "educational", "employment", "qualification", "summary", "career",
    "specialist", "soft", "hard", "transferable", "leadership", "creative", "statement", "achievements", "memberships",
  ]
}
