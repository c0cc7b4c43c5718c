// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Resume {
  package static let fullName = "roleready.v1.Resume"

  package static let descriptor = MessageDescriptor(roleready__v1__resume__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Resume.self)
    roleready__v1__resume__init(c)
    c.pointee.basics = arena.copy(basics, as: Roleready__V1__Basics.self)
    (c.pointee.n_work, c.pointee.work) = arena.copy(work, as: Roleready__V1__Work.self)
    (c.pointee.n_volunteer, c.pointee.volunteer) = arena.copy(volunteer, as: Roleready__V1__Volunteer.self)
    (c.pointee.n_education, c.pointee.education) = arena.copy(education, as: Roleready__V1__Education.self)
    (c.pointee.n_awards, c.pointee.awards) = arena.copy(awards, as: Roleready__V1__Award.self)
    (c.pointee.n_certificates, c.pointee.certificates) = arena.copy(certificates, as: Roleready__V1__Certificate.self)
    (c.pointee.n_publications, c.pointee.publications) = arena.copy(publications, as: Roleready__V1__Publication.self)
    (c.pointee.n_skills, c.pointee.skills) = arena.copy(skills, as: Roleready__V1__Skill.self)
    (c.pointee.n_languages, c.pointee.languages) = arena.copy(languages, as: Roleready__V1__Language.self)
    (c.pointee.n_interests, c.pointee.interests) = arena.copy(interests, as: Roleready__V1__Interest.self)
    (c.pointee.n_references, c.pointee.references) = arena.copy(references, as: Roleready__V1__Reference.self)
    (c.pointee.n_projects, c.pointee.projects) = arena.copy(projects, as: Roleready__V1__Project.self)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Resume.self)
    self.basics = arena.message(c.pointee.basics)
    self.work = arena.messages(c.pointee.work, c.pointee.n_work)
    self.volunteer = arena.messages(c.pointee.volunteer, c.pointee.n_volunteer)
    self.education = arena.messages(c.pointee.education, c.pointee.n_education)
    self.awards = arena.messages(c.pointee.awards, c.pointee.n_awards)
    self.certificates = arena.messages(c.pointee.certificates, c.pointee.n_certificates)
    self.publications = arena.messages(c.pointee.publications, c.pointee.n_publications)
    self.skills = arena.messages(c.pointee.skills, c.pointee.n_skills)
    self.languages = arena.messages(c.pointee.languages, c.pointee.n_languages)
    self.interests = arena.messages(c.pointee.interests, c.pointee.n_interests)
    self.references = arena.messages(c.pointee.references, c.pointee.n_references)
    self.projects = arena.messages(c.pointee.projects, c.pointee.n_projects)
  }
}
