extension Variables {
  /// The service's own database.
  package static let databaseURL = Variable<String>(
    name: "DATABASE_URL",
    meaning:
      "The service's own PostgreSQL database. Several hosts, target_session_attrs and sslmode are as libpq has them.",
    requiredLike: "postgres://roleready:change-me@127.0.0.1:5432/roleready", isSecret: true,
    check: .postgresURL)
  /// The pool's size.
  package static let databaseConnectionLimit = Variable<Int>(
    name: "DB_CONNECTION_LIMIT", meaning: "The most connections to the database that this process opens.",
    default: "10", check: .integer(1...500))
  /// What the pool keeps.
  package static let databaseConnectionMinimum = Variable<Int>(
    name: "DB_CONNECTION_MIN", meaning: "The connections that are kept open even when nobody needs them.",
    default: "1", check: .integer(0...500))
  /// When a connection that nobody needs is closed.
  package static let databaseIdleTimeout = Variable<Duration>(
    name: "DB_IDLE_TIMEOUT", meaning: "How long a connection that nobody needs is kept open.",
    default: "60", check: .seconds(1...86_400))
  /// When a connection is replaced.
  package static let databaseMaximumAge = Variable<Duration>(
    name: "DB_CONNECTION_MAX_AGE",
    meaning: "How old a connection may become before another one takes its place, as a move to other hosts needs it.",
    default: "1800", check: .seconds(1...604_800))
  /// How long connecting may take.
  package static let databaseConnectTimeout = Variable<Duration>(
    name: "DB_CONNECT_TIMEOUT", meaning: "How long making a connection may take for each host of DATABASE_URL.",
    default: "5", check: .seconds(2...300))
  /// How long a query waits for a connection.
  package static let databasePoolTimeout = Variable<Duration>(
    name: "DB_POOL_TIMEOUT", meaning: "How long a query waits for a free connection before it fails.",
    default: "10", check: .seconds(0.1...300))
  /// How long a statement may run.
  package static let databaseStatementTimeout = Variable<Duration>(
    name: "DB_STATEMENT_TIMEOUT", meaning: "How long one statement may run before the database stops it.",
    default: "30", check: .seconds(0.1...600))
  /// Is there a PgBouncer between?
  package static let databaseBehindPgBouncer = Variable<Bool>(
    name: "DB_PGBOUNCER",
    meaning: "Set it when DATABASE_URL leads to PgBouncer in transaction mode: nothing is prepared on the server then.",
    default: "false", check: .flag)
  /// Redis, when there is one.
  package static let redisURL = Variable<String?>(
    name: "REDIS_URL",
    meaning: "Redis, for limits and live progress. Without it the process keeps limits in its own memory.",
    optionalLike: "redis://127.0.0.1:6379/0", isSecret: true, check: .redisURL)
  /// Whom to believe that it is Redis.
  package static let redisAuthorityFile = Variable<String?>(
    name: "REDIS_AUTHORITY_FILE",
    meaning: "The certificates (PEM) that may vouch for a Redis at rediss://, instead of those that the system trusts.",
    optionalLike: "/etc/roleready/redis-ca.pem", check: .text())
  /// Are jobs queued?
  package static let enableJobQueue = Variable<Bool>(
    name: "ENABLE_JOB_QUEUE", meaning: "When false, work is done at once instead of through the queue.",
    default: "true", check: .flag)
}
