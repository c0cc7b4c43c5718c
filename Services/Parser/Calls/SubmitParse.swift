import Cryptography
import FramedRPC
import JobQueue
import Logging
import Messages
import ParserDomain
import ServiceKit

extension ParserCalls {
  func submitParse(_ requests: RequestStream<UploadChunk>, _ context: CallContext) async throws -> SubmitParseReply {
    let owner = try context.person()
    let upload = try await receive(requests)
    try await scan(upload)
    let file = ResumeStore.UploadedFile(
      name: upload.fileName, mediaType: upload.mediaType, sha256: Hexadecimal.encode(SHA256.hash(upload.content)),
      content: upload.content)
    let newId = UUIDv7.text(atMilliseconds: now())
    let instant = now()
    return try await jobs.queue.transaction { transaction in
      if let known = try await transaction.status(upload.jobId, of: owner) {
        // The same upload again, after an answer that got lost; or another file under a job's id.
        guard let resumeId = try await ResumeStore.resume(withHash: file.sha256, of: owner, in: transaction.database)
        else { throw RPCError.catalogued("invalid_request", detail: "the job id is taken") }
        return SubmitParseReply(job: known, resumeId: resumeId, alreadyKnown: true)
      }
      let stored = try await resumes.store(
        file, of: owner, newId: newId, jobId: upload.jobId, at: instant, in: transaction.database)
      let job = try await transaction.submit(
        NewJob(
          id: upload.jobId, kind: ParseJob.kindName, owner: owner, tier: context.metadata.tier,
          payload: try GetResumeRequest(resumeId: stored.resumeId).encoded(),
          requestId: context.metadata.requestId, traceparent: context.metadata.traceparent))
      return SubmitParseReply(job: job, resumeId: stored.resumeId, alreadyKnown: stored.alreadyKnown)
    }
  }

  /// Nothing that the scanner does not call clean is kept.
  private func scan(_ upload: Upload) async throws {
    do {
      try await scanner?.check(upload.content)
    } catch let fault as ScanFault {
      logger.warning(
        "A file was not kept, for the virus scanner did not call it clean.", metadata: ["scan": "\(fault)"])
      throw RPCError.catalogued(fault.code)
    }
  }

  /// A whole upload.
  private struct Upload {
    var jobId = ""
    var fileName = ""
    var mediaType = ""
    var content: [UInt8] = []
  }

  /// Gathers an upload's pieces; refuses it as soon as it is too large, and by its first bytes and
  /// name before anything is stored.
  private func receive(_ requests: RequestStream<UploadChunk>) async throws -> Upload {
    var upload = Upload()
    var isFirst = true
    for try await chunk in requests {
      if isFirst {
        guard let jobId = Identifier.uuid(chunk.jobId) else {
          throw RPCError.catalogued("invalid_request", detail: "job_id is not a UUID")
        }
        upload.jobId = jobId
        upload.fileName = chunk.fileName
        upload.mediaType = chunk.mediaType
        isFirst = false
      }
      guard upload.content.count + chunk.content.count <= FileIntake.bytesLimit else {
        throw RPCError.catalogued("too_large")
      }
      upload.content.append(contentsOf: chunk.content)
    }
    guard !isFirst else { throw RPCError.catalogued("invalid_request", detail: "the upload is empty of messages") }
    do throws(FileRefusal) {
      let file = try FileIntake.accept(upload.content, named: upload.fileName, mediaType: upload.mediaType)
      upload.fileName = file.name
      upload.mediaType = file.kind.mediaType
    } catch {
      throw RPCError.catalogued(error.rawValue)
    }
    return upload
  }
}
