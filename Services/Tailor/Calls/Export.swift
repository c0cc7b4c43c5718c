import FramedRPC
import JSONResume
import Messages
import ServiceKit
import TailorExport

extension TailorCalls {
  /// Bytes of a piece of the file.
  private static let chunkBytes = 65_536

  func export(
    _ request: ExportRequest, _ responses: ResponseWriter<ExportChunk>, _ context: CallContext
  ) async throws {
    let tailoring = try await find(request.tailoringId, context)
    let file = try await Self.file(tailoring, request.format)
    var start = 0
    repeat {
      let end = min(start + Self.chunkBytes, file.bytes.count)
      try await responses.write(
        ExportChunk(
          fileName: start == 0 ? file.name : "", mediaType: start == 0 ? file.mediaType : "",
          content: Array(file.bytes[start..<end])))
      start = end
    } while start < file.bytes.count
  }

  private static func file(_ tailoring: Tailoring, _ format: ExportFormat) async throws -> ExportedFile {
    let resume = tailoring.tailored ?? Resume()
    let (ending, mediaType, bytes): (String, String, [UInt8])
    switch format {
    case .pdf: (ending, mediaType, bytes) = ("pdf", "application/pdf", try await pdf(resume))
    case .txt: (ending, mediaType, bytes) = ("txt", "text/plain; charset=utf-8", Array(ResumeExport.text(resume).utf8))
    case .jsonResume: (ending, mediaType, bytes) = ("json", "application/json", JSONResume.encode(resume))
    case .docx, .unspecified, .unrecognized:
      throw RPCError.catalogued("invalid_request", detail: "there is no export in this format")
    }
    return ExportedFile(
      person: resume.basics?.name ?? "", job: tailoring.jobTitle, extension: ending, mediaType: mediaType, bytes: bytes)
  }

  private static func pdf(_ resume: Resume) async throws -> [UInt8] {
    do throws(ExportError) {
      return try await PDFPress.pdf(resume)
    } catch {
      switch error {
      case .tooLarge: throw RPCError.catalogued("too_large", detail: "the resume fills too many pages")
      case .busy: throw RPCError.catalogued("busy")
      case .drawing: throw error
      }
    }
  }
}
