import FramedRPC
import Postgres
import Redis
import ServiceLifecycle

/// Keeps pools and clients while the service runs, and closes them after everything that uses them has stopped.
struct StoresService: Service {
  let stores: RuntimeStores

  func run() async throws {
    let contents = stores.contents
    await cancelWhenGracefulShutdown {
      await withDiscardingTaskGroup { group in
        for pool in contents.pools { group.addTask { await pool.run() } }
        if let redis = contents.redis { group.addTask { await redis.run() } }
        // Without a store there is still something to wait for.
        group.addTask {
          while !Task.isCancelled { try? await Task.sleep(for: .seconds(86_400)) }
        }
      }
    }
    for client in contents.clients { await client.close() }
  }
}
