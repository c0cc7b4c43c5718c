import Postgres
import Synchronization

/// Writes what many hand in at the same time in few transactions: whatever comes while one is under way goes together
/// in the next. Nobody waits for company.
///
/// When a transaction of several fails, each is written by itself, so that one bad thing harms nobody else.
final class WriteLine<Item: Sendable, Answer: Sendable>: Sendable {
  private typealias Outcome = Result<Answer, any Error>
  private struct Waiting: Sendable {
    let item: Item
    let continuation: CheckedContinuation<Outcome, Never>
  }

  private struct State {
    var waiting: [Waiting] = []
    var isWriting = false
  }

  private let state = Mutex(State())
  private let limit: Int
  private let body: @Sendable ([Item]) async throws -> [Answer]

  /// `body` writes up to `limit` items in one transaction, and answers in their order.
  init(limit: Int, _ body: @escaping @Sendable ([Item]) async throws -> [Answer]) {
    self.limit = limit
    self.body = body
  }

  /// Writes an item; returns when it is written for good. Does not heed cancellation: others may be in the same
  /// transaction.
  func write(_ item: Item) async throws -> Answer {
    let outcome: Outcome = await withCheckedContinuation { continuation in
      let begins = state.withLock { state in
        state.waiting.append(Waiting(item: item, continuation: continuation))
        defer { state.isWriting = true }
        return !state.isWriting
      }
      if begins { Task { await self.writeAll() } }
    }
    return try outcome.get()
  }

  private func writeAll() async {
    while let batch = next() {
      switch await outcomes(batch.map(\.item)) {
      case .success(let answers):
        for (waiting, answer) in zip(batch, answers) { waiting.continuation.resume(returning: .success(answer)) }
      case .failure(let error) where batch.count == 1 || Self.concernsAll(error):
        for waiting in batch { waiting.continuation.resume(returning: .failure(error)) }
      case .failure:
        for waiting in batch {
          waiting.continuation.resume(returning: await outcomes([waiting.item]).map { $0[0] })
        }
      }
    }
  }

  private func outcomes(_ items: [Item]) async -> Result<[Answer], any Error> {
    do {
      let answers = try await body(items)
      precondition(answers.count == items.count, "every item has an answer")
      return .success(answers)
    } catch {
      return .failure(error)
    }
  }

  /// Whether the next item would meet the same error.
  private static func concernsAll(_ error: any Error) -> Bool {
    switch (error as? PostgresError)?.code {
    case .connectionLost, .poolTimeout, .closed: true
    default: false
    }
  }

  private func next() -> [Waiting]? {
    state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.isWriting = false
        return nil
      }
      let batch = Array(state.waiting.prefix(limit))
      state.waiting.removeFirst(batch.count)
      return batch
    }
  }
}
