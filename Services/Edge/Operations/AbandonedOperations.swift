import EdgeDomain
import FramedRPC
import Logging
import Messages
import ServiceLifecycle

/// Takes up operations that a crash or an absent service left behind, and forgets what is long over.
struct AbandonedOperations: Service {
  /// How long an ended operation is kept.
  private static let keepMilliseconds: Int64 = 30 * 86_400_000

  let desk: OperationDesk
  let sessions: SessionStore
  let tiers: TierCache
  let logger: Logger

  func run() async throws {
    var round = 0
    while !Task.isShuttingDownGracefully, !Task.isCancelled {
      do {
        try await takeUp()
        // Every tenth minute.
        if round % 300 == 0 {
          try await sessions.forgetExpired(at: desk.now())
          try await desk.store.forget(endedBefore: desk.now() - Self.keepMilliseconds)
        }
      } catch {
        logger.warning("abandoned operations could not be taken up", error: error)
      }
      round += 1
      try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(2)) }
    }
  }

  /// Looks at each, which hands it over again or notes how it ended.
  func takeUp() async throws {
    for operation in try await desk.store.abandoned(at: desk.now(), limit: 20) {
      let owner = operation.record.owner
      var options = CallOptions(timeout: .seconds(10), metadata: Metadata(requestId: "again-\(operation.record.id)"))
      options.metadata.personId = owner
      options.metadata.tier = await tiers.tier(of: owner, options).rawValue
      // The others have their turn before this one has it again.
      try await desk.store.extend(operation.record.id, until: desk.now() + 2_000)
      do {
        _ = try await desk.look(at: operation, options)
      } catch let error as RPCError {
        logger.debug("a service does not answer yet", error: error)
      }
    }
  }
}
