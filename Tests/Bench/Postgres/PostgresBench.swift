import BenchLoad
import Glibc
import Logging
import Postgres

/// Our side of the benchmark of PostgreSQL: `CALLERS SECONDS` prints a line of simple indexed queries a second and the
/// quantiles of their durations in microseconds, over a pool of ten connections to the database of `DATABASE_URL`.
@main
struct PostgresBench {
  private static let rows = 10_000
  private static let numbers = CheapNumbers()

  static func main() async throws {
    let counts = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    guard counts.count == 2, let url = getenv("DATABASE_URL").map({ String(cString: $0) }) else {
      let line = Array("postgres-bench: DATABASE_URL=... postgres-bench CALLERS SECONDS\n".utf8)
      _ = write(STDERR_FILENO, line, line.count)
      exit(64)
    }
    let pool = PostgresPool(
      configuration: PostgresConfiguration(url: url, connectionLimit: 10),
      logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() })
    _ = try await Durations.measure(callers: counts[0], seconds: 1) { try await query(pool) }
    let measured = try await Durations.measure(callers: counts[0], seconds: counts[1]) { try await query(pool) }
    measured.report(rate: measured.perSecond)
    await pool.close()
  }

  private static func query(_ pool: PostgresPool) async throws {
    let id = Int64(numbers.next(below: rows))
    let row = try await pool.query("select payload from bench_items where id = $1::bigint", [.int(id)]).first
    guard try row?.text("payload").utf8.count == 32 else { fatalError("not the row") }
  }
}
