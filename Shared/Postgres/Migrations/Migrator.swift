/// Brings a database up to date, each migration in a transaction, one migrator at a time.
package struct Migrator: Sendable {
  private let pool: PostgresPool
  /// Any number that nothing else locks.
  private static let lock: Int64 = 7_265_841_009

  package init(pool: PostgresPool) {
    self.pool = pool
  }

  /// Applies what is missing, in order. Returns what it applied.
  /// Throws `.migration` when an applied one was changed or is no longer there.
  @discardableResult
  package func migrate(_ migrations: [Migration]) async throws -> [Migration] {
    var applied: [Migration] = []
    while true {
      let next = try await pool.transaction { transaction -> Migration? in
        _ = try await transaction.query("select pg_advisory_xact_lock($1)", [.int(Self.lock)])
        _ = try await transaction.execute(
          """
          create table if not exists schema_migrations (
            component text not null, number integer not null, name text not null, checksum text not null,
            applied_at timestamptz not null default now(), primary key (component, number))
          """)
        let known = try await transaction.query(Self.known)
        guard let next = try Self.missing(of: migrations, known: known).first else { return nil }
        try await transaction.executeScript(next.sql)
        _ = try await transaction.execute(
          """
          insert into schema_migrations (component, number, name, checksum)
          values ($1, $2, $3, encode(sha256(convert_to($4, 'UTF8')), 'hex'))
          """, [.text(next.component), .int(Int64(next.number)), .text(next.name), .text(next.sql)])
        return next
      }
      guard let next else { break }
      applied.append(next)
    }
    try await verify(migrations)
    return applied
  }

  /// What is not applied yet, in order. Changes nothing.
  package func pending(_ migrations: [Migration]) async throws -> [Migration] {
    let table = try await pool.query("select to_regclass('schema_migrations') is not null as there")
    guard try table.first?.bool("there") == true else { return migrations }
    try await verify(migrations)
    return try Self.missing(of: migrations, known: try await pool.query(Self.known))
  }

  private static let known =
    "select component, number, name, checksum from schema_migrations order by component, number"

  private static func missing(of migrations: [Migration], known rows: [PostgresRow]) throws -> [Migration] {
    var known: Set<String> = []
    for row in rows { known.insert("\(try row.text("component"))/\(try row.int("number"))") }
    return migrations.filter { !known.contains("\($0.component)/\($0.number)") }
  }

  /// Holds what was applied against what the program carries.
  private func verify(_ migrations: [Migration]) async throws {
    for migration in migrations {
      let rows = try await pool.query(
        """
        select checksum = encode(sha256(convert_to($3, 'UTF8')), 'hex') as same from schema_migrations
        where component = $1 and number = $2
        """, [.text(migration.component), .int(Int64(migration.number)), .text(migration.sql)])
      if let row = rows.first, try !row.bool("same") {
        throw PostgresError(
          .migration, "\(migration.component) \(migration.number) (\(migration.name)) was changed after it was applied")
      }
    }
  }
}
