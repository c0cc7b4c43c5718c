import EdgeDomain
import Hummingbird

/// Takes the one file out of a form as it arrives, and holds no more of it than one piece.
struct UploadIntake {
  /// The most bytes of a file.
  static let fileLimitBytes = 10 * 1_024 * 1_024
  /// The form's own lines around the file.
  static let formLimitBytes = 65_536
  /// How much is handed on at once.
  private static let pieceBytes = 65_536

  /// What is known once the file's first bytes are there.
  struct Beginning: Sendable {
    let name: UploadName
    let mediaType: String
  }

  private var parser: MultipartParser
  private var isFilePart = false
  private var part: MultipartPart?
  private var beginning: Beginning?
  private var isFileOver = false
  private var pending: [UInt8] = []

  /// An intake for a request; throws "unsupported_media_type" for what is no form, "too_large" for what is said to be.
  init(_ call: Call) throws(APIProblem) {
    guard let type = call.mediaType, type.first.lowercased() == "multipart/form-data",
      let boundary = type.parameters["boundary"], let parser = MultipartParser(boundary: boundary)
    else { throw APIProblem("unsupported_media_type", detail: "Send the file as multipart/form-data.") }
    if let length = call.declaredLength, length > Self.fileLimitBytes + Self.formLimitBytes {
      throw APIProblem("too_large")
    }
    self.parser = parser
  }

  /// Reads the body to its end: `begin` once the file is known to be one that Parser takes, then `take` for each
  /// piece of it.
  mutating func run(
    _ body: RequestBody, begin: (Beginning) async throws -> Void, take: ([UInt8]) async throws -> Void
  ) async throws {
    for try await buffer in body {
      for event in try events(of: buffer) { try note(event) }
      if beginning == nil, let known = try beginningIfKnown() {
        beginning = known
        try await begin(known)
      }
      if beginning != nil, isFileOver || pending.count >= Self.pieceBytes { try await handOn(take) }
    }
    guard parser.isFinished else {
      throw APIProblem("invalid_request", detail: "The upload ended before the file was complete.")
    }
    guard isFileOver else { throw APIProblem("file_missing") }
    try await handOn(take)
  }

  private mutating func handOn(_ take: ([UInt8]) async throws -> Void) async throws {
    guard !pending.isEmpty else { return }
    let piece = pending
    pending.removeAll(keepingCapacity: true)
    try await take(piece)
  }

  private mutating func events(of buffer: ByteBuffer) throws(APIProblem) -> [MultipartEvent] {
    do throws(MultipartFault) {
      return try parser.consume(buffer.readableBytesView)
    } catch {
      switch error {
      case .partTooLarge: throw APIProblem("too_large")
      case .malformed, .tooManyParts: throw APIProblem("invalid_request", detail: "The form cannot be read.")
      }
    }
  }

  private mutating func note(_ event: MultipartEvent) throws(APIProblem) {
    switch event {
    case .partBegan(let began):
      isFilePart = began.name == "file"
      guard isFilePart else { return }
      guard part == nil else { throw APIProblem("invalid_request", detail: "Send one file at a time.") }
      part = began
    case .content(let bytes):
      if isFilePart { pending += bytes }
    case .partEnded:
      if isFilePart { isFileOver = true }
      isFilePart = false
    case .finished: break
    }
  }

  /// Name, media type and first bytes must agree (row 6 of the mission).
  private func beginningIfKnown() throws(APIProblem) -> Beginning? {
    guard let part, isFileOver || pending.count >= FileKind.signatureBytes else { return nil }
    let name: UploadName
    do throws(UploadName.Fault) {
      name = try UploadName(part.fileName ?? "")
    } catch {
      switch error {
      case .unsupportedType: throw APIProblem(FileKind.advice(forFileName: part.fileName ?? "") ?? "unsupported_type")
      case .suspicious: throw APIProblem("suspicious_name")
      }
    }
    guard !pending.isEmpty else { throw APIProblem("empty") }
    guard name.kind.agrees(withMediaType: part.mediaType), name.kind.agrees(withFirstBytes: pending) else {
      throw APIProblem("type_mismatch")
    }
    return Beginning(name: name, mediaType: name.kind.mediaType)
  }
}
