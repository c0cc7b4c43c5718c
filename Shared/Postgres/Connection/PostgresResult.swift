import CLibPQ

/// What a statement gave back.
struct PostgresResult: Sendable {
  let rows: [PostgresRow]
  /// Rows that it inserted, changed or removed.
  let affected: Int

  init(_ outcome: OpaquePointer) {
    let width = PQnfields(outcome)
    let columns = PostgresRow.Columns((0..<width).map { PQfname(outcome, $0).map { String(cString: $0) } ?? "" })
    rows = (0..<PQntuples(outcome)).map { row in
      PostgresRow(
        columns: columns,
        cells: (0..<width).map { column in
          guard PQgetisnull(outcome, row, column) == 0, let value = PQgetvalue(outcome, row, column) else { return nil }
          let bytes = UnsafeRawBufferPointer(start: value, count: Int(PQgetlength(outcome, row, column)))
          return Array(bytes)
        })
    }
    affected = PQcmdTuples(outcome).flatMap { Int(String(cString: $0)) } ?? 0
  }
}
