import Contract
import Cryptography
import EdgeDomain
import FramedRPC
import Hummingbird
import Logging
import Messages

/// Streams an upload to Parser while it arrives, under an operation that is on record first.
struct UploadDesk: Sendable {
  /// How often the record says that the upload goes on.
  private static let tellingInterval = Duration.seconds(5)
  /// How long an upload may take.
  static let limitSeconds: Int64 = 300

  let desk: OperationDesk
  let parser: ParserClient

  /// The operation of an upload, and how it stands.
  struct Taken: Sendable {
    let operationId: String
    let status: JobStatus
  }

  private struct Opened {
    var operation: StoredOperation
    var isNew: Bool
  }

  /// Takes the file of a request in. The same key again continues or answers what it began; throws
  /// "idempotency_key_reused" when other bytes come under it.
  func take(_ call: Call, key: IdempotencyKey?) async throws -> Taken {
    var intake = try UploadIntake(call)
    let owner = try call.person.id
    let options = call.options(seconds: Self.limitSeconds)
    let transfer = UploadTransfer()
    async let reply = transfer.run(parser, options, every: Self.tellingInterval) { [desk] id in
      try await desk.store.extend(id, until: desk.submittingUntil)
    }
    var digest = SHA256()
    var opened: Opened?
    var writer: RequestWriter<UploadChunk>?
    do {
      try await intake.run(call.request.body) { beginning in
        let begun = try await open(owner, key, call.options(seconds: 10))
        opened = begun
        guard begun.operation.awaitsUpload else { return }
        writer = await transfer.begin(
          UploadChunk(
            jobId: begun.operation.record.id, fileName: beginning.name.text, mediaType: beginning.mediaType))
      } take: { piece in
        digest.update(piece)
        // Once the call is over its answer says why.
        do { try await writer?.write(UploadChunk(content: piece)) } catch { writer = nil }
      }
      guard let opened else { throw APIProblem("invalid_request") }
      let record = opened.operation.record
      guard try await desk.store.record(hash: digest.finalize(), of: record.id) else {
        throw APIProblem("idempotency_key_reused")
      }
      guard opened.operation.awaitsUpload else {
        return Taken(
          operationId: record.id, status: try await desk.look(at: opened.operation, call.options(seconds: 10)))
      }
      transfer.end()
      guard let job = try await reply?.get().job else { throw APIProblem("internal_error") }
      return Taken(operationId: record.id, status: try await desk.noted(job, for: record))
    } catch {
      if let opened, opened.operation.awaitsUpload { await release(opened, after: error) }
      throw error
    }
  }

  private func open(_ owner: String, _ key: IdempotencyKey?, _ options: CallOptions) async throws -> Opened {
    let instant = desk.now()
    let id = UUIDv7.text(atMilliseconds: instant)
    let record = OperationRecord(
      id: id, owner: owner, kind: .parse, idempotencyKey: key?.text, requestHash: nil, jobId: id,
      createdAtMilliseconds: instant, submittingUntilMilliseconds: desk.submittingUntil)
    switch try await desk.begin(record, request: [], options) {
    case .new(let operation): return Opened(operation: operation, isNew: true)
    case .known(var operation):
      guard operation.record.kind == .parse else { throw APIProblem("idempotency_key_reused") }
      if operation.awaitsUpload {
        try await desk.store.reopen(operation.record.id, submittingUntil: desk.submittingUntil)
        operation.final = nil
      }
      return Opened(operation: operation, isNew: false)
    }
  }

  /// What becomes of the record of an upload that did not reach its end.
  ///
  /// What Parser or the form's reader refused never was. Of anything else Parser knows whether it is kept; nobody sends
  /// any more, so that its word counts at once.
  private func release(_ opened: Opened, after error: any Error) async {
    let isRefused = error is APIProblem || (error as? RPCError)?.isRefusal == true
    do {
      if isRefused, opened.isNew {
        try await desk.store.remove(opened.operation.record.id)
      } else {
        try await desk.store.extend(opened.operation.record.id, until: desk.now())
      }
    } catch {
      desk.logger.warning("an upload's record stays until it is taken up", error: error)
    }
  }
}
