import CLibPQ
import Glibc

/// What a statement gave back; its rows are read in place.
///
/// Unchecked because libpq never changes a result that it has handed out, so that any thread may read it, and because
/// it is freed once, when nobody can reach it any more.
final class PostgresResult: @unchecked Sendable {
  private let outcome: OpaquePointer

  /// Takes a result of libpq over.
  init(_ outcome: OpaquePointer) {
    self.outcome = outcome
  }

  deinit { PQclear(outcome) }

  var rows: [PostgresRow] { (0..<PQntuples(outcome)).map { PostgresRow(result: self, place: $0) } }

  /// Rows that it inserted, changed or removed.
  var affected: Int { PQcmdTuples(outcome).flatMap { Int(String(cString: $0)) } ?? 0 }

  /// What the server says it did, such as "COMMIT".
  var command: String { PQcmdStatus(outcome).map { String(cString: $0) } ?? "" }

  /// The first column of a name; nil when there is none.
  func column(_ name: String) -> Int32? {
    name.withCString { name in
      (0..<PQnfields(outcome)).first { PQfname(outcome, $0).map { strcmp($0, name) == 0 } ?? false }
    }
  }

  /// Hands the bytes of a cell to `body`, valid while it runs; nil for NULL.
  func withCell<Output>(
    _ row: Int32, _ column: Int32, _ body: (UnsafeRawBufferPointer) -> Output
  ) -> Output? {
    guard PQgetisnull(outcome, row, column) == 0, let value = PQgetvalue(outcome, row, column) else { return nil }
    return body(UnsafeRawBufferPointer(start: value, count: Int(PQgetlength(outcome, row, column))))
  }
}
