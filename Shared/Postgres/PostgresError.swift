/// What went wrong between us and PostgreSQL: a closed code, the server's SQLSTATE, and a sentence for the log.
///
/// The sentence never holds a parameter's value or the password.
package struct PostgresError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Code: Sendable, Equatable {
    /// No connection could be made, or it went away. What ran on it may or may not have happened.
    case connectionLost
    /// All connections were busy for longer than a caller waits.
    case poolTimeout
    /// The pool has been closed.
    case closed
    /// The task was cancelled; the server was told.
    case cancelled
    /// The statement ran longer than the server allows.
    case statementTimeout
    /// A row of that key exists.
    case uniqueViolation
    /// Another transaction got in the way (serialization failure or deadlock); running it again may work.
    case conflict
    /// A parameter that PostgreSQL cannot take; nothing was sent.
    case invalidParameter
    /// The server refused the statement for another reason; see the SQLSTATE.
    case refused
    /// A result does not have the form that was expected.
    case decoding
    /// A migration cannot be applied as the files stand.
    case migration
  }

  package let code: Code
  /// Five characters, as in PostgreSQL's appendix A; empty when the server had no say.
  package let sqlState: String
  package let message: String

  package init(_ code: Code, sqlState: String = "", _ message: String) {
    self.code = code
    self.sqlState = sqlState
    self.message = message
  }

  /// The error of a SQLSTATE.
  init(sqlState: String, _ message: String) {
    let code: Code =
      switch sqlState {
      case "23505": .uniqueViolation
      case "40001", "40P01": .conflict
      case "57014": .statementTimeout
      case "57P01", "57P02", "57P03": .connectionLost
      default: sqlState.hasPrefix("08") ? .connectionLost : .refused
      }
    self.init(code, sqlState: sqlState, message)
  }

  /// SQLSTATEs of a prepared statement that the server will not run any more.
  static let stalePlans: Set<String> = ["0A000", unknownStatement]
  static let unknownStatement = "26000"

  /// Whether only the prepared form of the statement stood in the way.
  var isStalePlan: Bool { code == .conflict && Self.stalePlans.contains(sqlState) }

  package var description: String {
    sqlState.isEmpty ? "\(code): \(message)" : "\(code) (\(sqlState)): \(message)"
  }
}
