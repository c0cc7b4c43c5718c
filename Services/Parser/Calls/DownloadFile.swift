import FramedRPC
import Messages
import ServiceKit

extension ParserCalls {
  func downloadFile(
    _ request: DownloadFileRequest, _ responses: ResponseWriter<FileChunk>, _ context: CallContext
  ) async throws {
    let id = try resumeId(request.resumeId)
    guard let file = try await resumes.file(id, of: try context.person()) else {
      throw RPCError.catalogued("resume_not_found")
    }
    for start in stride(from: 0, to: file.content.count, by: UploadLimits.chunkBytes) {
      let end = min(start + UploadLimits.chunkBytes, file.content.count)
      try await responses.write(FileChunk(content: Array(file.content[start..<end])))
    }
  }
}
