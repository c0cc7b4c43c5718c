import Logging
import Synchronization

/// Sending a call, again if need be, and learning from how it ended.
extension RPCClient {
  /// Runs `body` on a connection; again, when what it did certainly had no effect and `mayRepeat` agrees. Whoever gets
  /// the pick says when the call is over: `succeeded` or `failed`.
  func attempt<Output: Sendable>(
    _ call: OutgoingCall, ifAlso mayRepeat: () -> Bool = { true },
    _ body: (ClientConnection, UInt32) async throws(RPCError) -> Output
  ) async throws(RPCError) -> (Output, Pick) {
    var attempt: UInt32 = 0
    var refuser: Peer?
    while true {
      var pick: Pick?
      do throws(RPCError) {
        let chosen = try await self.pick(until: call.deadline, avoiding: refuser)
        pick = chosen
        figures.began()
        return (try await body(chosen.link, attempt), chosen)
      } catch {
        attempt += 1
        let isFree = pick.map { failed($0, error) } ?? false
        guard error.mayRepeat, attempt < Self.attempts, !Task.isCancelled, mayRepeat() else { throw error }
        refuser = pick?.peer
        if isFree { continue }
        guard let pause = pause(after: attempt, error, isPaid: pick != nil), ContinuousClock.now + pause < call.deadline
        else { throw error }
        do { try await Task.sleep(for: pause) } catch { throw .cancelled }
      }
    }
  }

  /// A call is over, and well.
  func succeeded(_ pick: Pick) {
    pick.peer.inFlight.subtract(1, ordering: .relaxed)
    pick.peer.successes.add(1, ordering: .relaxed)
    figures.ended()
    guard pick.isTrial || isBudgetTouched.load(ordering: .relaxed) else { return }
    peers.withLock { peers in
      peers.budget.refund()
      if peers.budget.isFull { isBudgetTouched.store(false, ordering: .relaxed) }
      _ = peers.balancer.ended(pick, .good, now: .now)
    }
  }

  /// A call is over, or refused.
  ///
  /// True when it may go elsewhere at once and for nothing, if it may at all: its connection had worked and went away,
  /// which refuses many calls together, but none of them twice.
  @discardableResult func failed(_ pick: Pick, _ error: RPCError) -> Bool {
    let isGone = error.code == .unavailable && !pick.link.isUsable
    let outcome = isGone ? .neutral : CallOutcome(error)
    if outcome == .good {
      succeeded(pick)
      return false
    }
    pick.peer.inFlight.subtract(1, ordering: .relaxed)
    figures.ended()
    let isEjected = peers.withLock { peers in
      if isGone {
        peers.balancer.lost(pick.peer, pick.link, now: .now)
        peers.resolveSoon()
      }
      return peers.balancer.ended(pick, outcome, now: .now)
    }
    if isEjected {
      figures.ejected()
      logger.warning(
        "An instance of a service rests, as its answers are worse than those of others.",
        metadata: [
          "target": "\(pick.peer.target.host)", "address": "\(pick.peer.address)", "error": "\(error.code.name)",
        ])
    }
    return isGone && pick.peer.answered > pick.answeredBefore
  }

  /// How long to wait before a call is sent again; nil when it may not be.
  private func pause(after failures: UInt32, _ error: RPCError, isPaid: Bool) -> Duration? {
    peers.withLock { peers in
      if isPaid {
        guard peers.budget.spend() else { return nil }
        isBudgetTouched.store(true, ordering: .relaxed)
      }
      return Self.backoff.pause(after: Int(failures), retryAfter: error.retryAfter, using: &peers.random)
    }
  }
}
