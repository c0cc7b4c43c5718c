import CLibPQ

/// Where the database is and how it may be used.
package struct PostgresConfiguration: Sendable {
  /// A connection URI (postgres://role:password@host:port/database?sslmode=...), several hosts allowed; libpq reads it.
  let url: String
  /// Connections at most (row 20 of the mission).
  package var connectionLimit: Int
  /// Connections that are kept open however long nobody needs them.
  package var connectionMinimum: Int
  /// How long a caller waits for a free connection.
  package var poolTimeout: Duration
  /// How long the server lets a statement run (row 20).
  package var statementTimeout: Duration
  /// How long making a connection may take.
  package var connectTimeout: Duration
  /// How long a connection may be of no use before it is closed, down to the minimum.
  package var idleTimeout: Duration
  /// How old a connection may become before another one takes its place.
  package var maximumAge: Duration
  /// True behind PgBouncer in transaction mode: no prepared statements, no settings of the session.
  package var isBehindPgBouncer: Bool
  /// Shown in pg_stat_activity.
  package var applicationName: String

  package init(
    url: String, connectionLimit: Int = 10, connectionMinimum: Int = 1, poolTimeout: Duration = .seconds(10),
    statementTimeout: Duration = .seconds(30), connectTimeout: Duration = .seconds(5),
    idleTimeout: Duration = .seconds(60), maximumAge: Duration = .seconds(1_800), isBehindPgBouncer: Bool = false,
    applicationName: String = "roleready"
  ) {
    self.url = url
    self.connectionLimit = connectionLimit
    self.connectionMinimum = connectionMinimum
    self.poolTimeout = poolTimeout
    self.statementTimeout = statementTimeout
    self.connectTimeout = connectTimeout
    self.idleTimeout = idleTimeout
    self.maximumAge = maximumAge
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

  /// What a URI says of `options` for the session; empty when it says nothing.
  static func options(in url: String) -> String {
    guard let list = PQconninfoParse(url, nil) else { return "" }
    defer { PQconninfoFree(list) }
    var option = list
    while let keyword = option.pointee.keyword {
      if String(cString: keyword) == "options" { return option.pointee.val.map { String(cString: $0) } ?? "" }
      option += 1
    }
    return ""
  }
}
