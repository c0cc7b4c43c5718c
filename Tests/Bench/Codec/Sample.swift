import Messages

/// A resume as people write them, of about 5 kB.
func sample() -> Resume {
  Resume(
    basics: Basics(
      name: "María-José Fernández Álvarez", label: "Registered Nurse, Intensive Care",
      email: "mj.fernandez@example.org", phone: "+49 30 5550 0143", url: "https://mj-fernandez.example.org",
      summary: """
        Intensive care nurse with eleven years at the bedside and four in charge of a shift. Known for calm in bad \
        nights, for handovers that leave nothing open, and for teaching what she knows. Looking for a post where the \
        quality of care is measured and the figures are used.
        """,
      location: Location(
        address: "Greifswalder Straße 212", postalCode: "10405", city: "Berlin", countryCode: "DE", region: "Berlin"),
      profiles: [
        Profile(network: "LinkedIn", username: "mjfernandez", url: "https://www.linkedin.com/in/mjfernandez-example"),
        Profile(network: "ORCID", username: "0000-0000-0000-0000", url: "https://orcid.example.org/0000"),
      ]),
    work: positions(),
    volunteer: [
      Volunteer(
        organization: "Notfallhilfe Prenzlauer Berg e. V.", position: "First aid instructor",
        url: "https://notfallhilfe.example.org", startDate: "2018-02",
        summary: "Weekend courses for parents and for sports clubs.",
        highlights: ["Taught more than 600 people in 41 courses", "Wrote the course on infants, in use in four clubs"])
    ],
    education: [
      Education(
        institution: "Charité – Universitätsmedizin Berlin", url: "https://charite.example.org",
        area: "Intensive and anaesthetic nursing", studyType: "Specialist training", startDate: "2015-10",
        endDate: "2017-09", score: "1.3",
        courses: ["Haemodynamic monitoring", "Ventilation and weaning", "Renal replacement", "Palliative care"]),
      Education(
        institution: "Universidad de Oviedo", area: "Nursing", studyType: "Bachelor", startDate: "2008-09",
        endDate: "2012-06", score: "8.7 / 10", courses: ["Pharmacology", "Statistics", "Public health"]),
    ],
    awards: [
      Award(
        title: "Nurse of the year", date: "2021", awarder: "Klinikum am Friedrichshain",
        summary: "For building the team that kept a second intensive ward open for nine months.")
    ],
    certificates: [
      Certificate(name: "Advanced Life Support", date: "2023-05", issuer: "European Resuscitation Council"),
      Certificate(name: "Practice instructor, 300 hours", date: "2019-11", issuer: "Ärztekammer Berlin"),
    ],
    publications: [
      Publication(
        name: "Handover at the bedside: a checklist and what it changed", publisher: "Pflege Zeitschrift",
        releaseDate: "2022-08", url: "https://journal.example.org/2022/8/handover",
        summary: "Before and after figures of 1,140 handovers on two wards."),
      Publication(
        name: "Eleven days: how a ward was opened", publisher: "Intensivpflege heute", releaseDate: "2021-03",
        url: "https://journal.example.org/2021/3/eleven-days",
        summary: "An account of staffing, supplies and training, with the plan and the checklists as an appendix."),
    ],
    skills: [
      Skill(
        name: "Intensive care", level: "Expert",
        keywords: ["ECMO", "CRRT", "PiCCO", "Invasive ventilation", "Prone positioning", "Sedation scales"]),
      Skill(
        name: "Systems", level: "Advanced",
        keywords: ["Dräger Evita", "Fresenius multiFiltrate", "COPRA", "Orbis", "Excel", "R"]),
      Skill(
        name: "Leading", level: "Advanced", keywords: ["Rosters", "Conflict", "Teaching at the bedside", "Audits"]),
    ],
    languages: [
      Language(language: "Spanish", fluency: "Native"), Language(language: "German", fluency: "C1"),
      Language(language: "English", fluency: "B2"),
    ],
    interests: [Interest(name: "Running", keywords: ["Half marathon", "Trail"])],
    references: [
      Reference(name: "Dr. Ute Brandt", reference: "I would put any ward of mine into her hands, and have done so."),
      Reference(name: "Pilar Noriega", reference: "The night shift was quiet when she was on it. That is rare."),
    ],
    projects: [
      Project(
        name: "Early mobilisation", description: "A protocol to get ventilated patients out of bed by the third day.",
        highlights: ["Ventilator days down from 7.9 to 6.1 in a year", "Taken up by three other hospitals"],
        keywords: ["Quality", "ABCDEF bundle"], startDate: "2020-01", endDate: "2021-12", roles: ["Lead"],
        entity: "Klinikum am Friedrichshain", type: "quality improvement"),
      Project(
        name: "Alarm round",
        description: "Fewer alarms that nobody needs, by limits set for each patient at the round.",
        highlights: ["Alarms for each bed and day down from 187 to 96", "No event missed in 18 months of review"],
        keywords: ["Alarm fatigue", "Patient safety"], startDate: "2022-02", endDate: "2023-09",
        roles: ["Lead", "Evaluation"], entity: "Klinikum am Friedrichshain", type: "quality improvement"),
    ])
}

private func positions() -> [Work] {
  [
    Work(
      name: "Klinikum am Friedrichshain", position: "Deputy ward manager, intensive care",
      url: "https://klinikum.example.org", startDate: "2020-04",
      summary: "In charge of 24 beds and of a team of 61 together with the ward manager.",
      highlights: [
        "Opened a second intensive ward of 12 beds in eleven days and ran it for nine months",
        "Cut catheter infections from 2.4 to 0.9 in 1,000 days by a checklist and weekly rounds",
        "Wrote the roster of 61 people; overtime down by 18 percent in the first year",
        "Trained 14 new colleagues, of whom 12 are still on the ward",
      ], location: "Berlin", description: "Maximum care hospital, 924 beds"),
    Work(
      name: "Charité – Universitätsmedizin Berlin", position: "Specialist nurse, surgical intensive care",
      startDate: "2015-10", endDate: "2020-03",
      summary: "Care of patients after transplantation and of those on ECMO.",
      highlights: [
        "One of eight nurses who ran the ECMO service, 46 runs in 2019",
        "Practice instructor for 9 students in their specialist training",
        "Brought in a handover checklist that is now used on six wards",
      ], location: "Berlin", description: "University hospital"),
    Work(
      name: "Hospital Universitario Central de Asturias", position: "Nurse, emergency department",
      startDate: "2012-09", endDate: "2015-08", summary: "Triage and shock room of a department with 150,000 visits.",
      highlights: [
        "Triage by the Manchester system, 40 to 60 patients in a shift",
        "Member of the trauma team; responsible for the massive transfusion box",
        "Took part in the change from paper to electronic charts as key user",
      ], location: "Oviedo", description: "University hospital, 1,039 beds"),
    Work(
      name: "Residencia Santa Clara", position: "Nurse, weekends and nights", startDate: "2011-06", endDate: "2012-08",
      summary: "Sole nurse at night for 84 residents of a nursing home, while finishing the degree.",
      highlights: [
        "Medication for 84 residents without a recorded error in 14 months",
        "Introduced a falls diary; falls with injury went from 11 to 5 in half a year",
        "Planned end of life care with families and the general practitioner",
      ], location: "Gijón", description: "Nursing home"),
  ]
}
