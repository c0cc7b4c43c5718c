// Made from roleready/v1/parser.proto by ./roleready generate.

/// A resume and what is known about it.
package struct ParsedResume: Message {
  /// Its id.
  package var resumeId: String
  /// The file's name.
  package var fileName: String
  /// The file's MIME type.
  package var mediaType: String
  /// The file's size.
  package var fileBytes: Int64
  /// SHA-256 of the file, lower-case hexadecimal.
  package var fileSha256: String
  /// When it was uploaded.
  package var createdAtMilliseconds: Int64
  /// When it was parsed; 0 while it is not, and then `resume` is missing.
  package var parsedAtMilliseconds: Int64
  /// What was read.
  package var resume: Resume?
  /// The text it was read from.
  package var lines: [SourceLine]
  /// Where each field came from.
  package var sources: [FieldSource]
  /// Which engine read it.
  package var engine: Engine
  /// What the person should know, such as text that they can't see.
  package var notices: [Problem]
  /// The job that parses it, or parsed it last.
  package var jobId: String

  package init(
    resumeId: String = "", fileName: String = "", mediaType: String = "", fileBytes: Int64 = 0, fileSha256: String = "",
    createdAtMilliseconds: Int64 = 0, parsedAtMilliseconds: Int64 = 0, resume: Resume? = nil, lines: [SourceLine] = [],
    sources: [FieldSource] = [], engine: Engine = .unspecified, notices: [Problem] = [], jobId: String = ""
  ) {
    self.resumeId = resumeId
    self.fileName = fileName
    self.mediaType = mediaType
    self.fileBytes = fileBytes
    self.fileSha256 = fileSha256
    self.createdAtMilliseconds = createdAtMilliseconds
    self.parsedAtMilliseconds = parsedAtMilliseconds
    self.resume = resume
    self.lines = lines
    self.sources = sources
    self.engine = engine
    self.notices = notices
    self.jobId = jobId
  }
}
