// Made from roleready/v1/resume.proto by ./roleready generate.

/// A whole resume.
package struct Resume: Message {
  /// Who it is and how to reach them.
  package var basics: Basics?
  /// Paid positions, one entry for each title.
  package var work: [Work]
  /// Unpaid positions.
  package var volunteer: [Volunteer]
  /// Schools and degrees.
  package var education: [Education]
  /// Prizes and honours.
  package var awards: [Award]
  /// Certificates and licences.
  package var certificates: [Certificate]
  /// Papers, books, articles.
  package var publications: [Publication]
  /// Skills, by group or one by one.
  package var skills: [Skill]
  /// Spoken languages.
  package var languages: [Language]
  /// Interests.
  package var interests: [Interest]
  /// People who speak for the person.
  package var references: [Reference]
  /// Projects.
  package var projects: [Project]

  package init(
    basics: Basics? = nil, work: [Work] = [], volunteer: [Volunteer] = [], education: [Education] = [],
    awards: [Award] = [], certificates: [Certificate] = [], publications: [Publication] = [], skills: [Skill] = [],
    languages: [Language] = [], interests: [Interest] = [], references: [Reference] = [], projects: [Project] = []
  ) {
    self.basics = basics
    self.work = work
    self.volunteer = volunteer
    self.education = education
    self.awards = awards
    self.certificates = certificates
    self.publications = publications
    self.skills = skills
    self.languages = languages
    self.interests = interests
    self.references = references
    self.projects = projects
  }
}
