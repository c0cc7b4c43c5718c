import Messages
import Postgres
import ServiceKit

/// Base resumes and their files; every look-up is within one person's own.
struct ResumeStore: Sendable {
  let pool: PostgresPool

  /// A file as it was uploaded.
  struct UploadedFile: Sendable {
    let name: String
    let mediaType: String
    let sha256: String
    let content: [UInt8]
  }

  /// Stores a file as a new resume, or finds the one that the same bytes of the same person made.
  func store(
    _ file: UploadedFile, of owner: String, newId: String, jobId: String, at instant: Int64,
    in transaction: PostgresTransaction
  ) async throws -> (resumeId: String, alreadyKnown: Bool) {
    let inserted = try await transaction.query(
      """
      insert into resumes (id, owner, file_name, media_type, file_bytes, file_sha256, job_id, created_at_ms)
      values ($1::uuid, $2::uuid, $3, $4, $5, $6, $7::uuid, $8)
      on conflict (owner, file_sha256) do update set job_id = excluded.job_id
      returning id::text as id
      """,
      [
        .text(newId), .text(owner), .text(file.name), .text(file.mediaType), .int(Int64(file.content.count)),
        .text(file.sha256), .text(jobId), .int(instant),
      ])
    guard let resumeId = try inserted.first?.text("id") else { return (newId, false) }
    guard resumeId == newId else { return (resumeId, true) }
    _ = try await transaction.execute(
      "insert into resume_files (resume_id, content) values ($1::uuid, $2)", [.text(newId), .bytes(file.content)])
    return (newId, false)
  }

  /// The resume that these bytes of this person made; nil when there is none.
  static func resume(
    withHash sha256: String, of owner: String, in transaction: PostgresTransaction
  ) async throws -> String? {
    try await transaction.query(
      "select id::text as id from resumes where owner = $1::uuid and file_sha256 = $2", [.text(owner), .text(sha256)]
    ).first?.text("id")
  }

  /// What is known about a resume; nil when the person has none of that id.
  func resume(_ id: String, of owner: String) async throws -> ParsedResume? {
    let rows = try await pool.query(
      """
      select id::text as id, file_name, media_type, file_bytes, file_sha256, job_id::text as job_id, created_at_ms,
        parsed_at_ms, parsed
      from resumes where id = $1::uuid and owner = $2::uuid
      """, [.text(id), .text(owner)])
    guard let row = rows.first else { return nil }
    var resume = ParsedResume()
    if let parsed = try row.bytesIfPresent("parsed") { resume = try ParsedResume.decoded(from: parsed) }
    resume.resumeId = try row.text("id")
    resume.fileName = try row.text("file_name")
    resume.mediaType = try row.text("media_type")
    resume.fileBytes = try row.int("file_bytes")
    resume.fileSha256 = try row.text("file_sha256")
    resume.jobId = try row.text("job_id")
    resume.createdAtMilliseconds = try row.int("created_at_ms")
    resume.parsedAtMilliseconds = try row.int("parsed_at_ms")
    return resume
  }

  /// A resume's file; nil when the person has none of that id.
  func file(_ id: String, of owner: String) async throws -> UploadedFile? {
    let rows = try await pool.query(
      """
      select file_name, media_type, file_sha256, content
      from resumes join resume_files on resume_id = id where id = $1::uuid and owner = $2::uuid
      """, [.text(id), .text(owner)])
    guard let row = rows.first else { return nil }
    return UploadedFile(
      name: try row.text("file_name"), mediaType: try row.text("media_type"), sha256: try row.text("file_sha256"),
      content: try row.bytes("content"))
  }

  /// Writes down what was read from a resume's file.
  static func complete(
    _ id: String, with parsed: ParsedResume, at instant: Int64, in transaction: PostgresTransaction
  ) async throws {
    _ = try await transaction.execute(
      """
      update resumes set parsed = $2, parsed_at_ms = $3, person_name = $4, label = $5 where id = $1::uuid
      """,
      [
        .text(id), .bytes(try parsed.encoded()), .int(instant), .text(parsed.resume?.basics?.name ?? ""),
        .text(parsed.resume?.basics?.label ?? ""),
      ])
  }

  /// A page of a person's resumes, newest first.
  func list(of owner: String, after token: PageToken, limit: Int) async throws -> [ResumeSummary] {
    let rows = try await pool.query(
      """
      select id::text as id, file_name, person_name, label, created_at_ms, parsed_at_ms from resumes
      where owner = $1::uuid and (created_at_ms, resumes.id) < ($2, $3::uuid)
      order by created_at_ms desc, resumes.id desc limit $4
      """, [.text(owner), .int(token.milliseconds), .text(token.id), .int(Int64(limit))])
    return try rows.map { row in
      ResumeSummary(
        resumeId: try row.text("id"), fileName: try row.text("file_name"), personName: try row.text("person_name"),
        label: try row.text("label"), createdAtMilliseconds: try row.int("created_at_ms"),
        parsedAtMilliseconds: try row.int("parsed_at_ms"))
    }
  }

  /// Removes a resume with its file. Returns whether there was one.
  func delete(_ id: String, of owner: String) async throws -> Bool {
    try await pool.execute(
      "delete from resumes where id = $1::uuid and owner = $2::uuid", [.text(id), .text(owner)]) == 1
  }
}
