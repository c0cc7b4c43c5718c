// Made from roleready/v1/parser.proto by ./roleready generate.

/// A piece of an upload. The first message carries the description and may carry content.
package struct UploadChunk: Message {
  /// First message only: the job's id, chosen by the caller; makes the upload safe to repeat.
  package var jobId: String
  /// First message only: the file's name as the person has it.
  package var fileName: String
  /// First message only: the MIME type the browser said.
  package var mediaType: String
  /// The next bytes of the file; at most 256 KiB.
  package var content: [UInt8]

  package init(jobId: String = "", fileName: String = "", mediaType: String = "", content: [UInt8] = []) {
    self.jobId = jobId
    self.fileName = fileName
    self.mediaType = mediaType
    self.content = content
  }
}
