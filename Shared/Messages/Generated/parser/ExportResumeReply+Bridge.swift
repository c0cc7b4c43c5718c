// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension ExportResumeReply {
  package static let fullName = "roleready.v1.ExportResumeReply"

  package static let descriptor = MessageDescriptor(roleready__v1__export_resume_reply__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExportResumeReply.self)
    roleready__v1__export_resume_reply__init(c)
    c.pointee.json_resume = arena.place(jsonResume)
    c.pointee.file_name = arena.copy(fileName, in: "roleready.v1.ExportResumeReply.file_name")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExportResumeReply.self)
    self.jsonResume = arena.bytes(c.pointee.json_resume)
    self.fileName = arena.text(c.pointee.file_name, in: "roleready.v1.ExportResumeReply.file_name")
  }
}
