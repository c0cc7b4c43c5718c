import CLibPQ

/// Where the database is and how it may be used.
package struct PostgresConfiguration: Sendable {
  /// A connection URI (postgres://role:password@host:port/database?sslmode=...), several hosts allowed; libpq reads it.
  let url: String
  /// Connections at most (row 20 of the mission).
  package var connectionLimit: Int
  /// How long a caller waits for a free connection.
  package var poolTimeout: Duration
  /// How long the server lets a statement run (row 20).
  package var statementTimeout: Duration
  /// How long making a connection may take.
  package var connectTimeout: Duration
  /// True behind PgBouncer in transaction mode: no prepared statements, no settings of the session.
  package var isBehindPgBouncer: Bool
  /// Shown in pg_stat_activity.
  package var applicationName: String

  package init(
    url: String, connectionLimit: Int = 10, poolTimeout: Duration = .seconds(10),
    statementTimeout: Duration = .seconds(30), connectTimeout: Duration = .seconds(5), isBehindPgBouncer: Bool = false,
    applicationName: String = "roleready"
  ) {
    self.url = url
    self.connectionLimit = connectionLimit
    self.poolTimeout = poolTimeout
    self.statementTimeout = statementTimeout
    self.connectTimeout = connectTimeout
    self.isBehindPgBouncer = isBehindPgBouncer
    self.applicationName = applicationName
  }

  /// Whether libpq can read a connection URI.
  package static func isValid(url: String) -> Bool {
    guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") else { return false }
    guard let options = PQconninfoParse(url, nil) else { return false }
    PQconninfoFree(options)
    return true
  }
}
