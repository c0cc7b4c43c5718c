internal import Glibc
internal import Synchronization

/// Runs blocking work on a bounded number of threads, none of them of the cooperative pool.
///
/// A thread lives while there is work: starting one takes microseconds, a password's hash a tenth of a second.
final class BoundedThreads: Sendable {
  private struct Work: Sendable {
    let id: UInt64
    let run: @Sendable () -> Void
    let cancel: @Sendable () -> Void
  }

  private struct State {
    var running = 0
    var waiting: [Work] = []
    var lastId: UInt64 = 0
  }

  private enum Admission {
    case start, wait, refuse
  }

  private let limit: Int
  private let waitingLimit: Int
  private let state = Mutex(State())

  /// At most `limit` threads; at most `waitingLimit` pieces of work wait for one.
  init(limit: Int, waitingLimit: Int) {
    self.limit = limit
    self.waitingLimit = waitingLimit
  }

  /// What `body` returns. Throws ``PasswordHashError/busy`` when too many wait, and "cancelled" while it waits;
  /// what has begun is finished.
  func run<R: Sendable>(_ body: @escaping @Sendable () -> R) async throws(PasswordHashError) -> R {
    let id = state.withLock { state in
      state.lastId += 1
      return state.lastId
    }
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: CheckedContinuation<Result<R, PasswordHashError>, Never>) in
        let work = Work(
          id: id, run: { continuation.resume(returning: .success(body())) },
          cancel: { continuation.resume(returning: .failure(.cancelled)) })
        if let refusal = submit(work) { continuation.resume(returning: .failure(refusal)) }
      }
    } onCancel: {
      cancel(id)
    }
    return try result.get()
  }

  private func submit(_ work: Work) -> PasswordHashError? {
    if Task.isCancelled { return .cancelled }
    let admission = state.withLock { state in
      if state.running < limit {
        state.running += 1
        return Admission.start
      }
      guard state.waiting.count < waitingLimit else { return .refuse }
      state.waiting.append(work)
      return .wait
    }
    switch admission {
    case .start: return start(with: work) ? nil : .noResources
    case .wait: return nil
    case .refuse: return .busy
    }
  }

  private func cancel(_ id: UInt64) {
    let work = state.withLock { state -> Work? in
      guard let place = state.waiting.firstIndex(where: { $0.id == id }) else { return nil }
      return state.waiting.remove(at: place)
    }
    work?.cancel()
  }

  /// False when the system has no thread to give; `work` is dropped then.
  private func start(with work: Work) -> Bool {
    let errand = Unmanaged.passRetained(Errand { self.work(from: work) })
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { raw in
        if let raw { Unmanaged<Errand>.fromOpaque(raw).takeRetainedValue().body() }
        return nil
      }, errand.toOpaque())
    guard status == 0 else {
      errand.release()
      state.withLock { $0.running -= 1 }
      return false
    }
    pthread_detach(thread)
    return true
  }

  private func work(from first: Work) {
    var next: Work? = first
    while let work = next {
      work.run()
      next = state.withLock { state in
        guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
        state.running -= 1
        return nil
      }
    }
  }
}

private final class Errand: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
  }
}
