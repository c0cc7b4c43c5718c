/// What stands over a list, or before a colon.
enum HeadingCues {
  static let nice = PhraseSet(
    """
    nice to have; nice-to-have; nice to haves; good to have; preferred; desirable; desired; bonus; bonus points; plus
    helpful; useful; also welcome; welcome; extra; extras; extra points; advantage; advantages; optional; ideally
    preferred qualifications; preferred skills; would be a plus; what would be great; it would be great; advantageous
    beneficial; an asset; assets; nice; a plus; pluses; it helps if; what helps; what would help; added value
    """)

  static let required = PhraseSet(
    """
    requirement; requirements; required; must have; must-have; must haves; must-haves; essential; essentials
    the essentials; needed; what we need; you bring; what you bring; what you should bring; your profile; profile
    qualifications; minimum qualifications; basic qualifications; skills; required skills; key skills; about you
    who you are; we expect; what we expect; we ask for; what we ask; what we are looking for; what we look for; you have
    skills and experience; experience; experience and skills; person specification; your background; you should have
    our expectations; expectations; you need; what you need; what you will need; prerequisites; conditions; your skills
    technical skills; knowledge; competencies; the ideal candidate; candidate profile; we require; the must-haves
    """)

  static let duty = PhraseSet(
    """
    responsibilities; your responsibilities; key responsibilities; main responsibilities; duties; your duties; tasks
    your tasks; the role; your role; the job; your job; what you will do; what you'll do; what you do; you will
    job description; role description; day to day; your mission; the work; your work; main duties; key duties; purpose
    the position; in this role; what awaits you; your day; summary; overview; key tasks; main tasks; accountabilities
    """)

  static let aside = PhraseSet(
    """
    what we offer; we offer; benefits; our benefits; your benefits; about us; about the company; who we are; perks
    about the team; our company; company; salary; pay; compensation; how to apply; application; apply; contact; location
    equal opportunity; diversity; why us; why join us; our offer; our values; the company; hours; working hours
    """)

  /// The tone that a heading gives to what follows; nil when it says none.
  static func tone(of words: [String]) -> Tone? {
    if nice.isIn(words) { return .nice }
    if aside.begins(words) { return .aside }
    if duty.begins(words) { return .duty }
    if required.isIn(words) { return .required }
    if aside.isIn(words) { return .aside }
    return duty.isIn(words) ? .duty : nil
  }
}
