// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Education {
  package static let fullName = "roleready.v1.Education"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Education>.size) { memory in
    roleready__v1__education__init(memory.assumingMemoryBound(to: Roleready__V1__Education.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Education.self)
    c.pointee.institution = try arena.bytes(of: institution, in: "roleready.v1.Education.institution")
    c.pointee.url = try arena.bytes(of: url, in: "roleready.v1.Education.url")
    c.pointee.area = try arena.bytes(of: area, in: "roleready.v1.Education.area")
    c.pointee.study_type = try arena.bytes(of: studyType, in: "roleready.v1.Education.study_type")
    c.pointee.start_date = try arena.bytes(of: startDate, in: "roleready.v1.Education.start_date")
    c.pointee.end_date = try arena.bytes(of: endDate, in: "roleready.v1.Education.end_date")
    c.pointee.score = try arena.bytes(of: score, in: "roleready.v1.Education.score")
    (c.pointee.n_courses, c.pointee.courses) = try arena.texts(courses, in: "roleready.v1.Education.courses")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Education.self)
    self.init(
      institution: try Read.text(c.pointee.institution, in: "roleready.v1.Education.institution"),
      url: try Read.text(c.pointee.url, in: "roleready.v1.Education.url"),
      area: try Read.text(c.pointee.area, in: "roleready.v1.Education.area"),
      studyType: try Read.text(c.pointee.study_type, in: "roleready.v1.Education.study_type"),
      startDate: try Read.text(c.pointee.start_date, in: "roleready.v1.Education.start_date"),
      endDate: try Read.text(c.pointee.end_date, in: "roleready.v1.Education.end_date"),
      score: try Read.text(c.pointee.score, in: "roleready.v1.Education.score"),
      courses: try Read.texts(c.pointee.courses, c.pointee.n_courses, in: "roleready.v1.Education.courses"))
  }
}
