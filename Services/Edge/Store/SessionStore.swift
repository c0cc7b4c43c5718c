import Postgres

/// Who is signed in, by the hashes of their tokens.
struct SessionStore: Sendable {
  /// What holds a session's token.
  enum Kind: String, Sendable {
    case browser, api
  }

  /// A session that holds.
  struct Session: Sendable {
    let person: Person
    let kind: Kind
    let expiresAtMilliseconds: Int64
  }

  /// The most sessions of one person; opening one more ends the oldest.
  static let limitPerPerson: Int64 = 50

  let pool: PostgresPool

  /// Opens a session.
  func open(
    tokenHash: [UInt8], personId: String, kind: Kind, at now: Int64, until expiry: Int64
  ) async throws {
    try await pool.transaction { transaction in
      _ = try await transaction.execute(
        """
        insert into sessions (token_sha256, person_id, kind, created_at_ms, expires_at_ms)
        values ($1, $2::uuid, $3, $4, $5)
        """,
        [.bytes(tokenHash), .text(personId), .text(kind.rawValue), .int(now), .int(expiry)])
      _ = try await transaction.execute(
        """
        delete from sessions where token_sha256 in (
          select token_sha256 from sessions where person_id = $1::uuid order by created_at_ms desc offset $2)
        """,
        [.text(personId), .int(Self.limitPerPerson)])
    }
  }

  /// The session of a token that holds at this instant; nil when there is none.
  func find(tokenHash: [UInt8], at now: Int64) async throws -> Session? {
    let rows = try await pool.query(
      """
      select p.id::text as id, p.email, p.roles, p.created_at_ms, s.kind, s.expires_at_ms
      from sessions s join people p on p.id = s.person_id
      where s.token_sha256 = $1 and s.expires_at_ms > $2
      """,
      [.bytes(tokenHash), .int(now)])
    guard let row = rows.first, let kind = Kind(rawValue: try row.text("kind")) else { return nil }
    return Session(
      person: try PersonStore.person(row), kind: kind, expiresAtMilliseconds: try row.int("expires_at_ms"))
  }

  /// Ends a session.
  func close(tokenHash: [UInt8]) async throws {
    _ = try await pool.execute("delete from sessions where token_sha256 = $1", [.bytes(tokenHash)])
  }

  /// Forgets the sessions that have run out.
  func forgetExpired(at now: Int64) async throws {
    _ = try await pool.execute("delete from sessions where expires_at_ms <= $1", [.int(now)])
  }
}
