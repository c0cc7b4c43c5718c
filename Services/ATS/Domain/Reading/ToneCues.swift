/// The turns of phrase by which job descriptions say how much they insist.
enum ToneCues {
  /// Good to have.
  static let nice = PhraseSet(
    """
    nice to have; nice-to-haves; good to have; great to have; a plus; is plus; big plus; strong plus; real plus; pluses
    advantage; advantageous; preferred; preferable; desirable; desired; a bonus; bonus points; bonus; extra points
    would like it if; would be glad; would be pleased; would be happy; would be delighted
    would be nice; would be great; would be good; would be welcome; would be useful; would be helpful; would help
    would be ideal; would be a; would be interested; would love; would also; would value; would appreciate
    helpful; useful; also welcome; is welcome; are welcome; most welcome; also interested; interested in; optional
    not a must; not essential; not needed; not necessary; not required; not a condition; beneficial; an asset
    is good; is an extra; appreciated; appreciate; favourable; counts in your favour; in your favour; ideal candidate
    ideally; preferably; if possible; we also like; also nice; even better; better still; sets you apart; stand out
    not expected; warmly welcome; we value; welcome but; pleased to see; like to see; would enjoy
    can be learned; worth mentioning; do mention; tell us if you know; glad if you
    """)

  /// Must have, wherever it is said.
  static let required = PhraseSet(
    """
    requirement; requirements; required; must have; must-haves; mandatory; essential; essentials; we expect
    what we need; we need you to have; you need to have; you bring; should bring; you should have; you should be
    you should know; you have; you have got; you hold; you are experienced; we ask; we require; what we look for
    what we are looking for; your profile; skills and experience; about you; your background; you come with
    what you bring; you will need; you will have; you'll have; you are qualified; you are certified; you are fluent
    prerequisites; years of experience; proven experience; you must; qualifications; is expected; are expected
    """)

  /// Must have, where nothing before it in the paragraph says that it is about duties.
  static let weaklyRequired = PhraseSet(
    """
    must; knowledge of; experience of; experience with; experience in; experienced in; proficient; proficiency
    familiar with; familiarity with; expertise; you know; you can; you offer; you write; you understand; needed
    ability to; able to; proven; background in; degree in; fluent in; minimum of; hands-on; understanding of
    """)

  /// A sentence with one of these is about the employer, the pay or the procedure.
  static let aside = PhraseSet(
    """
    what we offer; we offer; benefits; about us; who we are; our company; salary; equal opportunity; discriminate
    values diversity; value diversity; without regard to; regardless of; parental leave; health insurance
    pension contribution; pension scheme; pension plan; paid holiday; days of holiday; days holiday; annual leave
    please apply; please send; how to apply; to apply; your application; applications; applicants; subject to references
    right to work; no agencies; collective agreement; interview
    equal opportunities; background check; closing date; perks; we pay
    training budget; compensation; remuneration; per hour; per annum
    why join us; why us; our offer; your benefits; the process; working hours; our values
    """)

  /// Said of what is not asked for at all.
  static let refused = PhraseSet(
    "do not need; don't need; do not ask for; don't ask for; do not require; no need for; we are not looking; no degree"
  )

  /// What the person will do.
  static let duty = PhraseSet(
    """
    you will; you'll; you are responsible; you be responsible; responsible for; responsibilities; your tasks; duties
    your role; the role; you look after; you prepare; you plan; you advise; you lead; you manage; you take; your work
    as a; as an; in this role; in this position; your responsibilities; what you will do; what you'll do; your job
    you carry; you keep; you run; you work; you help; you build; you support; you make; you own; you design; tasks
    """)
}
