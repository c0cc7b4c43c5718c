import NIOPosix

/// Threads for work that blocks or computes for long.
enum Workers {
  /// Runs `body` once on each of `count` threads and returns when all have ended.
  static func run(_ count: Int, _ body: @escaping @Sendable (_ worker: Int) -> Void) async {
    let pool = NIOThreadPool(numberOfThreads: count)
    pool.start()
    await withTaskGroup(of: Void.self) { group in
      for worker in 0..<count {
        group.addTask { _ = try? await pool.runIfActive { body(worker) } }
      }
    }
    try? await pool.shutdownGracefully()
  }
}
