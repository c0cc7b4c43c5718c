// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Education {
  package static let fullName = "roleready.v1.Education"

  package static let descriptor = MessageDescriptor(roleready__v1__education__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Education.self)
    roleready__v1__education__init(c)
    c.pointee.institution = arena.copy(institution, in: "roleready.v1.Education.institution")
    c.pointee.url = arena.copy(url, in: "roleready.v1.Education.url")
    c.pointee.area = arena.copy(area, in: "roleready.v1.Education.area")
    c.pointee.study_type = arena.copy(studyType, in: "roleready.v1.Education.study_type")
    c.pointee.start_date = arena.copy(startDate, in: "roleready.v1.Education.start_date")
    c.pointee.end_date = arena.copy(endDate, in: "roleready.v1.Education.end_date")
    c.pointee.score = arena.copy(score, in: "roleready.v1.Education.score")
    (c.pointee.n_courses, c.pointee.courses) = arena.copy(courses, in: "roleready.v1.Education.courses")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Education.self)
    self.institution = arena.text(c.pointee.institution, in: "roleready.v1.Education.institution")
    self.url = arena.text(c.pointee.url, in: "roleready.v1.Education.url")
    self.area = arena.text(c.pointee.area, in: "roleready.v1.Education.area")
    self.studyType = arena.text(c.pointee.study_type, in: "roleready.v1.Education.study_type")
    self.startDate = arena.text(c.pointee.start_date, in: "roleready.v1.Education.start_date")
    self.endDate = arena.text(c.pointee.end_date, in: "roleready.v1.Education.end_date")
    self.score = arena.text(c.pointee.score, in: "roleready.v1.Education.score")
    self.courses = arena.texts(c.pointee.courses, c.pointee.n_courses, in: "roleready.v1.Education.courses")
  }
}
