import LanguageModel
import Synchronization

/// A model that says what a test wants: one entry of the script for each attempt, the last one for ever.
final class ScriptedModel: LanguageModel {
  enum Line: Sendable {
    case says(String)
    case fails(LanguageModelError)
    case isSilent
  }

  private struct State {
    var requests: [ModelRequest] = []
    var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  let name = "scripted"
  private let script: [Line]
  private let state = Mutex(State())

  init(_ script: [Line]) {
    self.script = script
  }

  var requests: [ModelRequest] { state.withLock { $0.requests } }

  func answer(_ request: ModelRequest) async throws(LanguageModelError) -> ModelAnswer {
    let (number, ready) = state.withLock { state in
      state.requests.append(request)
      let count = state.requests.count
      let ready = state.watchers.filter { $0.count <= count }
      state.watchers.removeAll { $0.count <= count }
      return (count - 1, ready)
    }
    for watcher in ready { watcher.continuation.resume() }
    switch script[min(number, script.count - 1)] {
    case .says(let text): return ModelAnswer(text: text, usage: ModelUsage(inputTokens: 10, outputTokens: 5))
    case .fails(let error): throw error
    case .isSilent:
      try? await Task.sleep(for: .seconds(3_600))
      throw LanguageModelError(.cancelled)
    }
  }

  /// Returns once so many attempts have begun.
  func waitForAttempts(_ count: Int) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.requests.count >= count { return true }
        state.watchers.append((count, continuation))
        return false
      }
      if isThere { continuation.resume() }
    }
  }
}
