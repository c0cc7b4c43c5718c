import FramedRPC
import Postgres
import Redis
import Synchronization

/// What a runtime has handed out and looks after: it runs until the service's own parts have stopped.
final class RuntimeStores: Sendable {
  struct Contents: Sendable {
    var pools: [PostgresPool] = []
    var redis: RedisClient?
    var clients: [RPCClient] = []
  }

  private let state = Mutex(Contents())

  var contents: Contents { state.withLock { $0 } }

  func add(_ pool: PostgresPool) { state.withLock { $0.pools.append(pool) } }

  func add(_ client: RPCClient) { state.withLock { $0.clients.append(client) } }

  /// The one client of Redis, made by `make` when there is none yet.
  func redis(_ make: () -> RedisClient) -> RedisClient {
    state.withLock { contents in
      let client = contents.redis ?? make()
      contents.redis = client
      return client
    }
  }
}
