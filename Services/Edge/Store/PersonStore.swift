import Postgres

/// The accounts.
struct PersonStore: Sendable {
  let pool: PostgresPool

  /// Makes an account; nil when the address has one.
  func add(id: String, email: String, passwordHash: String, at now: Int64) async throws -> Person? {
    let added = try await pool.execute(
      """
      insert into people (id, email, password_hash, created_at_ms) values ($1::uuid, $2, $3, $4)
      on conflict (email) do nothing
      """,
      [.text(id), .text(email), .text(passwordHash), .int(now)])
    return added == 1 ? Person(id: id, email: email, roles: [], createdAtMilliseconds: now) : nil
  }

  /// The account of an address with its password's hash; nil when there is none.
  func find(email: String) async throws -> (person: Person, passwordHash: String)? {
    let rows = try await pool.query(
      "select id::text as id, email, roles, created_at_ms, password_hash from people where email = $1", [.text(email)])
    guard let row = rows.first else { return nil }
    return (try Self.person(row), try row.text("password_hash"))
  }

  static func person(_ row: PostgresRow) throws -> Person {
    Person(
      id: try row.text("id"), email: try row.text("email"),
      roles: try row.text("roles").split(separator: " ").map(String.init),
      createdAtMilliseconds: try row.int("created_at_ms"))
  }
}
