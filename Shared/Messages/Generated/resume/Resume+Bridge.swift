// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Resume {
  package static let fullName = "roleready.v1.Resume"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Resume>.size) { memory in
    roleready__v1__resume__init(memory.assumingMemoryBound(to: Roleready__V1__Resume.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Resume.self)
    c.pointee.basics = try arena.message(basics, as: Roleready__V1__Basics.self)
    (c.pointee.n_work, c.pointee.work) = try arena.messages(work, as: Roleready__V1__Work.self)
    (c.pointee.n_volunteer, c.pointee.volunteer) = try arena.messages(volunteer, as: Roleready__V1__Volunteer.self)
    (c.pointee.n_education, c.pointee.education) = try arena.messages(education, as: Roleready__V1__Education.self)
    (c.pointee.n_awards, c.pointee.awards) = try arena.messages(awards, as: Roleready__V1__Award.self)
    (c.pointee.n_certificates, c.pointee.certificates) = try arena.messages(
      certificates, as: Roleready__V1__Certificate.self)
    (c.pointee.n_publications, c.pointee.publications) = try arena.messages(
      publications, as: Roleready__V1__Publication.self)
    (c.pointee.n_skills, c.pointee.skills) = try arena.messages(skills, as: Roleready__V1__Skill.self)
    (c.pointee.n_languages, c.pointee.languages) = try arena.messages(languages, as: Roleready__V1__Language.self)
    (c.pointee.n_interests, c.pointee.interests) = try arena.messages(interests, as: Roleready__V1__Interest.self)
    (c.pointee.n_references, c.pointee.references) = try arena.messages(references, as: Roleready__V1__Reference.self)
    (c.pointee.n_projects, c.pointee.projects) = try arena.messages(projects, as: Roleready__V1__Project.self)
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Resume.self)
    self.init(
      basics: try Read.message(c.pointee.basics),
      work: try Read.messages(c.pointee.work, c.pointee.n_work),
      volunteer: try Read.messages(c.pointee.volunteer, c.pointee.n_volunteer),
      education: try Read.messages(c.pointee.education, c.pointee.n_education),
      awards: try Read.messages(c.pointee.awards, c.pointee.n_awards),
      certificates: try Read.messages(c.pointee.certificates, c.pointee.n_certificates),
      publications: try Read.messages(c.pointee.publications, c.pointee.n_publications),
      skills: try Read.messages(c.pointee.skills, c.pointee.n_skills),
      languages: try Read.messages(c.pointee.languages, c.pointee.n_languages),
      interests: try Read.messages(c.pointee.interests, c.pointee.n_interests),
      references: try Read.messages(c.pointee.references, c.pointee.n_references),
      projects: try Read.messages(c.pointee.projects, c.pointee.n_projects))
  }
}
